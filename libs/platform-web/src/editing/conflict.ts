import { formatDuration, majorUnits, type Duration, type Money } from '@recourse/kernel';

/** A field that two people set differently. */
export interface Difference {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** An edit that was refused because somebody else had saved the record meanwhile. */
export interface Conflict {
  readonly currentVersion: number;
  readonly differences: readonly Difference[];
}

type Input = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Say which record is meant, and are no values of it.
const NAMES_THE_RECORD = new Set(['id', 'expectedVersion', 'contractId', 'documentId', 'why']);

/** What to ask the person about, from the refusal's details and the input that was refused; undefined for others. */
export function conflictIn(details: Input, input: unknown): Conflict | undefined {
  const { currentVersion, current } = details;
  if (typeof currentVersion !== 'number' || !isRecord(input)) return undefined;
  const now = isRecord(current) ? current : {};
  const differences = Object.entries(input)
    .filter(([field, mine]) => mine !== undefined && !NAMES_THE_RECORD.has(field))
    .map(([field, mine]) => ({ field, mine, theirs: asGiven(now[field]) }))
    .filter(({ mine, theirs }) => !isSame(mine, theirs));
  return { currentVersion, differences };
}

const UNITS: readonly unknown[] = ['days', 'months', 'business-days'] satisfies Duration['unit'][];

/** A value as a refusal states it, in the words in which the API takes one. */
function asGiven(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { amount, unit, minor, currency } = value;
  if (typeof amount === 'number' && UNITS.includes(unit)) return formatDuration(value as unknown as Duration);
  if (typeof minor === 'number' && typeof currency === 'string') {
    return { amount: majorUnits(value as unknown as Money), currency };
  }
  return value;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
