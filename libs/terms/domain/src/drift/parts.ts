import type { TermKey, TermStatement, TermValue } from '@recourse/contracts-domain';
import { canonicalValue } from '../review/same-statement.js';
import { likeness } from './likeness.js';
import { sizeOf } from './size.js';

/** What differs between two statements of one term. */
export interface PartChange {
  /** Name of the part of a compound value; empty where the value as a whole differs, `party` for whom it binds. */
  readonly part: string;
  /** null where the old version leaves it open. */
  readonly before: TermValue;
  readonly after: TermValue;
}

/** Parts that describe a clause and settle nothing by themselves. */
const DESCRIBING = new Set(['scope', 'effect', 'trigger', 'anchor', 'applies_to', 'interval', 'rule', 'unit']);

/** Values that are sentences: their wording may change where what they say does not. */
const IN_WORDS: ReadonlySet<TermKey> = new Set<TermKey>([
  'downtime_definition',
  'fallback_right',
  'human_review',
  'latency_slo',
  'extended_access',
]);

/** Texts less alike than this say something else. */
const ALIKE = 0.5;

const isParts = (value: TermValue): value is { readonly [part: string]: TermValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: TermValue): value is readonly TermValue[] => Array.isArray(value);

const numbersIn = (text: string): string => (text.match(/\d[\d.,]*/g) ?? []).join(' ');

const sameInWords = (a: string, b: string): boolean => numbersIn(a) === numbersIn(b) && likeness(a, b) >= ALIKE;

const sameMember = (a: TermValue, b: TermValue): boolean =>
  canonicalValue(a) === canonicalValue(b) ||
  (typeof a === 'string' && typeof b === 'string' && a.includes(' ') && b.includes(' ') && sameInWords(a, b));

/** The members of a list that the other one does not have. */
export const membersMissing = (from: TermValue, to: TermValue): readonly TermValue[] => {
  const others = isList(to) ? to : [];
  return isList(from) ? from.filter((one) => !others.some((other) => sameMember(one, other))) : [];
};

/** What a list's silence means is not known, but a yes or no that one sentence adds is: it is read from other sentences. */
const isSettledOnlyOnce = (before: TermValue, after: TermValue): boolean => {
  const [open, stated] = before === null ? [before, after] : [after, before];
  return open === null && (stated === null || typeof stated === 'boolean' || typeof stated === 'string');
};

/** "With or without notice" and "no notice required" are one notice: none. */
const sameSize = (a: TermValue, b: TermValue): boolean => sizeOf(a) === 0 && sizeOf(b) === 0;

/** Of a right to act for any reason, further reasons are no part. */
const forAnyReason = (list: TermValue): boolean => isList(list) && list.includes('any reason');

const isFigure = (value: TermValue): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^P[\dT]/.test(value));

function samePart(part: string, before: TermValue, after: TermValue): boolean {
  if (canonicalValue(before) === canonicalValue(after) || sameSize(before, after)) return true;
  if (forAnyReason(before) && forAnyReason(after)) return true;
  if (isFigure(before) || isFigure(after)) return false;
  if (isSettledOnlyOnce(before, after)) return true;
  if (isList(before) && isList(after)) {
    return membersMissing(before, after).length + membersMissing(after, before).length === 0;
  }
  if (DESCRIBING.has(part) && typeof before === 'string' && typeof after === 'string') return true;
  return false;
}

function sameWhole(key: TermKey, before: TermValue, after: TermValue): boolean {
  if (IN_WORDS.has(key) && typeof before === 'string' && typeof after === 'string') return sameInWords(before, after);
  return samePart('', before, after);
}

function changedValue({ key, value: before }: TermStatement, { value: after }: TermStatement): readonly PartChange[] {
  if (!isParts(before) || !isParts(after)) {
    return sameWhole(key, before, after) ? [] : [{ part: '', before, after }];
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .map((part) => ({ part, before: before[part] ?? null, after: after[part] ?? null }))
    .filter((change) => !samePart(change.part, change.before, change.after));
}

/** What is settled otherwise: figures, choices, lists and whom they bind, but no wording. Empty where only that differs. */
export function changedParts(before: TermStatement, after: TermStatement): readonly PartChange[] {
  const party: PartChange = { part: 'party', before: before.party, after: after.party };
  return [...(before.party === after.party ? [] : [party]), ...changedValue(before, after)];
}
