/** What stands behind `?` in the address, before it is checked: a text, or several under one name. */
export type RawSearch = Readonly<Record<string, unknown>>;

// The router hands over what it read from an address (texts) or what a link gave it (values of any type).
const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== null).map(String);

/** A text that is not empty. */
export const textParam = (value: unknown): string | undefined => textsOf(value)[0] || undefined;

/** A whole number from 0. */
export function numberParam(value: unknown): number | undefined {
  const text = textsOf(value)[0] ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** A calendar day. */
export function dayParam(value: unknown): string | undefined {
  const text = textsOf(value)[0] ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** True where it is `true`; otherwise nothing, so that the address stays short. */
export const flagParam = (value: unknown): true | undefined => (textsOf(value)[0] === 'true' ? true : undefined);

/** One of the choices; anything else counts as nothing. */
export function choiceParam<T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  const text = textsOf(value)[0];
  return choices.find((choice) => choice === text);
}

/** Those of the choices that are named; nothing where none is. */
export function choicesParam<T extends string>(value: unknown, choices: readonly T[]): readonly T[] | undefined {
  const texts = textsOf(value);
  const chosen = choices.filter((choice) => texts.includes(choice));
  return chosen.length === 0 ? undefined : chosen;
}

/** Any texts; nothing where there is none. */
export function textsParam(value: unknown): readonly string[] | undefined {
  const texts = textsOf(value).filter((text) => text !== '');
  return texts.length === 0 ? undefined : texts;
}

/** `?q=uptime&status=ACTIVE&status=DRAFT` as `{ q: 'uptime', status: ['ACTIVE', 'DRAFT'] }`. */
export function parseSearch(search: string): Record<string, unknown> {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const before = found[name];
    found[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return found;
}

/** The inverse of `parseSearch`; what is undefined is left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) for (const text of textsOf(value)) params.append(name, text);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
