import type { TermValue } from '@recourse/contracts-domain';

/** At most so many characters, the last an ellipsis where something was cut off. */
export const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/** A value in words: parts of a compound value as "part: value". */
export function inWords(value: TermValue): string {
  if (value === null) return 'not stated';
  if (Array.isArray(value)) return value.map((part: TermValue) => inWords(part)).join('; ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .filter(([, part]) => part !== null && !(Array.isArray(part) && part.length === 0))
    .map(([name, part]) => `${name.replaceAll('_', ' ')}: ${inWords(part)}`)
    .join(', ');
}
