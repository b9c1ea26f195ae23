import { ok, type Result } from '@recourse/kernel';
import type { TermKey } from '../catalogue/term-key.js';
import type { TermStatement } from '../catalogue/term-statement.js';
import { parseTermValue } from '../catalogue/term-value.js';
import type { ContractRecord } from '../register/contract-record.js';
import { COMMITMENT_EFFECTS } from './commitment-effects.js';
import { PRICE_EFFECTS } from './price-effects.js';
import { checkedChange, keptAsSaid, type Effect, type RegisterChange } from './register-change.js';
import { SERVICE_LEVEL_EFFECTS } from './service-level-effects.js';
import { TERM_EFFECTS } from './term-effects.js';

const EFFECTS: Partial<Record<TermKey, Effect>> = {
  ...TERM_EFFECTS,
  ...SERVICE_LEVEL_EFFECTS,
  ...PRICE_EFFECTS,
  ...COMMITMENT_EFFECTS,
};

/**
 * What an accepted statement changes in the register of the contract whose document says it: fields of term and renewal, a
 * service level, a price lock, a commitment, or else a provision. Nothing where it is registered already. Refuses what
 * breaks a rule of the register, and what cannot be registered before something else is known, saying what.
 */
export function applyAcceptedTerm(record: ContractRecord, statement: TermStatement): Result<readonly RegisterChange[]> {
  const value = parseTermValue(statement.key, statement.value);
  if (!value.ok) return value;
  // A clause that leaves its point open changes no field, but is worth keeping: it is there.
  const effect = value.value === null ? keptAsSaid : (EFFECTS[statement.key] ?? keptAsSaid);
  const effects = effect(statement, record);
  if (!effects.ok) return effects;
  const checkedChanges: RegisterChange[] = [];
  for (const change of effects.value) {
    const checked = checkedChange(change, record);
    if (!checked.ok) return checked;
    checkedChanges.push(checked.value);
  }
  return ok(checkedChanges);
}
