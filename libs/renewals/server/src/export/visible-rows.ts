import type { Permission } from '@recourse/access-server';
import { isDateStep } from '@recourse/renewals-domain';
import type { CalendarRow } from './calendar-row.js';

function withoutAmount(row: CalendarRow): CalendarRow {
  const { event } = row;
  return { ...row, event: { ...event, amountAtStake: null, derivation: event.derivation.filter(isDateStep) } };
}

/** Rows as somebody with these permissions may see them: amounts are prices, and quotes are parts of documents. */
export async function* visibleRows(
  rows: AsyncIterable<CalendarRow>,
  permissions: ReadonlySet<Permission>,
): AsyncGenerator<CalendarRow> {
  for await (const row of rows) {
    const priced = permissions.has('price:read') ? row : withoutAmount(row);
    yield permissions.has('document:read') ? priced : { ...priced, quotes: [] };
  }
}
