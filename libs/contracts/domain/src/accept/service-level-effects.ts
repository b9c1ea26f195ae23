import type { TermKey } from '../catalogue/term-key.js';
import type { TermStatement, TermValue } from '../catalogue/term-statement.js';
import type { ContractRecord } from '../register/contract-record.js';
import type { ServiceLevelFacts } from '../register/service-level-facts.js';
import type { ClaimAnchor, CreditBand, ServiceLevel, SlaWindow } from '../register/service-level.js';
import { asBoolean, asDuration, asList, asNumber, asText, part } from './parts.js';
import { changes, keptAsSaid, lacking, type Effect, type RegisterChange } from './register-change.js';

type Details = Partial<ServiceLevelFacts>;

const WINDOWS: readonly (readonly [RegExp, SlaWindow])[] = [
  [/month/i, 'MONTH'],
  [/quarter/i, 'QUARTER'],
  [/year|annual/i, 'YEAR'],
];

const windowIn = (words: string | null): SlaWindow | null =>
  WINDOWS.find(([name]) => name.test(words ?? ''))?.[1] ?? null;

/** "The end of the month in which the outage occurred" is the end of the window: it is looked for first. */
function claimAnchorIn(words: string | null): ClaimAnchor | null {
  const plain = (words ?? '').replaceAll('_', ' ');
  if (/\b(?:end|close|month|quarter|period|window)\b/i.test(plain)) return 'WINDOW_END';
  return /\b(?:incident|failure|outage|downtime|event|occur\w{0,6}|interruption)/i.test(plain) ? 'INCIDENT' : null;
}

/** Bands of a credit table; null where the document credits by a formula. */
function bandsIn(value: TermValue): readonly CreditBand[] | null {
  const bands = asList(value).flatMap((row) => {
    const [below, credit] = [asNumber(part(row, 'below')), asNumber(part(row, 'credit'))];
    return below === null || credit === null ? [] : [{ below, credit }];
  });
  return bands.length === 0 || bands.length < asList(value).length ? null : bands;
}

/** What each of these keys says about a service level; null where only the statement itself can say it. */
const DETAILS = {
  credit_table: (value: TermValue): Details | null => {
    const creditBands = bandsIn(value);
    return creditBands && { creditBands };
  },
  credit_claim_window: (value: TermValue): Details | null => {
    const claimWithin = asDuration(part(value, 'duration'));
    return claimWithin && { claimWithin, claimAnchor: claimAnchorIn(asText(part(value, 'anchor'))) };
  },
  sole_remedy: (value: TermValue): Details | null => {
    const soleRemedy = asBoolean(value);
    return soleRemedy === null ? null : { soleRemedy };
  },
  downtime_definition: (value: TermValue): Details | null => {
    const downtimeRule = asText(value);
    return downtimeRule === null ? null : { downtimeRule };
  },
} as const;

const isDetail = (key: TermKey): key is keyof typeof DETAILS => Object.hasOwn(DETAILS, key);

const uptimeLevels = ({ serviceLevels }: ContractRecord) => serviceLevels.filter(({ metric }) => metric === 'UPTIME');

/** A level's facts without what the register adds. */
function factsOf({ id: _id, contractId: _contract, version: _version, ...facts }: ServiceLevel): ServiceLevelFacts {
  return facts;
}

const EMPTY: Omit<ServiceLevelFacts, 'target'> = {
  serviceId: null,
  metric: 'UPTIME',
  unit: 'percent',
  window: null,
  scope: null,
  downtimeRule: null,
  exclusions: null,
  creditBands: [],
  claimWithin: null,
  claimAnchor: null,
  soleRemedy: null,
};

/** What was accepted before there was a level to write it to. */
const waiting = ({ provisions }: ContractRecord): Details =>
  Object.assign({}, ...provisions.map(({ key, value }) => (isDetail(key) ? DETAILS[key](value) : null))) as Details;

/** Credits, claims and remedies belong to a level: without one, they wait as said until its target is accepted. */
const detail: Effect = (statement, record) => {
  const details = isDetail(statement.key) ? DETAILS[statement.key](statement.value) : null;
  const levels = uptimeLevels(record);
  if (details === null || levels.length === 0) return keptAsSaid(statement, record);
  if (statement.key === 'credit_table' && levels.length > 1) {
    return lacking(
      'several-service-levels',
      'The contract has several uptime targets. Enter the bands at the one they belong to.',
    );
  }
  return changes(
    ...levels.map((level): RegisterChange => ({
      record: 'service-level',
      id: level.id,
      facts: { ...factsOf(level), ...details },
    })),
  );
};

function levelFor({ value }: TermStatement, record: ContractRecord): ServiceLevel | undefined {
  const levels = uptimeLevels(record);
  const scope = asText(part(value, 'scope'));
  const sameScope = levels.find((level) => level.scope === scope);
  const [only, ...more] = levels;
  return sameScope ?? (more.length === 0 && only?.scope === null ? only : undefined);
}

const uptime: Effect = (statement, record) => {
  const target = asNumber(part(statement.value, 'percent'));
  if (target === null) return keptAsSaid(statement, record);
  const existing = levelFor(statement, record);
  const said = {
    target,
    window: windowIn(asText(part(statement.value, 'interval'))) ?? existing?.window ?? null,
    scope: asText(part(statement.value, 'scope')) ?? existing?.scope ?? null,
  };
  const before = existing ? factsOf(existing) : { ...EMPTY, ...waiting(record) };
  return changes({ record: 'service-level', id: existing?.id ?? null, facts: { ...before, ...said } });
};

/** Keys that write a service level. */
export const SERVICE_LEVEL_EFFECTS = {
  uptime_slo: uptime,
  credit_table: detail,
  credit_claim_window: detail,
  sole_remedy: detail,
  downtime_definition: detail,
} satisfies Partial<Record<TermKey, Effect>>;
