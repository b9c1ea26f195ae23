// Parties that the reader names, against the lawyers' answers: 'Acme, Inc. ("Acme"); Boreal Ltd ("Supplier")'.

const lettersOf = (name) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
const wordsOf = (name) =>
  new Set(
    name
      .toLowerCase()
      .replace(/&/g, 'and')
      .replace(/[.'’]/g, '')
      .match(/[\p{L}\p{N}]+/gu),
  );
/** What follows a name in an answer without being part of it. */
const AFTER_NAME =
  /[("“[*]|,? \b(?:together with|including its|and its|on behalf of|hereinafter|d\/b\/a|a subsidiary of)\b/i;

/** The names in an answer. What a contract calls a party, and sentences about parties, are none. */
export function namesIn(answer) {
  const whole = answer.trim().replace(/^\((.*)\)$/s, '$1');
  return whole
    .split(/;(?![^(]*\))/)
    .map((item) => (item.trim().split(AFTER_NAME)[0] ?? '').replace(/[\s,]+$/, '').trim())
    .filter((name) => lettersOf(name).length > 2 && !/\bpart(?:y|ies)\b/i.test(name));
}

/** Whether two names are one company's: the one holds most of the other, or most of their words are the same. */
export function isSameParty(one, other) {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short !== '' && long.includes(short) && short.length >= 0.6 * long.length) return true;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const both = [...words].filter((word) => others.has(word)).length;
  return both >= 0.6 * (words.size + others.size - both);
}

/** Counts one document's parties against its answer; answers that name nobody are not counted. */
export function countParties(tally, parties, { answers }) {
  const expected = namesIn(answers['Parties'] ?? '');
  if (expected.length === 0) return;
  const named = new Set();
  for (const { name } of parties) {
    const meant = expected.filter((one) => isSameParty(one, name));
    const isNew = meant.some((one) => !named.has(one));
    meant.forEach((one) => named.add(one));
    tally[isNew ? 'right' : 'wrong'] += 1;
  }
  tally.named += named.size;
  tally.expected += expected.length;
}

export const partiesLine = ({ right, wrong, named, expected }) =>
  `Parties                              named ${(named / expected).toFixed(3)} of ${expected}  right ${(right / (right + wrong)).toFixed(3)} of ${right + wrong} names given`;
