import { graphql, RegisterSource, type ResultOf } from '@recourse/platform-web';

export const ContractQuery = graphql(
  `
    query Contract($id: ID!) {
      contract(id: $id) {
        id
        reference
        title
        kind
        status
        version
        inUse
        businessUnit
        tags
        supplierEntity
        customerEntity
        signedOn
        endsOn
        annualValue {
          amount
          currency
        }
        totalValue {
          amount
          currency
        }
        supplier {
          id
          name
        }
        owner {
          id
          name
        }
        head {
          id
          reference
          title
        }
        term {
          contractId
          version
          effectiveOn
          endsOn
          initialTerm
          renewal
          renewalTerm
          noticePeriod
          noticeAnchor
        }
        evidence {
          ...RegisterSource
        }
        family {
          id
          reference
          title
          kind
          status
          parentId
          amendsId
          signedOn
          term {
            contractId
            effectiveOn
            endsOn
            evidence {
              ...RegisterSource
            }
          }
          calendarEvents(includePast: true) {
            id
            kind
            title
            date
            lastDayToAct
            status
            explanation
            contractId
            amountAtStake {
              amount
              currency
            }
            derivation {
              sentence
            }
            quotes {
              documentId
              proposalId
              document
              page
              text
            }
          }
        }
        unknownDates {
          message
          resolveBy
        }
        earliestExit {
          date
          explanation
        }
        score {
          total
          certainty
          since
          breakdown {
            aspect
            score
            certainty
          }
        }
      }
    }
  `,
  [RegisterSource],
);

export type ContractData = ResultOf<typeof ContractQuery>['contract'];
export type Member = ContractData['family'][number];
export type ContractEvent = Member['calendarEvents'][number];
