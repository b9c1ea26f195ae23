import { graphql, RegisterSource, type ResultOf } from '@recourse/platform-web';

export const TermsQuery = graphql(
  `
    query EffectiveTerms($id: ID!, $on: CalendarDate) {
      contract(id: $id) {
        id
        effectiveTerms(on: $on) {
          on
          term {
            effectiveOn {
              value
              because
              contractId
            }
            initialTerm {
              value
              because
              contractId
            }
            endsOn {
              value
              because
              contractId
            }
            renewal {
              value
              because
              contractId
            }
            renewalTerm {
              value
              because
              contractId
            }
            maxRenewals {
              value
              because
              contractId
            }
            noticePeriod {
              value
              because
              contractId
            }
            noticeAnchor {
              value
              because
              contractId
            }
            noticeDirection {
              value
              because
              contractId
            }
            noticeMethod {
              value
              because
              contractId
            }
            noticeAddress {
              value
              because
              contractId
            }
            reductionNotice {
              value
              because
              contractId
            }
          }
          provisions {
            because
            contractId
            value {
              id
              key
              value
              party
              note
              evidence {
                ...RegisterSource
              }
            }
          }
        }
      }
    }
  `,
  [RegisterSource],
);

export type Terms = ResultOf<typeof TermsQuery>['contract']['effectiveTerms'];
