import { graphql, ReportedSumFields, type ResultOf } from '@recourse/platform-web';

export const HomeQuery = graphql(
  `
    query Home($to: CalendarDate!, $seesScores: Boolean!, $seesFlags: Boolean!, $seesProposals: Boolean!) {
      contracts(first: 1) {
        totalCount
      }
      calendarEvents(
        first: 80
        orderBy: LAST_DAY_TO_ACT
        filter: {
          to: $to
          statuses: [OVERDUE, DUE, UPCOMING]
          kinds: [
            NOTICE_SEND_BY
            NOTICE_DEADLINE
            REDUCTION_DEADLINE
            CREDIT_CLAIM_DEADLINE
            EVENT_EXIT_DEADLINE
            PRICE_LOCK_END
            COMMITMENT_END
            MODEL_RETIREMENT
          ]
        }
      ) {
        totalCount
        nodes {
          id
          kind
          period
          date
          lastDayToAct
          status
          title
          explanation
          amountAtStake {
            amount
            currency
          }
          contract {
            id
            reference
            supplier {
              id
              name
            }
          }
        }
      }
      spendAtStake(days: [30, 90, 180]) {
        days
        decisions
        unknown
        amounts {
          amount
          currency
        }
        reported {
          ...ReportedSumFields
        }
      }
      portfolioScores @include(if: $seesScores) {
        since
        total
        contractCount
      }
      flags(first: 6, filter: { states: [OPEN] }, sort: SEVERITY) @include(if: $seesFlags) {
        totalCount
        nodes {
          id
          title
          severity
          statement
          contract {
            id
            reference
          }
        }
      }
      proposals(first: 1, filter: { states: [PROPOSED] }) @include(if: $seesProposals) {
        totalCount
      }
      running: documents(first: 1, filter: { state: RUNNING }) @include(if: $seesProposals) {
        totalCount
      }
      failed: documents(first: 1, filter: { state: FAILED }) @include(if: $seesProposals) {
        totalCount
      }
    }
  `,
  [ReportedSumFields],
);

export type HomeData = ResultOf<typeof HomeQuery>;
export type HomeEvent = HomeData['calendarEvents']['nodes'][number];
