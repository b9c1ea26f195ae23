import { graphql, Page, Pending } from '@recourse/platform-web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { contractRoute } from '../contract.route.js';

const ContractQuery = graphql(`
  query Contract($id: ID!) {
    contract(id: $id) {
      id
      title
    }
  }
`);

export function ContractPage(): ReactNode {
  const { contractId } = contractRoute.useParams();
  const [query] = useQuery({ query: ContractQuery, variables: { id: contractId } });
  return <Page title={query.data?.contract.title ?? 'Contract'}>{!query.data && <Pending query={query} />}</Page>;
}
