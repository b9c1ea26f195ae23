import { invalid, ok, refuse, type Refusal, type Result } from '@recourse/kernel';
import type { TermStatement } from '../catalogue/term-statement.js';
import { checkCommitment, type CommitmentFacts } from '../register/commitment-facts.js';
import type { ContractFacts } from '../register/contract-facts.js';
import type { ContractRecord } from '../register/contract-record.js';
import { checkPriceLock, type PriceLockFacts } from '../register/price-lock-facts.js';
import { checkProvision, type ProvisionFacts } from '../register/provision-facts.js';
import { checkServiceLevel, type ServiceLevelFacts } from '../register/service-level-facts.js';
import type { TermAndRenewal } from '../register/term-and-renewal.js';
import { checkTerm } from '../register/term-facts.js';

/** A record to be written: a new one where `id` is null. */
interface RecordChange<Name extends string, Facts> {
  readonly record: Name;
  readonly id: string | null;
  readonly facts: Facts;
}

/** What accepting a statement does to the register of one contract. */
export type RegisterChange =
  | { readonly record: 'contract'; readonly set: Partial<ContractFacts> }
  | { readonly record: 'term'; readonly set: Partial<TermAndRenewal> }
  | RecordChange<'service-level', ServiceLevelFacts>
  | RecordChange<'price-lock', PriceLockFacts>
  | RecordChange<'commitment', CommitmentFacts>
  | RecordChange<'provision', ProvisionFacts>;

/** How the statements of a key change a contract's records. */
export type Effect = (statement: TermStatement, record: ContractRecord) => Result<readonly RegisterChange[]>;

export const changes = (...list: readonly RegisterChange[]): Result<readonly RegisterChange[]> => ok(list);

/** The statement cannot be registered before something else is known. */
export const lacking = (kind: string, message: string): { readonly ok: false; readonly refusal: Refusal } =>
  refuse(invalid(kind, message));

const sameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Keeps a statement as it was said; one already kept changes nothing. */
export const keptAsSaid: Effect = ({ key, value, party }, { provisions }) => {
  const kept = provisions.some((one) => one.key === key && one.party === party && sameJson(one.value, value));
  return kept ? changes() : changes({ record: 'provision', id: null, facts: { key, value, party, note: null } });
};

const withFacts = <C extends { readonly facts: object }>(change: C, facts: Result<C['facts']>): Result<C> =>
  facts.ok ? ok({ ...change, facts: facts.value }) : facts;

/** The change, if what it would leave behind meets the rules of its record. */
export function checkedChange(change: RegisterChange, record: ContractRecord): Result<RegisterChange> {
  switch (change.record) {
    case 'contract':
      return ok(change);
    case 'term': {
      const term = checkTerm({ ...record.term, ...change.set });
      return term.ok ? ok(change) : term;
    }
    case 'service-level':
      return withFacts(change, checkServiceLevel(change.facts));
    case 'price-lock':
      return withFacts(change, checkPriceLock(change.facts));
    case 'commitment':
      return withFacts(change, checkCommitment(change.facts));
    case 'provision':
      return withFacts(change, checkProvision(change.facts));
  }
}
