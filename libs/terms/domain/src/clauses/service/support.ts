import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const SEVERITY =
  /\b(?:severity|priority|sev|level|p)[ -]?([0-4a-d])\b|\b(critical|urgent|high|medium|normal|low|major|minor)\b/;
const RESPONSE = /\b(?:respon(?:se|d)|acknowledg|reply|reaction)/;

const responseIn = (plain: string): { readonly severity: string | null; readonly response: string } | null => {
  const time = durationsIn(plain).find(({ unit }) => /minute|hour|day/.test(unit));
  const severity = SEVERITY.exec(plain);
  return time === undefined ? null : { severity: severity?.[0] ?? null, response: time.iso };
};

/** Rows of the table that a response time opens. */
function read(unit: Unit, document: ContractText): readonly Claim[] {
  const isSupport = /\b(?:support|severity|priority|incident|request|ticket|issue)\b/.test(unit.plain);
  if (unit.kind === 'row') {
    const near = document.units
      .slice(Math.max(0, unit.index - 6), unit.index)
      .map(({ plain }) => plain)
      .join(' ');
    const before = document.units[unit.index - 1];
    const isFirst = before === undefined || before.kind !== 'row' || responseIn(before.plain) === null;
    if (!RESPONSE.test(near) || !isFirst || !SEVERITY.test(unit.plain)) return [];
    const rows: TermValue[] = [];
    for (
      let row: Unit | undefined = unit;
      row?.kind === 'row' && rows.length < 8;
      row = document.units[row.index + 1]
    ) {
      const response = responseIn(row.plain);
      if (response !== null) rows.push({ ...response });
    }
    return rows.length === 0
      ? []
      : [claim(unit, { key: 'support_response', value: rows, party: 'supplier', strength: 'plain' })];
  }
  const response = responseIn(unit.plain);
  if (response === null || !RESPONSE.test(unit.plain) || !isSupport || !SEVERITY.test(unit.plain)) return [];
  return [claim(unit, { key: 'support_response', value: [{ ...response }], party: 'supplier', strength: 'plain' })];
}

/** Response time by severity. */
export const supportResponse: ClauseReader = {
  keys: ['support_response'],
  keep: 'every-value',
  words: ['respon', 'severity', 'priority', 'support', 'sev', 'p1', 'critical', 'acknowledg'],
  read,
};
