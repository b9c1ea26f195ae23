import { laterOf, type CalendarDate } from '@recourse/kernel';
import { applyAcceptedTerm } from '../accept/accept-term.js';
import { withChanges } from '../accept/with-changes.js';
import type { TermStatement } from '../catalogue/term-statement.js';
import type { ContractFamily, ContractRecord, EffectiveTerms, Sourced } from '../register/contract-record.js';
import { effectiveTerms } from './effective-terms.js';
import { startOf } from './precedence.js';

/** What would bind otherwise once a document's statements are accepted. */
export interface ProposedEffect {
  /** Field of term and renewal, or what kind of record: `provision`, `serviceLevel`, `priceLock`, `commitment`. */
  readonly field: string;
  /** What binds without the document; null where nothing does. */
  readonly before: Sourced<unknown> | null;
  readonly after: Sourced<unknown> | null;
}

/** What would come of accepting a document's statements. */
export interface ProposedTerms {
  /** The day they are told for: today, or the first day of the document where that is later. */
  readonly on: CalendarDate;
  readonly effects: readonly ProposedEffect[];
}

/** A document, its family without it, and what it states. */
export interface Proposed {
  readonly family: ContractFamily;
  /** As registered, or as it would be. */
  readonly document: ContractRecord;
  readonly statements: readonly TermStatement[];
}

/** Statements that the register would refuse change nothing. */
const stated = (document: ContractRecord, statements: readonly TermStatement[]): ContractRecord =>
  statements.reduce((record, statement) => {
    const changes = applyAcceptedTerm(record, statement);
    return changes.ok ? withChanges(record, changes.value) : record;
  }, document);

const without = ({ head, members }: ContractFamily, id: string): ContractFamily => ({
  head,
  members: members.filter(({ contract }) => contract.id !== id),
});

const sameValue = (a: Sourced<unknown> | null, b: Sourced<unknown> | null): boolean =>
  JSON.stringify(a?.value ?? null) === JSON.stringify(b?.value ?? null);

type Records = Exclude<keyof EffectiveTerms, 'term'>;

const NAMED = {
  provisions: 'provision',
  serviceLevels: 'serviceLevel',
  priceLocks: 'priceLock',
  commitments: 'commitment',
} as const satisfies Record<Records, string>;

/** What a record is about, so that what is replaced stands beside what replaces it. */
function aboutOf(value: unknown): string {
  const { key, party, metric, sku, unit, category, serviceId } = value as Readonly<Record<string, unknown>>;
  return JSON.stringify([key, party, metric, sku, unit, category, serviceId]);
}

function recordEffects(before: EffectiveTerms, after: EffectiveTerms, list: Records): readonly ProposedEffect[] {
  const [was, is]: readonly (readonly Sourced<unknown>[])[] = [before[list], after[list]];
  const isIn = (one: Sourced<unknown>, others: readonly Sourced<unknown>[] = []) =>
    others.some((other) => other.contractId === one.contractId && sameValue(other, one));
  const gone = (was ?? []).filter((one) => !isIn(one, is));
  const come = (is ?? []).filter((one) => !isIn(one, was));
  const replaced = new Set<Sourced<unknown>>();
  const effects = come.map((one): ProposedEffect => {
    const old = gone.find((other) => !replaced.has(other) && aboutOf(other.value) === aboutOf(one.value)) ?? null;
    if (old) replaced.add(old);
    return { field: NAMED[list], before: old, after: one };
  });
  const left = gone.filter((one) => !replaced.has(one));
  return [...effects, ...left.map((one) => ({ field: NAMED[list], before: one, after: null }))];
}

function termEffects(before: EffectiveTerms, after: EffectiveTerms): readonly ProposedEffect[] {
  const fields = Object.keys(after.term) as (keyof EffectiveTerms['term'])[];
  return fields
    .map((field): ProposedEffect => ({ field, before: before.term[field], after: after.term[field] }))
    .filter((effect) => !sameValue(effect.before, effect.after));
}

/** What would bind otherwise in a family once a document stands in it with all that it states. Writes nothing. */
export function proposedEffects({ family, document, statements }: Proposed, today: CalendarDate): ProposedTerms {
  const active = { ...document, contract: { ...document.contract, status: 'ACTIVE' as const } };
  const accepted = stated(active, statements);
  const rest = without(family, document.contract.id);
  const on = laterOf(today, startOf(accepted) ?? today);
  const before = effectiveTerms(rest, on);
  const after = effectiveTerms({ head: rest.head, members: [...rest.members, accepted] }, on);
  const lists: readonly Records[] = ['serviceLevels', 'priceLocks', 'commitments', 'provisions'];
  return {
    on,
    effects: [...termEffects(before, after), ...lists.flatMap((list) => recordEffects(before, after, list))],
  };
}
