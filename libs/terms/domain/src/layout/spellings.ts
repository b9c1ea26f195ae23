import { spellingsOf, type Spellings } from './hyphens.js';
import type { FlowLine } from './line-flow.js';

const WORD = /[a-z]{2,30}(?:-[a-z]{1,30}){0,4}/g;

/** Which spellings of its broken words a document has within its lines. Reads the lines only where words are broken. */
export function spellingsWithin(lines: readonly FlowLine[]): Spellings {
  const sought = new Set<string>();
  lines.forEach(({ line }, index) => {
    const spelled = spellingsOf({ line: line.text, next: lines[index + 1]?.line.text ?? '' });
    if (spelled !== null) sought.add(spelled.whole).add(spelled.compound);
  });
  const found = new Set<string>();
  if (sought.size === 0) return found;
  for (const { line } of lines) {
    for (const [word] of line.text.toLowerCase().matchAll(WORD)) if (sought.has(word)) found.add(word);
  }
  return found;
}
