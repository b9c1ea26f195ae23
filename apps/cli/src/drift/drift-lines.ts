import { TERM_CATALOGUE } from '@recourse/contracts-domain';
import type { Finding, TermChange, TermsDrift } from '@recourse/terms-domain';
import { cut, inWords } from '../terminal/in-words.js';
import { plain } from '../terminal/plain.js';
import type { Compared } from './compare-versions.js';

const QUOTE_LENGTH = 300;
/** Below this a careful reader could see it otherwise. */
const SURE = 0.7;

const WHO = {
  customer: 'better for the customer',
  supplier: 'better for the supplier',
  neither: 'better for neither',
  unclear: 'unclear who is better off',
} as const;

function side(name: string, finding: Finding | null): string {
  if (finding === null) return `      ${name}  nothing\n`;
  const { value, evidence, section } = finding;
  const place = `page ${evidence.page}${section === null ? '' : `, ${cut(section, 60)}`}`;
  return (
    plain(`      ${name}  ${cut(inWords(value), 200)} (${place})`) +
    `\n           “${plain(cut(evidence.quote, QUOTE_LENGTH))}”\n`
  );
}

const partsOf = ({ parts }: TermChange): string =>
  parts
    .filter(({ part }) => part !== '')
    .map(({ part, before, after }) => `${part.replaceAll('_', ' ')}: ${inWords(before)} → ${inWords(after)}`)
    .join('; ');

function changeLines(change: TermChange): string {
  const { key, kind, before, after, betterOff, confidence } = change;
  const party = (after ?? before)?.party ?? null;
  const whose = party === null ? '' : ` (${party})`;
  const sure = confidence < SURE ? `, ${Math.round(confidence * 100)}% sure` : '';
  const parts = partsOf(change);
  const what = parts === '' ? '' : plain(`      ${cut(parts, 300)}`) + '\n';
  const head = `  ${TERM_CATALOGUE[key].label}${whose} ${kind}: ${WHO[betterOff]}${sure}\n`;
  return `${head}${what}${side('old', before)}${side('new', after)}`;
}

function summary({ unchanged, reworded, undecided, clausesAdded, clausesRemoved, changes }: TermsDrift): string {
  const open = undecided === 0 ? '' : `; ${undecided} could not be told`;
  const words = reworded === 0 ? '' : ` (${reworded} in other words)`;
  const clauses = `Clauses: ${clausesAdded} new, ${clausesRemoved} gone.`;
  return `  ${changes.length} tracked terms changed, ${unchanged} stayed${words}${open}. ${clauses}\n`;
}

function driftLines(drift: TermsDrift): string {
  if (drift.isSameDocument) return `${summary(drift)}${drift.changes.map(changeLines).join('')}`;
  return '  These are no versions of one document: their texts have next to nothing in common.\n';
}

function outcome(compared: Compared): string {
  switch (compared.as) {
    case 'compared':
      return driftLines(compared.drift);
    case 'added':
      return '  A new document.\n';
    case 'removed':
      return '  The document is gone.\n';
    case 'unreadable':
      return `  ${plain(compared.file)}: ${compared.reason}\n`;
  }
}

/** One pair for people. */
export function printed(compared: Compared): string {
  const files = [compared.before, compared.after].map((file) => file ?? '-').join(' → ');
  return `${plain(`${compared.name}: ${files}`)}\n${outcome(compared)}\n`;
}
