import type { TermKey, TermValue } from '@recourse/contracts-domain';
import { READERS } from '../clauses/readers.js';
import type { Finding } from '../finding.js';
import { canonicalValue } from '../review/same-statement.js';
import { likeness } from './likeness.js';
import { changedParts } from './parts.js';

/** What two versions say on one matter; null where a version says nothing. */
export interface TermPair {
  readonly before: Finding | null;
  readonly after: Finding | null;
}

/** Keys with one answer a document, or one for each party. */
const SINGLE: ReadonlySet<TermKey> = new Set([
  'parties',
  ...READERS.filter(({ keep }) => keep === 'one' || keep === 'one-a-party').flatMap(({ keys }) => keys),
]);

/** Quotes less alike than this are about different matters. */
const SAME_MATTER = 0.4;
const SURE_MATTER = 0.75;
/** A single answer may come to bind another party. */
const OTHER_PARTY = 0.25;

const topicOf = (value: TermValue): string => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const { trigger, applies_to: applies, scope, anchor } = value as Readonly<Record<string, TermValue>>;
  return [trigger, applies, scope, anchor].filter((part) => typeof part === 'string').join(' ');
};

const groundsOf = (value: TermValue): readonly TermValue[] => {
  const list = typeof value === 'object' && value !== null && 'grounds' in value ? value.grounds : null;
  return Array.isArray(list) ? (list as readonly TermValue[]) : [];
};

const shareGround = (a: TermValue, b: TermValue): boolean =>
  groundsOf(a).some((ground) => groundsOf(b).includes(ground));

/** How surely two findings of one key are about one matter: 0, not at all, to some 4. */
function closeness(before: Finding, after: Finding): number {
  const sameParty = before.party === after.party;
  const alike = likeness(before.evidence.quote, after.evidence.quote);
  const isSingle = SINGLE.has(before.key);
  if (!sameParty && alike < (isSingle ? OTHER_PARTY : SURE_MATTER)) return 0;
  if (canonicalValue(before.value) === canonicalValue(after.value)) return sameParty ? 3 + alike : alike;
  const topic = topicOf(before.value);
  const sameTopic = topic !== '' && likeness(topic, topicOf(after.value)) > 0.6;
  if (isSingle) return sameParty ? 1 + alike : alike / 4;
  if (changedParts(before, after).length === 0) return 1.5 + alike;
  if (alike >= SAME_MATTER || sameTopic) return 0.5 + alike;
  return sameParty && shareGround(before.value, after.value) ? alike / 2 + 0.01 : 0;
}

/** The closest first, one to one. */
function pairsOf(before: readonly Finding[], after: readonly Finding[]): readonly TermPair[] {
  const candidates = before
    .flatMap((one) => after.map((other) => ({ before: one, after: other, closeness: closeness(one, other) })))
    .filter((candidate) => candidate.closeness > 0)
    .sort((a, b) => b.closeness - a.closeness);
  const taken = new Set<Finding>();
  const pairs: TermPair[] = [];
  for (const candidate of candidates) {
    if (taken.has(candidate.before) || taken.has(candidate.after)) continue;
    taken.add(candidate.before).add(candidate.after);
    pairs.push({ before: candidate.before, after: candidate.after });
  }
  const gone = before.filter((one) => !taken.has(one)).map((one) => ({ before: one, after: null }));
  const come = after.filter((one) => !taken.has(one)).map((one) => ({ before: null, after: one }));
  return [...pairs, ...gone, ...come];
}

/** Puts together what two versions say on one matter: by key, party, topic and words. */
export function pairTerms(before: readonly Finding[], after: readonly Finding[]): readonly TermPair[] {
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  const of = (findings: readonly Finding[], key: TermKey) => findings.filter((finding) => finding.key === key);
  return keys.flatMap((key) => pairsOf(of(before, key), of(after, key)));
}
