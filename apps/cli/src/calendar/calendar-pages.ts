import { askServer, type ServerAccess } from '../server/ask-server.js';

/** An event as the command prints it. */
export interface PrintedEvent {
  readonly date: string;
  readonly lastDayToAct: string | null;
  readonly status: string;
  readonly title: string;
  readonly explanation: string;
  readonly amountAtStake: { readonly amount: string; readonly currency: string } | null;
  readonly contract: {
    readonly reference: string;
    readonly title: string;
    readonly supplier: { readonly name: string };
  };
}

/** Which events: days as `YYYY-MM-DD`, kinds and statuses by their names. */
export interface WantedEvents {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
}

interface Page {
  readonly calendarEvents: {
    readonly nodes: readonly PrintedEvent[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const QUERY = `query ($filter: CalendarFilterInput, $after: String) {
  calendarEvents(first: 100, after: $after, filter: $filter) {
    nodes {
      date lastDayToAct status title explanation
      amountAtStake { amount currency }
      contract { reference title supplier { name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The portfolio's events, the earliest first, page by page. */
export async function* calendarEvents(access: ServerAccess, filter: WantedEvents): AsyncGenerator<PrintedEvent> {
  let after: string | null = null;
  for (;;) {
    const { calendarEvents: page }: Page = await askServer<Page>(access, QUERY, { filter, after });
    yield* page.nodes;
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return;
  }
}
