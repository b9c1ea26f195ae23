import { dayColumn, dayIn, dayOrNull, moneyIn } from '@recourse/contracts-server';
import type { CalendarEvent as EventRow, Prisma } from '@recourse/platform-server';
import type { DatedEvent, Step } from '@recourse/renewals-domain';
import { createHash } from 'node:crypto';

/** Whether an event changed is told by this: SHA-256 of all that it says. */
export const fingerprintOf = (event: DatedEvent): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    createHash('sha256')
      .update(JSON.stringify(Object.entries(event).sort()))
      .digest(),
  );

/** An event as its row, apart from what the row keeps over the event's changes. */
export const eventColumns = (event: DatedEvent) => ({
  id: event.id,
  contractId: event.contractId,
  kind: event.kind,
  period: event.period,
  date: dayColumn(event.date),
  lastDayToAct: dayColumn(event.lastDayToAct),
  subject: event.title.subject,
  until: dayColumn(event.title.until),
  purpose: event.title.purpose,
  amountMinor: event.amountAtStake && BigInt(event.amountAtStake.minor),
  amountCurrency: event.amountAtStake?.currency ?? null,
  settledOn: dayColumn(event.settledOn),
  derivation: event.derivation as unknown as Prisma.InputJsonValue,
  fingerprint: fingerprintOf(event),
});

/** The event of a row. */
export const eventOf = (row: EventRow): DatedEvent => ({
  id: row.id,
  contractId: row.contractId,
  kind: row.kind,
  period: row.period,
  date: dayIn(row.date),
  lastDayToAct: dayOrNull(row.lastDayToAct),
  title: { subject: row.subject, until: dayOrNull(row.until), purpose: row.purpose },
  amountAtStake: moneyIn(row.amountMinor, row.amountCurrency),
  settledOn: dayOrNull(row.settledOn),
  // Written by `eventColumns` alone, from the domain's own steps.
  derivation: row.derivation as unknown as readonly Step[],
});
