import { NO_PARTY } from './role-words.js';

const SUBJECT =
  /(?<!\b(?:[Aa]n?|[Ee]ach|[Aa]ny|[Ee]very|[Ss]uch|[Oo]ther) )\b([A-Z][A-Za-z0-9.&]{1,24}(?: [A-Z][A-Za-z0-9.&]{1,24}){0,2}) (?:will|may|shall|agrees?|reserves?|grants?|warrants?|represents?|must|cannot|does not|makes no|commits)\b/g;
const CONNECTIVE = /^(?:If|When|And|Or|But|The|Upon|As|In|Then|Otherwise|Where|Unless|That|For)$/;

/** Of "If Acme Cloud" only "Acme Cloud" is a name; "Company" is one where nothing else is. */
function nameIn(subject: string): string | null {
  const words = subject.split(' ');
  const first = words.findIndex((word) => !NO_PARTY.has(word) && !CONNECTIVE.test(word));
  if (first >= 0) return words.slice(first).join(' ');
  const plain = words.filter((word) => !CONNECTIVE.test(word));
  // "Model Provider" is not the provider.
  if (plain.length === 1 && plain[0] === 'Provider') return 'Provider';
  return words.at(-1) === 'Company' ? 'Company' : null;
}

/** How often each name is the subject of a promise. */
export function subjectsOf(text: string): ReadonlyMap<string, number> {
  const subjects = new Map<string, number>();
  for (const match of text.matchAll(SUBJECT)) {
    const name = nameIn(match[1] ?? '');
    if (name !== null) subjects.set(name, (subjects.get(name) ?? 0) + 1);
  }
  return subjects;
}
