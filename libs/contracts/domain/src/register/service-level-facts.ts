import type { Result } from '@recourse/kernel';
import { boundedTexts, checked, given, isLine, isPercent, type FactRefused, type Rule } from './rules.js';
import type { CreditBand, ServiceLevel, SlaBreach } from './service-level.js';

/** What people enter about a service level. */
export type ServiceLevelFacts = Omit<ServiceLevel, 'id' | 'contractId' | 'version'>;

const MOST_BANDS = 20;
const isMeasuredInPercent = ({ metric }: ServiceLevelFacts) => metric === 'UPTIME' || metric === 'ERROR_RATE';
const descend = (bands: readonly CreditBand[]) => [...bands].sort((a, b) => b.below - a.below);

/** Sorted from the highest target, a worse result earns at least as much credit, and no target comes twice. */
const rises = (bands: readonly CreditBand[]) =>
  bands.every((band, index) => {
    const milder = bands[index - 1];
    return milder === undefined || (band.below < milder.below && band.credit >= milder.credit);
  });

const RULES: readonly Rule<ServiceLevelFacts>[] = [
  {
    field: 'target',
    kind: 'invalid-target',
    says: 'The target is a number from 0; for uptime and error rate it is a percentage up to 100.',
    holds: (level) =>
      level.target >= 0 && Number.isFinite(level.target) && (!isMeasuredInPercent(level) || level.target <= 100),
  },
  {
    field: 'unit',
    kind: 'unit-missing',
    says: 'Say what the target is measured in.',
    holds: ({ unit }) => isLine(unit),
  },
  {
    field: 'creditBands',
    kind: 'invalid-percentage',
    says: 'Targets and credits of the bands are percentages from 0 to 100.',
    holds: ({ creditBands }) => creditBands.every(({ below, credit }) => isPercent(below) && isPercent(credit)),
  },
  {
    field: 'creditBands',
    kind: 'bands-out-of-order',
    says: 'Each lower band needs its own target and at least the credit of the band above it.',
    holds: ({ creditBands }) => rises(creditBands) && creditBands.length <= MOST_BANDS,
  },
  ...boundedTexts<ServiceLevelFacts>('scope', 'downtimeRule', 'exclusions'),
];

/** Checked service level: bands sorted from the highest target. */
export const checkServiceLevel = (facts: ServiceLevelFacts): Result<ServiceLevelFacts, FactRefused> =>
  checked(
    {
      ...facts,
      unit: facts.unit.trim(),
      scope: given(facts.scope),
      downtimeRule: given(facts.downtimeRule),
      exclusions: given(facts.exclusions),
      creditBands: descend(facts.creditBands),
    },
    RULES,
  );

/** What people enter about a missed service level. */
export type BreachFacts = Omit<SlaBreach, 'id' | 'serviceLevelId'>;

const BREACH_RULES: readonly Rule<BreachFacts>[] = [
  {
    field: 'claimedOn',
    kind: 'dates-out-of-order',
    says: 'A breach cannot be claimed before it happened.',
    holds: ({ occurredOn, claimedOn }) => claimedOn === null || occurredOn <= claimedOn,
  },
  {
    field: 'measured',
    kind: 'invalid-measurement',
    says: 'What was measured is a number from 0.',
    holds: ({ measured }) => measured === null || (Number.isFinite(measured) && measured >= 0),
  },
  ...boundedTexts<BreachFacts>('note'),
];

export const checkBreach = (facts: BreachFacts): Result<BreachFacts, FactRefused> =>
  checked({ ...facts, note: given(facts.note) }, BREACH_RULES);
