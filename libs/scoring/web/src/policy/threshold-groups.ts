/** A heading, and which thresholds stand under it; the first that fits has it. */
interface Group {
  readonly title: string;
  readonly holds: (name: string) => boolean;
}

const GROUPS: readonly Group[] = [
  { title: 'When a day is near', holds: (name) => /(?:Near|Urgent|Ending)Days$/.test(name) },
  { title: 'Weights of the score', holds: (name) => name.startsWith('weight') },
  { title: 'What is acceptable', holds: () => true },
];

const ORDER = ['When a day is near', 'What is acceptable', 'Weights of the score'];

/** Thresholds under headings, in their own order; one that a later release brings is found under "What is acceptable". */
export function inGroups<T extends { readonly name: string }>(
  thresholds: readonly T[],
): readonly (readonly [title: string, thresholds: readonly T[]])[] {
  const titleOf = ({ name }: T) => GROUPS.find(({ holds }) => holds(name))?.title;
  return ORDER.map((title) => [title, thresholds.filter((threshold) => titleOf(threshold) === title)]);
}
