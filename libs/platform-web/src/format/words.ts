import { describeDuration, parseDuration } from '@recourse/kernel';

const ABBREVIATIONS = /\b(sla|slo|mfn|ip|id|api|gpu)\b/g;

/** `NOTICE_GIVEN` as `Notice given`, `uptime_slo` as `Uptime SLO`: a value of an enumeration, as people say it. */
export function inWords(value: string): string {
  const words = value
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(ABBREVIATIONS, (word) => word.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const CLOCK = /^PT(\d{1,5})([HM])$/;

/** `P30D` as `30 days`, `P5BD` as `5 business days`, `PT1H` as `1 hour`; what cannot be read stays as it is. */
export function formatLength(iso: string): string {
  const [, amount, unit] = CLOCK.exec(iso) ?? [];
  if (amount !== undefined) return counted(Number(amount), unit === 'H' ? 'hour' : 'minute');
  const parsed = parseDuration(iso);
  return parsed.ok ? describeDuration(parsed.value) : iso;
}

const UNITS: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };
const SAID = /^(\d{1,5}) ?(business |working )?(day|week|month|year)s?$/;

/** `30 days` as `P30D`, `5 business days` as `P5BD`: the way back from `formatLength`; undefined where it is no length. */
export function readLength(words: string): string | undefined {
  const text = words.trim();
  const [, amount, business, unit = ''] = SAID.exec(text.toLowerCase()) ?? [];
  if (amount === undefined) return parseDuration(text.toUpperCase()).ok ? text.toUpperCase() : undefined;
  if (business !== undefined) return unit === 'day' ? `P${amount}BD` : undefined;
  return `P${amount}${UNITS[unit] ?? ''}`;
}

/** `1 flag`, `3 flags`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${new Intl.NumberFormat().format(count)} ${count === 1 ? noun : plural}`;
