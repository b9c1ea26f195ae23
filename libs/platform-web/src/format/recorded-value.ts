import { majorUnits } from '@recourse/kernel';
import { formatTermValue } from './term-value.js';
import { inWords } from './words.js';

type Parts = Readonly<Record<string, unknown>>;

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
// At least five letters: USD and AWS are names and stay as they are.
const CHOICE = /^(?=.{5})[A-Z]+(_[A-Z]+){0,6}$/;

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `noticePeriod` and `TermAndRenewal` as `notice period` and `Term and renewal`: a name of the history, as people say it. */
export const recordedNameInWords = (name: string): string => {
  const words = inWords(name.replace(/([a-z])([A-Z])/g, '$1 $2'));
  return /^[A-Z]/.test(name) ? words : words.charAt(0).toLowerCase() + words.slice(1);
};

/** A value of the history in words: amounts as money, choices as words; ids of other records say nothing and are left out. */
export const formatRecordedValue = (value: unknown): string => formatTermValue(readable(value));

function readable(value: unknown): unknown {
  if (typeof value === 'string') return readableText(value);
  if (Array.isArray(value)) return someOf(value.map(readable).filter((one) => one !== null));
  return isParts(value) ? readableParts(value) : value;
}

const readableText = (text: string): string | null => {
  if (ID.test(text)) return null;
  return CHOICE.test(text) ? inWords(text) : text;
};

const someOf = (values: readonly unknown[]): readonly unknown[] | null => (values.length === 0 ? null : values);

function readableParts({ minor, currency, ...others }: Parts): Parts {
  const money =
    typeof minor === 'number' && typeof currency === 'string'
      ? { amount: majorUnits({ minor, currency }), currency }
      : { minor, currency };
  const named = Object.entries(others).map(([name, part]) => [recordedNameInWords(name), readable(part)]);
  return { ...money, ...(Object.fromEntries(named) as Parts) };
}
