import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { looseDurationsIn } from '../../values/durations.js';
import { moneyIn } from '../../values/money.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const COMMITS =
  /\b(?:commit(?:s|ted|ment)?\b[^;]{0,80}\b(?:spend|purchas|consum|pay|usage|us(?:e|ing)|amount|fee|total|of)|minimum (?:annual |monthly |total |quarterly |purchase |usage |spend(?:ing)? )*(?:spend|commitment|purchase|fee|amount|consumption)|(?:spend(?:ing)?|purchase|consumption|usage|annual|total|monetary|azure|cloud) commit(?:ment)?|committed (?:spend|amount|fees?|consumption)|agrees? to (?:spend|purchase|consume)|(?:shall|must|will|undertakes to) (?:purchase|buy|order|spend|consume)\b[^;]{0,60}\b(?:at least|no(?:t)? less than|a minimum of)|prepaid (?:amount|commitment|credits))/;
const HEADS = /\b(?:commit\w*|minimum (?:spend|purchases?|fees?))\b/;
const OTHER = /\b(?:liabilit|insurance|indemnif|late fee|interest|credit limit|damages)\b/;

/** "EUR 1,200,000 per contract year", "annual commitment": the period a commitment recurs in. */
const RECURS =
  /\b(?:per|each|every|a) (?:contract |calendar |commitment |subscription |order )?(year|month|quarter|annum)\b/;
const ANNUAL = /\b(annual|yearly|quarterly|monthly)(?:ly)? (?:minimum |spend(?:ing)? |usage |purchase )*commitment\b/;
const IN_ISO: Readonly<Record<string, string>> = {
  year: 'P1Y',
  annum: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
  quarter: 'P3M',
  quarterly: 'P3M',
  month: 'P1M',
  monthly: 'P1M',
};
const recurringPeriod = (plain: string, end: number): string | null =>
  IN_ISO[RECURS.exec(plain.slice(end, end + 60))?.[1] ?? ANNUAL.exec(plain)?.[1] ?? ''] ?? null;

const LEAST_AMOUNT = 100;
const PERIOD_CELL = /\b(?:(?:contract|commitment|calendar) )?(year|quarter|month) \d/;

/** A row of a schedule whose header speaks of a commitment: "Year 1 | $1,000,000". */
function readScheduleRow(unit: Unit, document: ContractText): readonly Claim[] {
  const table = document.tableAt(unit);
  const column = table?.headers.findIndex((header) => HEADS.test(header)) ?? -1;
  const [amount] = moneyIn(table?.rowAt(unit)?.cells[column] ?? '');
  if (amount === undefined || amount.amount < LEAST_AMOUNT) return [];
  const period = IN_ISO[PERIOD_CELL.exec(unit.plain)?.[1] ?? ''] ?? null;
  const value: TermValue = { amount: amount.amount, currency: amount.currency, period };
  return [claim(unit, { key: 'spend_commit', value, party: 'customer', strength: 'plain' })];
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const inSchedule = readScheduleRow(unit, document);
  return inSchedule.length > 0 ? inSchedule : readStated(unit);
}

function readStated(unit: Unit): readonly Claim[] {
  const plain = unit.kind === 'row' ? unit.cells.join(': ') : unit.plain;
  const cue = COMMITS.exec(plain);
  if (cue === null || OTHER.test(plain)) return [];
  const amounts = moneyIn(plain).filter(({ amount }) => amount >= LEAST_AMOUNT);
  const amount = amounts.find(({ start }) => start > cue.index) ?? amounts[0];
  if (amount === undefined || Math.abs(amount.start - cue.index) > 220) return [];
  const period = looseDurationsIn(plain).find(
    ({ unit: counted, start, end }) =>
      /year|month|quarter/.test(counted) &&
      start >= amount.end &&
      start - amount.end < 90 &&
      !/notice/.test(plain.slice(end, end + 20)),
  );
  const value: TermValue = {
    amount: amount.amount,
    currency: amount.currency,
    period: period?.iso ?? recurringPeriod(plain, amount.end),
  };
  return [claim(unit, { key: 'spend_commit', value, party: 'customer', strength: 'explicit', at: amount.start })];
}

/** Spend the customer commits to, and the period it is for. */
export const spendCommit: ClauseReader = {
  keys: ['spend_commit'],
  keep: 'every-value',
  words: ['commit', 'minimum', 'spend', 'prepaid', 'purchase', 'consum', 'year', 'quarter', 'month'],
  read,
};
