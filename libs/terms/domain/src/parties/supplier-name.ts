import type { NamedEntity } from './entity-names.js';
import { NO_PARTY } from './role-words.js';

/** Names a text introduces without a legal form: "an agreement between you and Acme AI", "“our” means Acme". */
const INTRODUCED =
  /(?:\b(?:between you and|provided by|offered by|operated by|agreement with|Welcome to)|["“](?:our|us|we),?["”],? (?:means?|refers? to)) ([A-Z][\w&-]{1,24}(?: [A-Z][\w&-]{1,24}){0,2})/g;
const OPENING = 8_000;
/** A name that is mentioned less is not what the text calls its supplier. */
const LEAST_MENTIONS = 12;
const MOST_NAMES = 20;

/** “we”, “us” and “our” mean Acme. */
const MEANT = /["“](?:our|us|we),?["”],? (?:means?|refers? to) (?:the )?([A-Z][\w&-]{1,24}(?: [A-Z][\w&-]{1,24}){0,2})/;

/** The name of the company that terms mean by "we", where they say so; null where they do not. */
export function meantByFirstPerson(text: string): NamedEntity | null {
  const match = MEANT.exec(text.slice(0, OPENING));
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const start = match.index + match[0].length - name.length;
  return { name, start, end: start + name.length };
}

/** Names that the beginning of a text introduces as its own side. */
export const introducedNames = (text: string): readonly string[] =>
  [...text.slice(0, OPENING).matchAll(INTRODUCED)].map((match) => match[1] ?? '');

/**
 * What terms that say "we" call the supplier besides: a name they introduce, or the first word of their companies, so
 * that "Acme Ireland Limited" is Acme. Null where no such name is used often.
 */
export function nameOfFirstPerson(text: string, entities: readonly NamedEntity[]): string | null {
  const mentions = (word: string) =>
    text.split(`${word} `).length + text.split(`${word}'s `).length + text.split(`${word}’s `).length;
  const introduced = introducedNames(text).find((name) => entities.some((entity) => entity.name.startsWith(name)));
  if (introduced !== undefined) return introduced;
  const names = new Set([...introducedNames(text), ...entities.map(({ name }) => name.split(/[ ,]/)[0] ?? '')]);
  const [name] = [...names]
    .filter((word) => /^[A-Z]\w{2,}/.test(word) && !NO_PARTY.has(word))
    .slice(0, MOST_NAMES)
    .sort((a, b) => mentions(b) - mentions(a));
  return name === undefined || mentions(name) < LEAST_MENTIONS ? null : name;
}
