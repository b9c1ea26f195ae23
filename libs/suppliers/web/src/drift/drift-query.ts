import { graphql, type ResultOf } from '@recourse/platform-web';

/** What a supplier publishes, version by version; only for those who may read documents. */
export const DriftQuery = graphql(`
  query SupplierDrift($id: ID!) {
    supplier(id: $id) {
      id
      publishedTerms {
        title
        versions {
          since
          documentId
          document {
            name
          }
          drift {
            isSameDocument
            clausesAdded
            clausesRemoved
            reworded
            unchanged
            undecided
            changes {
              key
              kind
              betterOff
              before {
                value
                evidence {
                  page
                  quote
                }
              }
              after {
                value
                evidence {
                  page
                  quote
                }
              }
            }
          }
        }
      }
    }
  }
`);

export type PublishedTerms = ResultOf<typeof DriftQuery>['supplier']['publishedTerms'][number];
export type Version = PublishedTerms['versions'][number];
export type Change = NonNullable<Version['drift']>['changes'][number];
