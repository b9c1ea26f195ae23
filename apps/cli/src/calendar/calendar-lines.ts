import { describeMoney, money } from '@recourse/kernel';
import type { PrintedEvent } from './calendar-pages.js';
import { plain } from '../terminal/plain.js';

const amountOf = ({ amountAtStake }: PrintedEvent): string =>
  amountAtStake ? `, ${describeMoney(money(amountAtStake.amount, amountAtStake.currency))} at stake` : '';

/** The first line of the list, over what `eventLines` prints. */
export const HEADING = `${'DATE'.padEnd(10)}  ${'ACT BY'.padEnd(10)}  ${'STATUS'.padEnd(9)}  EVENT\n`;

/** One event for people: when, by when to act, where it stands, what it is, and why on that day. */
export function eventLines(event: PrintedEvent): string {
  const { date, lastDayToAct, status, title, explanation, contract } = event;
  const when = `${date}  ${(lastDayToAct ?? '-').padEnd(10)}  ${status.toLowerCase().padEnd(9)}`;
  const where = `${contract.reference} ${contract.title} (${contract.supplier.name})`;
  const indent = ' '.repeat(35);
  return [
    `${when}  ${plain(title)}${amountOf(event)}`,
    `${indent}${plain(where)}`,
    `${indent}${plain(explanation)}`,
    '',
  ].join('\n');
}
