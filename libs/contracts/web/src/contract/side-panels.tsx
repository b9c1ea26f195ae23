import {
  counted,
  documentAddress,
  flagAddress,
  formatDay,
  formatDaysWithin,
  graphql,
  inWords,
  Mark,
  PageLink,
  Panel,
  Pending,
  SeverityMark,
} from '@recourse/platform-web';
import { useMay } from '@recourse/access-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import classes from './side-panels.module.css';

const SideQuery = graphql(`
  query ContractSide($id: ID!, $documents: Boolean!) {
    contract(id: $id) {
      id
      flags {
        id
        title
        severity
        state
        actBy
        statement
      }
      family @include(if: $documents) {
        id
        reference
        documents {
          id
          name
          pageCount
          readingState
          absences {
            key
          }
        }
      }
    }
  }
`);

/** Flags on the family, and its documents. */
export function Side({ contractId }: { readonly contractId: string }): ReactNode {
  const documents = useMay('document:read');
  const [query, again] = useQuery({ query: SideQuery, variables: { id: contractId, documents } });
  if (!query.data) return <Pending query={query} again={again} />;
  const { flags, family } = query.data.contract;
  return (
    <>
      <Panel title="Flags" note={flags.length}>
        {flags.length === 0 && <p className={classes.quiet}>No flag stands on this family.</p>}
        <ul className={classes.list}>
          {flags.map(({ id, title, severity, state, actBy, statement }) => (
            <li key={id} className={classes.item}>
              <div className={classes.row}>
                <PageLink to={flagAddress(id)} look="plain" title={formatDaysWithin(statement)}>
                  {title}
                </PageLink>
                {state === 'OPEN' ? <SeverityMark severity={severity} /> : <Mark>{inWords(state)}</Mark>}
              </div>
              {actBy && <div className={classes.quiet}>act by {formatDay(actBy)}</div>}
            </li>
          ))}
        </ul>
      </Panel>
      {family && (
        <Panel title="Documents">
          <ul className={classes.list}>
            {family.flatMap(({ reference, documents: of }) =>
              of.map(({ id, name, pageCount, readingState, absences }) => (
                <li key={id} className={classes.item}>
                  <PageLink to={documentAddress(id)}>{name}</PageLink>
                  <div className={classes.quiet}>
                    {reference}, {counted(pageCount, 'page')}
                    {readingState === 'SUCCEEDED'
                      ? absences.length > 0 && `, ${counted(absences.length, 'term')} not found`
                      : `, ${inWords(readingState).toLowerCase()}`}
                  </div>
                </li>
              )),
            )}
          </ul>
        </Panel>
      )}
    </>
  );
}
