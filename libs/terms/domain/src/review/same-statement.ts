import type { TermValue } from '@recourse/contracts-domain';
import { formatDuration, parseDuration } from '@recourse/kernel';

const foldedText = (text: string): string => {
  const parsed = parseDuration(text);
  // P1Y, P12M and "p12m " are one length of time.
  return parsed.ok ? formatDuration(parsed.value) : text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
};

/** One spelling for values that mean the same: parts in order of name, durations in one form, white space folded. */
export function canonicalValue(value: TermValue): string {
  if (typeof value === 'string') return JSON.stringify(foldedText(value));
  if (Array.isArray(value)) return `[${(value as readonly TermValue[]).map(canonicalValue).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${canonicalValue(part)}`).join()}}`;
}

/** One spelling for quotes that differ only in what a reader of PDFs makes of spaces, hyphens and quotation marks. */
export const canonicalQuote = (quote: string): string =>
  quote
    .normalize('NFKC')
    .replace(/[\s\u00ad-]+/g, '')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .toLowerCase();
