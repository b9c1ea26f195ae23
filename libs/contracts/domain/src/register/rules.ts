import { invalid, ok, refuse, type Refusal, type Result } from '@recourse/kernel';

/** What was entered breaks a rule of its record. */
export interface FactRefused extends Refusal {
  readonly because: 'invalid';
  /** The field to correct. */
  readonly field: string;
}

/** A rule that facts must meet, and what to say where they do not. */
export interface Rule<T> {
  readonly field: keyof T & string;
  readonly kind: string;
  readonly says: string;
  readonly holds: (facts: T) => boolean;
}

/** The facts, where all rules hold; otherwise the first rule that does not. */
export function checked<T>(facts: T, rules: readonly Rule<T>[]): Result<T, FactRefused> {
  const broken = rules.find((rule) => !rule.holds(facts));
  if (!broken) return ok(facts);
  return refuse({ ...invalid(broken.kind, broken.says), because: 'invalid', field: broken.field });
}

const LONGEST_LINE = 300;
const LONGEST_TEXT = 10_000;

export const isLine = (text: string): boolean => text.trim() !== '' && text.length <= LONGEST_LINE;

/** A text nobody gave is unknown, never empty. */
export const given = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());

type TextField<T> = { [K in keyof T & string]: T[K] extends string | null ? K : never }[keyof T & string];

/** Texts of a record are bounded, so that no field becomes a document store. */
export const boundedTexts = <T>(...fields: readonly TextField<T>[]): readonly Rule<T>[] =>
  fields.map((field) => ({
    field,
    kind: 'text-too-long',
    says: `Keep "${field}" below ${LONGEST_TEXT} characters.`,
    holds: (facts) => String(facts[field] ?? '').length <= LONGEST_TEXT,
  }));

export const isPercent = (value: number | null): boolean => value === null || (value >= 0 && value <= 100);

/** Whether a period's last day is not before its first; an unknown day breaks no order. */
export const inOrder = (from: string | null, to: string | null): boolean => from === null || to === null || from <= to;

const DECIMAL = /^\d{1,15}(\.\d{1,12})?$/;

/** An exact decimal of at most 15 digits before and 12 after the point, not negative. */
export const isDecimal = (text: string): boolean => DECIMAL.test(text);
export const isPositiveDecimal = (text: string): boolean => isDecimal(text) && /[1-9]/.test(text);
