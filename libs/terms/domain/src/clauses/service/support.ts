import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const SEVERITY =
  /\b(?:severity|priority|sev|level|p)[ -]?([0-4a-d])\b|\b(critical|urgent|high|medium|normal|low|major|minor)\b/;
const RESPONSE = /\b(?:respon(?:se|d)|answer|acknowledg|reply|reaction)/;

const responseIn = (plain: string): { readonly severity: string | null; readonly response: string } | null => {
  const time = durationsIn(plain).find(({ unit }) => /minute|hour|day/.test(unit));
  const severity = SEVERITY.exec(plain);
  return time === undefined ? null : { severity: severity?.[0] ?? null, response: time.iso };
};

const ABOUT_SUPPORT = /\b(?:support|severity|priority|incidents?|requests?|tickets?|issues?|response times?)\b/;
/** One time for every request. */
const ANY_REQUEST =
  /\bSUPPLIER\b[^;]{0,80}\b(?:respond|repl(?:y|ies)|answer)s? to (?:(?:any|all|each|every|such|CUSTOMER's) )?(?:(?:support|technical|customer service|telephone) )?(?:requests?|calls?|tickets?|inquir(?:y|ies)|enquir(?:y|ies)|cases?|questions?)\b[^;]{0,40}\bwithin \d|\b(?:guaranteed|initial|maximum) response time (?:of|is|shall be) (?:[a-z]+ ){0,3}\d/;
const MOST_ROWS = 8;

/** The rows of a table of response times, from its first row on. */
function rowsFrom(unit: Unit, document: ContractText): readonly TermValue[] {
  const rows = document.units.slice(unit.index, unit.index + MOST_ROWS);
  const end = rows.findIndex(({ kind }) => kind !== 'row');
  return rows.slice(0, end < 0 ? rows.length : end).flatMap((row) => {
    const response = responseIn(row.plain);
    return response === null ? [] : [{ ...response }];
  });
}

function readRow(unit: Unit, document: ContractText): readonly TermValue[] {
  const before = document.units[unit.index - 1];
  const isFirst = before?.kind !== 'row' || responseIn(before.plain) === null;
  const near = document.units.slice(Math.max(0, unit.index - 6), unit.index);
  const isTable = isFirst && SEVERITY.test(unit.plain) && near.some(({ plain }) => RESPONSE.test(plain));
  return isTable ? rowsFrom(unit, document) : [];
}

function readSentence({ plain }: Unit): readonly TermValue[] {
  const response = responseIn(plain);
  const isGraded = RESPONSE.test(plain) && ABOUT_SUPPORT.test(plain) && SEVERITY.test(plain);
  const isSupport = isGraded || ANY_REQUEST.test(plain);
  return response !== null && isSupport ? [{ ...response }] : [];
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const value = unit.kind === 'row' ? readRow(unit, document) : readSentence(unit);
  return value.length === 0
    ? []
    : [claim(unit, { key: 'support_response', value, party: 'supplier', strength: 'plain' })];
}

/** Response time by severity. */
export const supportResponse: ClauseReader = {
  keys: ['support_response'],
  keep: 'every-value',
  words: ['respon', 'severity', 'priority', 'support', 'sev', 'p1', 'critical', 'acknowledg'],
  read,
};
