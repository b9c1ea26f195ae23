import { TERM_CATALOGUE } from '@recourse/contracts-domain';
import { unreadInWords } from '@recourse/documents-domain';
import type { Finding, Reading } from '@recourse/terms-domain';
import { cut, inWords } from '../terminal/in-words.js';
import type { Extraction } from './extraction.js';

const QUOTE_LENGTH = 160;

function termLines({ key, value, party, confidence, evidence, section, derivation }: Finding): string {
  const { label } = TERM_CATALOGUE[key];
  const whose = party === null ? '' : ` (${party})`;
  const place = `page ${evidence.page}${section === null ? '' : `, ${cut(section, 50)}`}, ${Math.round(confidence * 100)}%`;
  const computed = derivation === undefined ? '' : `\n      = ${derivation}`;
  return `  ${label}${whose}: ${cut(inWords(value), 200)}\n      ${place}\n      “${cut(evidence.quote, QUOTE_LENGTH)}”${computed}\n`;
}

function pagesLine({ completeness }: Reading): string {
  const { pagesRead, pagesRecognised, pagesUnread } = completeness;
  const pages = pagesUnread.map(({ page, reason }) => `${page} (${unreadInWords(reason)})`).join(', ');
  const pictures = pagesRecognised.map(({ page, confidence }) => `${page} (${Math.round(confidence * 100)}% sure)`);
  return [
    `  ${pagesRead} pages read`,
    pictures.length === 0 ? '' : `; recognised in pictures: ${pictures.join(', ')}`,
    pagesUnread.length === 0 ? '\n' : `; not read: ${pages}\n`,
  ].join('');
}

function readingLines(reading: Reading): string {
  const parties = reading.parties.map(({ name, role }) => `  ${role ?? 'party'}: ${name}\n`).join('');
  const terms = reading.terms
    .filter(({ key }) => key !== 'parties')
    .map(termLines)
    .join('');
  const silent = reading.presence
    .filter(({ judgement }) => judgement !== 'present')
    .map(({ key }) => TERM_CATALOGUE[key].label);
  const kind = reading.kind === null ? '' : ` [${reading.kind}]`;
  return `  ${reading.title ?? 'untitled'}${kind}\n${pagesLine(reading)}${parties}\n${terms}\n  Not found: ${silent.join(', ')}\n`;
}

/** One file's outcome for people. */
export function printed({ file, reading }: Extraction): string {
  return `${file}\n${reading.ok ? readingLines(reading.value) : `  ${reading.refusal.message}\n`}\n`;
}
