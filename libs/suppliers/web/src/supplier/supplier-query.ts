import { graphql, ReportedSumFields, type ResultOf } from '@recourse/platform-web';

/** What is known of one supplier, whoever asks. */
export const SupplierQuery = graphql(
  `
    query Supplier($id: ID!) {
      supplier(id: $id) {
        id
        version
        name
        kind
        slug
        website
        legalEntities
        services {
          id
          version
          name
          modelFamilies
          regions
          upstream {
            role
            serviceId
          }
        }
        contracts {
          id
          reference
          title
          kind
          status
          endsOn
          annualValue {
            amount
            currency
          }
          score {
            total
            certainty
          }
        }
        score {
          total
          certainty
          contractCount
          weighting
          reported {
            ...ReportedSumFields
          }
          byCurrency {
            currency
            total
            annualValue {
              amount
              currency
            }
          }
        }
      }
    }
  `,
  [ReportedSumFields],
);

export type SupplierData = ResultOf<typeof SupplierQuery>['supplier'];
export type ServiceData = SupplierData['services'][number];
