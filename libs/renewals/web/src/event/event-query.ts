import { graphql, type FragmentOf, type ResultOf } from '@recourse/platform-web';

/** An event as a line shows it. */
export const EventLine = graphql(`
  fragment EventLine on CalendarEvent {
    id
    kind
    date
    lastDayToAct
    status
    title
    explanation
    amountAtStake {
      amount
      currency
    }
    quotes {
      document
      documentId
      proposalId
      page
      text
    }
    contract {
      id
      reference
      title
      supplier {
        id
        name
      }
    }
  }
`);
export type EventLineData = FragmentOf<typeof EventLine>;

export const EventsQuery = graphql(
  `
    query CalendarEvents($filter: CalendarFilterInput, $first: Int!, $after: String) {
      calendarEvents(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...EventLine
        }
      }
    }
  `,
  [EventLine],
);

type Events = ResultOf<typeof EventsQuery>;

/** Events page by page. */
export const EVENTS = {
  query: EventsQuery,
  list: ({ calendarEvents }: Events): Events['calendarEvents'] => calendarEvents,
  typenames: ['CalendarEvent'],
};

/** All that is known of one event; asked by its contract, which its id begins with. */
export const EventQuery = graphql(
  `
    query CalendarEvent($contractId: ID!) {
      calendarEvents(filter: { contractIds: [$contractId] }, first: 200) {
        nodes {
          ...EventLine
          version
          settledOn
          amountExplanation
          derivation {
            sentence
            holidaysKnown
          }
          decision
          decisionReason
          decidedAt
          decidedBy {
            id
            name
          }
          contract {
            owner {
              id
              name
            }
          }
        }
      }
    }
  `,
  [EventLine],
);

export const DecideEvent = graphql(`
  mutation DecideCalendarEvent($input: DecideCalendarEventInput!, $why: String) {
    decideCalendarEvent(input: $input, why: $why) {
      id
      version
      status
      decision
    }
  }
`);
