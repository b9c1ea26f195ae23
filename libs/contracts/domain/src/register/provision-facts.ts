import { ok, type Result } from '@recourse/kernel';
import { parseTermValue } from '../catalogue/term-value.js';
import type { Provision } from './provision.js';
import { boundedTexts, checked, given, type Rule } from './rules.js';

/** What people enter about a provision. */
export type ProvisionFacts = Omit<Provision, 'id' | 'contractId' | 'version'>;

const RULES: readonly Rule<ProvisionFacts>[] = boundedTexts<ProvisionFacts>('note');

/**
 * Checked provision: its value has the shape of its key, or is `false`, by which a person states that the contract
 * has no such term. That is more than silence, which is no provision at all.
 */
export function checkProvision(facts: ProvisionFacts): Result<ProvisionFacts> {
  const value = facts.value === false ? ok(false) : parseTermValue(facts.key, facts.value);
  return value.ok ? checked({ ...facts, value: value.value, note: given(facts.note) }, RULES) : value;
}
