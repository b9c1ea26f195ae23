import { Button } from '@mantine/core';
import { graphql, HistoryTable, Panel, Pending } from '@recourse/platform-web';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';

const HistoryQuery = graphql(`
  query ContractHistory($id: ID!, $first: Int!) {
    contractHistory(contractId: $id, first: $first) {
      totalCount
      nodes {
        id
        at
        act
        personName
        recordType
        field
        before
        after
        why
      }
    }
  }
`);

/** Whatever is changed of a contract shows here. */
const CHANGED_BY = {
  additionalTypenames: [
    'Contract',
    'TermAndRenewal',
    'Commitment',
    'PriceLock',
    'Provision',
    'ServiceLevel',
    'Proposal',
  ],
};

const STEP = 8;
const MOST = 200;

/** Who changed what, when and why. */
export function History({ contractId }: { readonly contractId: string }): ReactNode {
  const [first, setFirst] = useState(STEP);
  const [query, again] = useQuery({ query: HistoryQuery, variables: { id: contractId, first }, context: CHANGED_BY });
  const history = query.data?.contractHistory;
  return (
    <Panel title="History" note={history?.totalCount} padding="none">
      {history ? <HistoryTable entries={history.nodes} /> : <Pending query={query} again={again} />}
      {history && history.totalCount > first && first < MOST && (
        <Button size="compact-sm" variant="subtle" m="xs" onClick={() => setFirst(Math.min(MOST, first * 4))}>
          Show more
        </Button>
      )}
    </Panel>
  );
}
