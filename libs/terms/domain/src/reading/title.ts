import type { LaidOut } from '../layout/lay-out.js';

/** A title stands among the first paragraphs. */
const AMONG = 14;
const NAMES_DOCUMENT =
  /\b(?:agreement|terms|contract|order form|order|addendum|amendment|schedule|policy|licen[sc]e|sla|statement of work|conditions|exhibit)\b/i;
const NO_TITLE =
  /^(?:exhibit|execution (?:copy|version)|confidential|page|source|draft|annex|ex-?)\b[\s\d.,A-Z-]{0,14}$/i;
const LONGEST = 160;

/** The heading that names the document; failing that, the largest of its first headings. */
export function titleOf({ running, blocks }: LaidOut): string | null {
  const first = blocks
    .slice(0, AMONG)
    .map((block) => ({ ...block, text: running.text.slice(block.start, block.end).replace(/\s+/g, ' ').trim() }));
  const candidates = first.filter(
    ({ kind, text }) => kind === 'heading' && text.length <= LONGEST && !NO_TITLE.test(text),
  );
  const named = candidates.filter(({ text, label }) => NAMES_DOCUMENT.test(text) && label === null);
  const largest = (some: typeof candidates) =>
    some.reduce<(typeof candidates)[number] | undefined>(
      (best, one) => (best === undefined || one.size > best.size * 1.05 ? one : best),
      undefined,
    );
  // A title set like plain text still stands at the very top.
  const plain = first
    .slice(0, 4)
    .find(({ text }) => NAMES_DOCUMENT.test(text) && text.length <= 90 && !/[.:;,]$/.test(text));
  return (largest(named) ?? plain ?? largest(candidates))?.text ?? null;
}
