import { registerEnumType } from '@nestjs/graphql';
import {
  Aspect,
  CheckOutcome,
  FlagAct,
  FlagState,
  RecordKind,
  RuleId,
  RULES,
  Severity,
  ThresholdUnit,
  Weighting,
} from '@recourse/scoring-domain';

/** Registers an enum of the domain with what each of its values says. */
function publish<K extends string>(
  name: string,
  says: { readonly enum: Readonly<Record<K, K>>; readonly description: string; readonly values: Record<K, string> },
): void {
  const described = Object.entries<string>(says.values).map(([value, description]) => [value, { description }]);
  const valuesMap = Object.fromEntries(described) as Record<K, { description: string }>;
  registerEnumType(says.enum, { name, description: says.description, valuesMap });
}

publish('FlagRule', {
  enum: RuleId,
  description: 'A rule of the policy: what it looks for.',
  values: Object.fromEntries(RULES.map(({ id, title }) => [id, `${title}.`])) as Record<RuleId, string>,
});
publish('FlagSeverity', {
  enum: Severity,
  description: 'How grave a flag is.',
  values: {
    INFO: 'Worth knowing.',
    LOW: 'To be mentioned at the next occasion.',
    MEDIUM: 'To be bettered at the next renewal.',
    HIGH: 'Costs money or safety as it stands.',
    CRITICAL: 'To be acted on now.',
  },
});
publish('FlagState', {
  enum: FlagState,
  description: 'Where a flag stands in its life.',
  values: {
    OPEN: 'Nobody has decided on it.',
    ACKNOWLEDGED: 'Somebody has taken it on.',
    WAIVED: 'Accepted until a day, with a reason. It opens again the day after.',
    RESOLVED: 'The condition is gone. If it returns, a new flag is opened and linked to this one.',
  },
});
publish('FlagAct', {
  enum: FlagAct,
  description: 'What a person decides about a flag.',
  values: {
    ACKNOWLEDGE: 'Takes it on.',
    WAIVE: 'Accepts it until a day; needs a reason.',
    REOPEN: 'Takes an earlier decision back.',
  },
});
publish('FlagRecordKind', {
  enum: RecordKind,
  description: 'What kind of record a flag rests on.',
  values: {
    CONTRACT: 'A document of the register.',
    TERM: 'A field of term and renewal; the id is its name.',
    PROVISION: 'A provision.',
    SERVICE_LEVEL: 'A promised service level.',
    SLA_BREACH: 'A missed service level.',
    PRICE_LOCK: 'A fixed price.',
    COMMITMENT: 'A committed spend or capacity.',
    DOCUMENT: 'A file.',
  },
});
publish('ScoreAspect', {
  enum: Aspect,
  description: 'A part of the score.',
  values: {
    PRICE: 'What the contract costs, and may cost.',
    SERVICE: 'What is promised, and what follows when it is missed.',
    CAPACITY: 'What was committed to, and whether it is there and used.',
    CONTINUITY: 'Whether the service goes on, and what to fall back on.',
    EXIT: 'How one gets out, and with what.',
    CHANGE: 'Who may change the terms.',
    DATA: 'What happens to our data.',
  },
});
publish('CheckOutcome', {
  enum: CheckOutcome,
  description: 'Whether a demand of the policy is met.',
  values: {
    MET: 'It is met.',
    FLAGGED: 'It is not met.',
    UNKNOWN: 'It cannot be said. Lowers the certainty, not the score.',
  },
});
publish('ScoreWeighting', {
  enum: Weighting,
  description: 'How the contracts with a supplier were put together.',
  values: {
    BY_VALUE: 'By annual value: all state one, in one currency.',
    EQUAL: 'Each counts the same: a value is missing or nought, or currencies differ, which are never added up.',
  },
});
publish('ThresholdUnit', {
  enum: ThresholdUnit,
  description: 'What a threshold is counted in.',
  values: { days: 'Days.', percent: 'Percent.', months: 'Months of fees.', points: 'Points of weight.' },
});

export { Aspect, CheckOutcome, FlagAct, FlagState, RecordKind, RuleId, Severity, ThresholdUnit, Weighting };
