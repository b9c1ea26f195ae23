import { Button, Group } from '@mantine/core';
import {
  contractAddress,
  EmptyState,
  formatDay,
  graphql,
  PageLink,
  Pending,
  type ResultOf,
} from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { kindName } from '../filter/choices.js';
import classes from '../agenda/agenda.module.css';

const UnknownDatesQuery = graphql(`
  query UnknownDates($after: String) {
    contracts(first: 100, after: $after, filter: { statuses: [DRAFT, IN_REVIEW, ACTIVE, NOTICE_GIVEN] }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        reference
        title
        supplier {
          id
          name
        }
        unknownDates {
          message
          missing
          prevents
          resolveBy
          subject
        }
      }
    }
  }
`);

type Row = ResultOf<typeof UnknownDatesQuery>['contracts']['nodes'][number];

/** Dates that cannot be told, what is missing for them, and by when to find out. None is ever guessed. */
export function UnknownDates(): ReactNode {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((after, index) => (
    <UnknownPage
      key={after}
      after={after}
      onMore={index === cursors.length - 1 ? (cursor) => setCursors((before) => [...before, cursor]) : undefined}
    />
  ));
}

interface UnknownPageProps {
  readonly after: string | null;
  readonly onMore: ((cursor: string) => void) | undefined;
}

function UnknownPage({ after, onMore }: UnknownPageProps): ReactNode {
  const [query, again] = useQuery({ query: UnknownDatesQuery, variables: { after } });
  if (!query.data) return <Pending query={query} again={again} lines={6} />;
  const { nodes, pageInfo } = query.data.contracts;
  const { endCursor, hasNextPage } = pageInfo;
  const rows = nodes.filter(({ unknownDates }) => unknownDates.length > 0);
  return (
    <>
      {rows.length === 0 && after === null && !hasNextPage && <EmptyState title="Every date can be told" />}
      <ul className={classes.list}>
        {rows.map((row) => (
          <UnknownsOfContract key={row.id} row={row} />
        ))}
      </ul>
      {onMore && hasNextPage && endCursor !== null && (
        <Group justify="center" p="sm">
          <Button size="xs" variant="default" onClick={() => onMore(endCursor)}>
            Look through more contracts
          </Button>
        </Group>
      )}
    </>
  );
}

function UnknownsOfContract({ row }: { readonly row: Row }): ReactNode {
  return (
    <li>
      <h2 className={classes.month}>
        <PageLink to={contractAddress(row.id)} look="plain">
          {row.reference} {row.title}
        </PageLink>{' '}
        · {row.supplier.name}
      </h2>
      <ul className={classes.list}>
        {row.unknownDates.map(({ message, missing, subject, prevents, resolveBy }) => (
          <li key={`${missing}/${subject ?? ''}`} className={classes.unknown}>
            <div className={classes.what}>
              {message}
              {prevents.length > 0 && (
                <div className={classes.small}>Prevents: {prevents.map(kindName).join(', ')}</div>
              )}
            </div>
            <div className={classes.act}>
              {resolveBy !== null && (
                <>
                  <span className={classes.small}>Find out by </span>
                  {formatDay(resolveBy)}
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </li>
  );
}
