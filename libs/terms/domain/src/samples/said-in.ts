import { readTerms } from '../read-terms.js';
import { pagesFromText } from './pages-from-text.js';

const NEGOTIATED = `This Agreement is entered into between Northwind Models, Inc. ("Supplier") and Alder GmbH ("Customer").

Supplier shall provide the Services. Supplier will perform with care. Customer shall use them. Customer will cooperate.
`;
const ONLINE = `These Terms are an agreement between you and Northwind Models, Inc. ("Northwind", "we", "us"). We offer the
Services to you. You agree to use our Services with care. We hope that you and your team enjoy our platform.
`;
const FIRST_PERSON = /\b(?:we|our|us|you|your)\b/i;
const LINE = /(.{1,105})(?:\s|$)/g;

/**
 * What is read in a paragraph or a table of a contract, as "key [party] value"; in one between two companies, or in
 * online terms where the words say "we" or "you".
 */
export function saidIn(words: string): readonly string[] {
  const preamble = FIRST_PERSON.test(words) ? ONLINE : NEGOTIATED;
  const lines = words.includes('\n') ? words : words.replace(LINE, '$1\n');
  const { terms } = readTerms(pagesFromText(`${preamble}\n\n${lines}`));
  return terms
    .filter(({ key }) => key !== 'parties')
    .map(({ key, party, value }) => `${key} [${party ?? '-'}] ${JSON.stringify(value)}`);
}
