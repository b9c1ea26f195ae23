import { Button } from '@mantine/core';
import {
  contractsAddress,
  EmptyState,
  formatMoney,
  formatNumber,
  formatShare,
  inWords,
  PageLink,
  ReportedSum,
  Pending,
  supplierAddress,
  UNKNOWN,
} from '@recourse/platform-web';
import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import type { SupplierFilter } from './suppliers-page.js';
import { SuppliersQuery, type SupplierRow } from './suppliers-query.js';
import classes from './suppliers.module.css';

const PAGE = 60;
const COLUMNS = 7;

interface SupplierRowsProps {
  readonly filter: SupplierFilter;
  readonly after: string | null;
  readonly onMore: ((cursor: string) => void) | undefined;
}

/** One page of the list. */
export function SupplierRows({ filter, after, onMore }: SupplierRowsProps): ReactNode {
  const [query, again] = useQuery({
    query: SuppliersQuery,
    variables: { filter, first: PAGE, after },
    context: useMemo(() => ({ additionalTypenames: ['Supplier'] }), []),
  });
  if (!query.data) {
    return (
      <Across>
        <Pending query={query} again={again} lines={8} />
      </Across>
    );
  }
  const { nodes, pageInfo } = query.data.suppliers;
  const { endCursor, hasNextPage } = pageInfo;
  if (nodes.length === 0) {
    return (
      <Across>
        <EmptyState title="No supplier meets this" />
      </Across>
    );
  }
  return (
    <>
      <tbody>
        {nodes.map((supplier) => (
          <Row key={supplier.id} supplier={supplier} />
        ))}
      </tbody>
      {onMore && hasNextPage && endCursor !== null && (
        <Across>
          <Button size="xs" variant="default" onClick={() => onMore(endCursor)}>
            Show more
          </Button>
        </Across>
      )}
    </>
  );
}

function Across({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <tbody>
      <tr>
        <td colSpan={COLUMNS} className={classes.across}>
          {children}
        </td>
      </tr>
    </tbody>
  );
}

const LIVE: ReadonlySet<SupplierRow['contracts'][number]['status']> = new Set(['ACTIVE', 'NOTICE_GIVEN']);

const distinct = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];

function Row({ supplier }: { readonly supplier: SupplierRow }): ReactNode {
  const { id, name, kind, services, contracts, score } = supplier;
  const live = contracts.filter(({ status }) => LIVE.has(status)).length;
  const regions = distinct(services.map((service) => service.regions)).length;
  const values = (score?.byCurrency ?? []).flatMap(({ annualValue }) => annualValue ?? []);
  const empty = <span className={classes.quiet}>{UNKNOWN}</span>;
  return (
    <tr>
      <th scope="row">
        <PageLink to={supplierAddress(id)} look="plain">
          {name}
        </PageLink>
        <div className={classes.quiet}>{inWords(kind)}</div>
      </th>
      <td data-label="Services">{services.map((service) => service.name).join(', ') || empty}</td>
      <td data-label="Model families">
        {distinct(services.map((service) => service.modelFamilies)).join(', ') || empty}
      </td>
      <td data-label="Regions" data-align="right">
        {regions === 0 ? empty : formatNumber(regions)}
      </td>
      <td data-label="Contracts" data-align="right">
        {contracts.length === 0 ? (
          empty
        ) : (
          <PageLink to={contractsAddress({ supplier: [id] })} look="plain" title={`${live} of them in force`}>
            {formatNumber(contracts.length)}
          </PageLink>
        )}
      </td>
      <td data-label="A year" data-align="right">
        {values.length === 0 ? empty : values.map((value) => <div key={value.currency}>{formatMoney(value)}</div>)}
        <ReportedSum sum={score?.reported ?? null} of={values} />
      </td>
      <td data-label="Score" data-align="right">
        {score?.total == null ? (
          empty
        ) : (
          <span title={`${formatShare(score.certainty)} certain`}>{Math.round(score.total)}</span>
        )}
      </td>
    </tr>
  );
}
