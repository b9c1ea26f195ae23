export type Environment = Readonly<Record<string, string | undefined>>;

interface IntegerRange {
  readonly otherwise: number;
  readonly from: number;
  readonly to: number;
}

export function integerOf(environment: Environment, name: string, { otherwise, from, to }: IntegerRange): number {
  const text = environment[name];
  if (!text) return otherwise;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= from && number <= to) return number;
  throw new Error(`${name} is "${text}"; it must be a whole number from ${from} to ${to}.`);
}

export function booleanOf(environment: Environment, name: string, otherwise: boolean): boolean {
  const text = choiceOf(environment, name, { choices: ['on', 'off'], otherwise: otherwise ? 'on' : 'off' });
  return text === 'on';
}

interface Choices<T extends string> {
  readonly choices: readonly T[];
  readonly otherwise: T;
}

export function choiceOf<T extends string>(environment: Environment, name: string, options: Choices<T>): T {
  const text = environment[name];
  if (!text) return options.otherwise;
  const chosen = options.choices.find((choice) => choice === text);
  if (chosen !== undefined) return chosen;
  throw new Error(`${name} is "${text}"; it must be one of ${options.choices.join(', ')}.`);
}

export function httpUrlOf(environment: Environment, name: string, otherwise: string): string {
  const text = environment[name] || otherwise;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/$/, '');
  throw new Error(`${name} is "${text}"; it must be an address such as https://recourse.example.com.`);
}

export function timeZoneOf(environment: Environment, name: string, otherwise: string): string {
  const zone = environment[name] || otherwise;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new Error(`${name} is "${zone}"; it must be a time zone such as Europe/Berlin.`);
  }
}
