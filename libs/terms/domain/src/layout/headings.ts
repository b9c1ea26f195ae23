import type { Label } from './numbering.js';

/** What a paragraph looks like. */
export interface Appearance {
  readonly text: string;
  readonly label: Label | null;
  readonly bold: boolean;
  /** Height of its letters relative to the document's usual height. */
  readonly scale: number;
}

const LONGEST_HEADING = 110;
/** Words of a sentence, which no heading has. */
const SENTENCE = /\b(?:shall|will|may|must|agrees?|is|are|means?|has|have|pursuant)\b/i;
const SMALL_WORD = /^(?:a|an|and|or|of|the|to|for|in|on|by|with|from|at|as|its|per|&|\W+)$/i;

function isTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => !SMALL_WORD.test(word));
  const capital = words.filter((word) => /^["“(]?[A-Z0-9]/.test(word)).length;
  return words.length > 0 && words.length <= 10 && capital >= words.length * 0.8;
}

const isUpperCase = (text: string): boolean => /[A-Z]{3}/.test(text) && text === text.toUpperCase();

/** Words that no heading is made of, or ends with. */
const BROKEN_OFF = /["”)],? (?:or|and)$|\b(?:or|and|the|of|to)$|[;,]$|[a-z]\. [A-Z]/;

const mayBeHeading = (words: string): boolean =>
  words.length >= 3 && words.length <= LONGEST_HEADING && /[A-Za-z]{2}/.test(words) && !BROKEN_OFF.test(words);

/** Whether a paragraph is a heading: short, no sentence, and set apart by type, capitals or a number. */
export function isHeading({ text, label, bold, scale }: Appearance): boolean {
  const words = text.slice(label?.length ?? 0).trim();
  if (!mayBeHeading(words)) return false;
  if (scale > 1.22 && words.length < 90) return true;
  if (/\.$/.test(words) && words.split(' ').length > 8) return false;
  if (isUpperCase(words)) return !/:\s/.test(words);
  if (bold) return !SENTENCE.test(words) || isTitleCase(words);
  return label !== null && label.style !== 'bullet' && !SENTENCE.test(words) && isTitleCase(words);
}

/** "Renewal. The term renews …": the words before the first full stop or colon, where they look like a heading. */
const INLINE = /^(["“A-Z][^.:;!?]{2,80}?)[.:]\s+(?=["“A-Z(0-9])/;

/** Length of a heading that runs into its paragraph, its stop included; 0 where there is none. */
export function inlineHeadingLength(text: string): number {
  const found = INLINE.exec(text.slice(0, 120));
  const words = found?.[1];
  if (
    found === null ||
    words === undefined ||
    SENTENCE.test(words) ||
    /\b(?:Inc|Ltd|No|Corp|Co|U\.S|St|Dr|Mr)$/.test(words)
  )
    return 0;
  // "Effective date: 1 March" is a field, not a heading.
  const after = text.slice(found[0].length, found[0].length + 24);
  if (found[0].trimEnd().endsWith(':') && (text.length < 140 || /^(?:[A-Z][a-z]+ )?\d/.test(after))) return 0;
  return isTitleCase(words) || (words.split(' ').length <= 4 && !/\d/.test(words)) ? found[0].trimEnd().length : 0;
}
