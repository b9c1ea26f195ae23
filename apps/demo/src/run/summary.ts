import type { CalendarDate } from '@recourse/kernel';
import type { ApiClient } from './api-client.js';

const FLAGS = `query ($after: String) {
  flags(first: 100, after: $after) {
    nodes { rule title severity contract { reference } } pageInfo { hasNextPage endCursor }
  }
}`;
/** Days on which somebody must act, and days on which something we rely on ends. */
const EVENTS = `query ($from: CalendarDate) {
  overdue: calendarEvents(first: 10, orderBy: DATE, filter: { statuses: [OVERDUE] }) { nodes { ...Shown } }
  next: calendarEvents(first: 14, orderBy: DATE, filter: {
    from: $from, statuses: [DUE, UPCOMING], kinds: [NOTICE_DEADLINE, REDUCTION_DEADLINE, PRICE_LOCK_END, COMMITMENT_END,
    MODEL_RETIREMENT, CREDIT_CLAIM_DEADLINE, EVENT_EXIT_DEADLINE]
  }) { nodes { ...Shown } }
}
fragment Shown on CalendarEvent { date lastDayToAct status title contract { reference } }`;

interface FlagRow {
  readonly rule: string;
  readonly title: string;
  readonly severity: string;
  readonly contract: { readonly reference: string };
}

interface EventRow {
  readonly date: CalendarDate;
  readonly lastDayToAct: CalendarDate | null;
  readonly status: string;
  readonly title: string;
  readonly contract: { readonly reference: string };
}

interface FlagPage {
  readonly nodes: readonly FlagRow[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All flags that stand. */
export async function allFlags(client: ApiClient): Promise<readonly FlagRow[]> {
  const found: FlagRow[] = [];
  let after: string | null = null;
  do {
    const { flags }: { flags: FlagPage } = await client.graphql<{ flags: FlagPage }>(FLAGS, { after });
    found.push(...flags.nodes);
    after = flags.pageInfo.hasNextPage ? flags.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

function flagLines(flags: readonly FlagRow[]): string[] {
  const byRule = new Map<string, FlagRow[]>();
  for (const flag of flags) byRule.set(flag.title, [...(byRule.get(flag.title) ?? []), flag]);
  const rows = [...byRule].toSorted(([, a], [, b]) => b.length - a.length);
  return rows.map(([title, of]) => {
    const references = [...new Set(of.map(({ contract }) => contract.reference))].join(', ');
    return `  ${String(of.length).padStart(3)}  ${title.padEnd(44)} ${references}`;
  });
}

const eventLine = ({ date, lastDayToAct, status, title, contract }: EventRow): string => {
  const act = lastDayToAct === null || lastDayToAct === date ? '' : `, act by ${lastDayToAct}`;
  return `  ${date}  ${status.padEnd(9)} ${contract.reference.padEnd(12)} ${title}${act}`;
};

/** What stands out in the portfolio: flags by rule, and the next days on which somebody must act. */
export async function summary(client: ApiClient, today: CalendarDate): Promise<string> {
  const flags = await allFlags(client);
  const events = await client.graphql<Record<'overdue' | 'next', { nodes: EventRow[] }>>(EVENTS, { from: today });
  return [
    `${flags.length} flags stand, by rule:`,
    ...flagLines(flags),
    '',
    'Missed, and what comes next:',
    ...[...events.overdue.nodes, ...events.next.nodes].map(eventLine),
  ].join('\n');
}
