import { TERM_CATALOGUE, type TermKey } from '@recourse/contracts-domain';
import { describeDuration, parseDuration } from '@recourse/kernel';
import type { Finding, TermChange } from '@recourse/terms-domain';
import type { ContractCase } from '../case/contract-case.js';
import type { OnlineTermsChange } from '../case/online-terms.js';
import { flagged, met, unknown, type Rule } from './rule.js';
import type { ChangedTerm, Severity, Verdict } from './verdict.js';

const ID = 'ONLINE_TERMS_CHANGED';

/** Published terms bind in their latest version, which nobody signs: this flag is how a change is noticed. */
export const onlineTermsChanged: Rule = {
  id: ID,
  title: 'Online terms changed',
  aspect: 'CHANGE',
  weight: 0,
  judge: (contractCase) => contractCase.onlineTerms.map((terms) => judgeVersions(contractCase, terms)),
};

/** Below this a careful reader could see the clause otherwise. */
const SURE = 0.7;

/** What a supplier that betters itself here takes from us at once: money, data, the way out. */
const GRAVE: ReadonlySet<TermKey> = new Set<TermKey>([
  'training_use',
  'liability_cap',
  'price_change_notice',
  'price_lock',
  'termination_convenience',
  'unilateral_change',
  'output_ownership',
]);

function judgeVersions({ today }: ContractCase, { title, agreed, latest, changes }: OnlineTermsChange): Verdict {
  const subject = latest.documentId;
  if (changes === null) return unknown(`A version of “${title}” is not read yet.`, subject);
  const sure = changes.filter(({ confidence }) => confidence >= SURE);
  const forSupplier = sure.filter(({ betterOff }) => betterOff === 'supplier');
  const toWeigh = sure.filter(({ betterOff }) => betterOff === 'unclear');
  const concerning = [...forSupplier, ...toWeigh];
  if (concerning.length === 0)
    return met(`No change of “${title}” since ${agreed.since} serves the supplier.`, subject);
  return flagged(ID, {
    subject,
    severity: severityOf(forSupplier),
    statement: `“${title}” has changed since the version of ${agreed.since}: ${inWords(forSupplier, toWeigh)}.`,
    basis: {
      kind: 'drift',
      changes: concerning.map((change) => changedTerm(change, agreed.documentId, latest.documentId)),
    },
    whatToDo:
      'Compare the clauses; object or use a right to exit while it is open, or agree that the version you signed stays.',
    actBy: latest.since > today ? latest.since : null,
    certainty: Math.min(...concerning.map(({ confidence }) => confidence)),
  });
}

function severityOf(forSupplier: readonly TermChange[]): Severity {
  if (forSupplier.some(({ key }) => GRAVE.has(key))) return 'HIGH';
  return forSupplier.length > 0 ? 'MEDIUM' : 'LOW';
}

const MOST_NAMED = 4;

/** "price change notice (30 days → 14 days) and suspension right serve the supplier; governing law is to be weighed". */
function inWords(forSupplier: readonly TermChange[], toWeigh: readonly TermChange[]): string {
  const serving = forSupplier.length === 0 ? [] : [`in favour of the supplier ${listed(forSupplier)}`];
  return [...serving, ...(toWeigh.length === 0 ? [] : [`to be weighed ${listed(toWeigh)}`])].join('; ');
}

function listed(changes: readonly TermChange[]): string {
  const named = [...new Set(changes.map(nameOf))];
  const shown = named.slice(0, MOST_NAMED).join(', ');
  return named.length > MOST_NAMED ? `${shown} and ${named.length - MOST_NAMED} more` : shown;
}

function nameOf({ key, kind, parts }: TermChange): string {
  const label = TERM_CATALOGUE[key].label.toLowerCase();
  if (kind !== 'changed') return `${label} (${kind === 'added' ? 'new' : 'gone'})`;
  const [part] = parts;
  const [was, is] = [lengthInWords(part?.before), lengthInWords(part?.after)];
  return was === null || is === null ? label : `${label} (${was} → ${is})`;
}

/** Only lengths of time are told here: amounts are not for everybody's eyes. */
function lengthInWords(value: unknown): string | null {
  const duration = typeof value === 'string' ? parseDuration(value) : null;
  return duration?.ok ? describeDuration(duration.value) : null;
}

const changedTerm = ({ key, betterOff, before, after }: TermChange, oldId: string, newId: string): ChangedTerm => ({
  key,
  betterOff,
  before: quoteOf(before, oldId),
  after: quoteOf(after, newId),
});

const quoteOf = (term: Finding | null, documentId: string): ChangedTerm['before'] =>
  term && { documentId, page: term.evidence.page, quote: term.evidence.quote };
