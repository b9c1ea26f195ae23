import { invalid, ok, refuse, type Result } from '@recourse/kernel';
import { isParts, type Shape } from './shape.js';
import type { TermKey } from './term-key.js';
import { TERM_SHAPES } from './term-shapes.js';
import type { TermValue } from './term-statement.js';

const DEEPEST = 6;

function isTermValue(json: unknown, depth = 0): json is TermValue {
  if (depth > DEEPEST) return false;
  if (json === null || ['boolean', 'string'].includes(typeof json)) return true;
  if (typeof json === 'number') return Number.isFinite(json);
  if (typeof json !== 'object') return false;
  return Object.values(json).every((part) => isTermValue(part, depth + 1));
}

/** Names the part that does not fit, where the value is an object of named parts. */
function whatIsWrong(key: TermKey, shape: Shape, value: TermValue): string {
  if (!shape.parts || !isParts(value)) return `${key} must be ${shape.says}.`;
  for (const [name, part] of Object.entries(value)) {
    const expected = Object.hasOwn(shape.parts, name) ? shape.parts[name] : undefined;
    if (!expected) return `${key} has no part "${name.slice(0, 40)}". It has ${Object.keys(shape.parts).join(', ')}.`;
    if (part !== null && !expected.fits(part)) return `"${name}" of ${key} must be ${expected.says}.`;
  }
  return `${key} must be ${shape.says}.`;
}

/**
 * Checks that a value has the shape of its key: durations ISO 8601 with `P5BD` for business days, percentages as numbers,
 * money as `{amount, currency}`, words of the catalogue. `null`, whole or as a part, says that the clause leaves it open.
 */
export function parseTermValue(key: TermKey, json: unknown): Result<TermValue> {
  if (!isTermValue(json)) return refuse(invalid('invalid-term-value', `${key} must be plain JSON.`));
  const shape = TERM_SHAPES[key];
  if (json === null || shape.fits(json)) return ok(json);
  return refuse(invalid('invalid-term-value', whatIsWrong(key, shape, json)));
}

/** Where a value does not fit its shape, and what would. */
export interface Misfit {
  /** Rows by number from 0 and parts by name, from the outside in; empty where it is the value as a whole. */
  readonly at: readonly (number | string)[];
  /** Completes "must be ...". */
  readonly says: string;
}

/** The first place at which a value does not fit one shape of those its key has; null where it fits. */
export function misfitOf({ form, fits, says }: Shape, value: TermValue): Misfit | null {
  if (value === null || fits(value)) return null;
  if (form.kind === 'list' && Array.isArray(value)) return firstMisfit(value.entries(), () => form.of, says);
  if (form.kind === 'parts' && isParts(value)) {
    return firstMisfit(Object.entries(value), (name) => form.parts[name], says);
  }
  return { at: [], says };
}

function firstMisfit<Name extends number | string>(
  entries: Iterable<readonly [Name, TermValue]>,
  shapeOf: (name: Name) => Shape | undefined,
  says: string,
): Misfit {
  for (const [name, one] of entries) {
    const shape = shapeOf(name);
    const misfit = shape && misfitOf(shape, one);
    if (misfit) return { at: [name, ...misfit.at], says: misfit.says };
  }
  return { at: [], says };
}
