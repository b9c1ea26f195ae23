import type { TermValue } from '@recourse/contracts-domain';
import type { VersionText } from './version-text.js';

/** Names of the entities that take a side; words that only look like a party take none. */
const namesOf = (value: TermValue): readonly string[] =>
  (Array.isArray(value) ? (value as readonly TermValue[]) : []).flatMap((party) => {
    const { name, role } = party as { readonly name?: TermValue; readonly role?: TermValue };
    return typeof name === 'string' && typeof role === 'string' ? [name] : [];
  });

interface NamedIn {
  readonly value: TermValue;
  readonly text: VersionText;
}

/** Whether one version names an entity that the other one never mentions. */
export function entityChanged(before: NamedIn, after: NamedIn): boolean {
  const isNew = namesOf(after.value).some((name) => !before.text.holds(name));
  return isNew || namesOf(before.value).some((name) => !after.text.holds(name));
}
