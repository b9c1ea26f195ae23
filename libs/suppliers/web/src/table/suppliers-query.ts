import { graphql, ReportedSumFields, type ResultOf } from '@recourse/platform-web';

/** Suppliers as the list shows them; every field is needed by one of its columns. */
export const SuppliersQuery = graphql(
  `
    query Suppliers($filter: SupplierFilter, $first: Int!, $after: String) {
      suppliers(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          name
          kind
          services {
            id
            name
            modelFamilies
            regions
          }
          contracts {
            id
            status
          }
          score {
            total
            certainty
            reported {
              ...ReportedSumFields
            }
            byCurrency {
              currency
              annualValue {
                amount
                currency
              }
            }
          }
        }
      }
    }
  `,
  [ReportedSumFields],
);

export type SupplierRow = ResultOf<typeof SuppliersQuery>['suppliers']['nodes'][number];
