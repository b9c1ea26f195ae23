import { invalid, ok, parseCurrency, refuse, type Money, type Result } from '@recourse/kernel';
import type { Commitment, Consumption } from './commitment.js';
import {
  boundedTexts,
  checked,
  given,
  inOrder,
  isDecimal,
  isLine,
  isPositiveDecimal,
  type FactRefused,
  type Rule,
} from './rules.js';

/** What people enter about a commitment. */
export type CommitmentFacts = Omit<Commitment, 'id' | 'contractId' | 'version'>;

const isAmount = (amount: Money | null, least: number) =>
  amount === null || (Number.isSafeInteger(amount.minor) && amount.minor >= least && parseCurrency(amount.currency).ok);

const isWholeCapacity = ({ quantity, unit }: CommitmentFacts) =>
  quantity !== null && isPositiveDecimal(quantity) && unit !== null && isLine(unit);

const RULES: readonly Rule<CommitmentFacts>[] = [
  {
    field: 'to',
    kind: 'dates-out-of-order',
    says: 'The last day of a commitment cannot lie before its first.',
    holds: ({ from, to }) => inOrder(from, to),
  },
  {
    field: 'amount',
    kind: 'invalid-amount',
    says: 'The committed amount is above 0 and has a currency.',
    holds: ({ amount }) => isAmount(amount, 1),
  },
  {
    field: 'amount',
    kind: 'amount-missing',
    says: 'A commitment to spend needs its amount.',
    holds: ({ category, amount }) => category !== 'SPEND' || amount !== null,
  },
  {
    field: 'quantity',
    kind: 'quantity-missing',
    says: 'A commitment of capacity needs a quantity above 0 and its unit.',
    holds: (facts) => facts.category !== 'CAPACITY' || isWholeCapacity(facts),
  },
  {
    field: 'quantity',
    kind: 'quantity-not-expected',
    says: 'A commitment to spend has an amount, not a quantity or unit.',
    holds: ({ category, quantity, unit }) => category !== 'SPEND' || (quantity === null && unit === null),
  },
  ...boundedTexts<CommitmentFacts>('model', 'whatCounts'),
];

export const checkCommitment = (facts: CommitmentFacts): Result<CommitmentFacts, FactRefused> =>
  checked({ ...facts, unit: given(facts.unit), model: given(facts.model), whatCounts: given(facts.whatCounts) }, RULES);

/** What people or bills say was drawn. */
export type ConsumptionFacts = Omit<Consumption, 'id' | 'commitmentId'>;

const DRAWN: readonly Rule<ConsumptionFacts>[] = [
  {
    field: 'to',
    kind: 'dates-out-of-order',
    says: 'The last day of a period of consumption cannot lie before its first.',
    holds: ({ from, to }) => inOrder(from, to),
  },
  {
    field: 'amount',
    kind: 'consumption-missing',
    says: 'Give the amount, the quantity, or both.',
    holds: ({ amount, quantity }) => amount !== null || quantity !== null,
  },
  {
    field: 'amount',
    kind: 'invalid-amount',
    says: 'A consumed amount is from 0 and has a currency.',
    holds: ({ amount }) => isAmount(amount, 0),
  },
  {
    field: 'quantity',
    kind: 'invalid-quantity',
    says: 'A consumed quantity is a decimal from 0.',
    holds: ({ quantity }) => quantity === null || isDecimal(quantity),
  },
  {
    field: 'source',
    kind: 'source-missing',
    says: "Say where the figure is from, such as a bill's number.",
    holds: ({ source }) => isLine(source),
  },
];

/** Checked consumption, of the kind and currency its commitment is counted in. */
export function checkConsumption(
  facts: ConsumptionFacts,
  commitment: Commitment,
): Result<ConsumptionFacts, FactRefused> {
  const drawn = checked({ ...facts, source: facts.source.trim() }, DRAWN);
  if (!drawn.ok) return drawn;
  const refused = (kind: string, field: string, says: string) =>
    refuse({ ...invalid(kind, says), because: 'invalid' as const, field });
  const { amount, quantity } = drawn.value;
  if (commitment.category === 'SPEND' && amount === null)
    return refused('amount-missing', 'amount', 'A commitment to spend is drawn down by amounts.');
  if (commitment.category === 'CAPACITY' && quantity === null)
    return refused('quantity-missing', 'quantity', 'A commitment of capacity is drawn down by quantities.');
  if (amount && commitment.amount && amount.currency !== commitment.amount.currency)
    return refused(
      'other-currency',
      'amount',
      `The commitment is in ${commitment.amount.currency}, not ${amount.currency}.`,
    );
  if (drawn.value.from > commitment.to || drawn.value.to < commitment.from)
    return refused('outside-period', 'from', `The commitment runs from ${commitment.from} to ${commitment.to}.`);
  return ok(drawn.value);
}
