import type { Reading } from '@recourse/terms-domain';
import type { Extraction } from './extraction.js';

/** Name and version of the output; the version rises when a field changes its meaning or goes. See docs/extract-json.md. */
const FORMAT = { schema: 'recourse.extract', version: 1 } as const;

const readingFields = ({
  title,
  kind,
  parties,
  family,
  terms,
  presence,
  completeness,
  clauses,
  clausePresence,
  tables,
  definedTerms,
  references,
}: Reading) => ({
  pages: completeness.pagesRead + completeness.pagesUnread.length,
  unreadPages: completeness.pagesUnread,
  recognisedPages: completeness.pagesRecognised,
  title,
  kind,
  parties,
  family,
  // The parties have a field of their own.
  terms: terms.filter(({ key }) => key !== 'parties'),
  absences: presence.filter(({ judgement }) => judgement !== 'present'),
  tables,
  definedTerms,
  references,
  clauses,
  categories: clausePresence,
});

/** One file's outcome as one line of JSON. */
export function jsonLine({ file, sha256, reading }: Extraction): string {
  const { kind, message } = reading.ok ? { kind: '', message: '' } : reading.refusal;
  return JSON.stringify({
    ...FORMAT,
    file,
    sha256,
    ...(reading.ok ? readingFields(reading.value) : { error: { kind, message } }),
  });
}
