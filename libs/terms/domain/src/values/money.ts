import type { Range } from '../layout/block.js';

/** An amount as a text states it: a number in major units and its ISO 4217 currency, with where it stands. */
export interface StatedMoney extends Range {
  readonly amount: number;
  readonly currency: string;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  us$: 'USD',
  $: 'USD',
  usd$: 'USD',
  usd: 'USD',
  'u.s.$': 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  cad: 'CAD',
  a$: 'AUD',
  aud: 'AUD',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  rmb: 'CNY',
  cny: 'CNY',
  chf: 'CHF',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  inr: 'INR',
  sgd: 'SGD',
  s$: 'SGD',
  hkd: 'HKD',
};
const NAMES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  franc: 'CHF',
  yen: 'JPY',
  krona: 'SEK',
  kronor: 'SEK',
};
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

const SYMBOL =
  '(usd ?\\$?|u\\.?s\\.? ?\\$|us\\$|c\\$|ca\\$|a\\$|s\\$|\\$|€|£|¥|\\b(?:eur|gbp|chf|sek|nok|dkk|cad|aud|jpy|rmb|cny|inr|sgd|hkd)\\b)';
const NUMBER = '(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,12})?|\\d{1,12}(?:\\.\\d{1,12})?)';
const SCALE = '(?: ?(thousand|million|billion|mn|mm|bn|k|m|b)\\b)?';
const BEFORE = new RegExp(`${SYMBOL} ?${NUMBER}${SCALE}`, 'g');
const AFTER = new RegExp(
  `\\b${NUMBER}${SCALE} ?(?:(usd|eur|gbp|chf|sek|nok|dkk|cad|aud|jpy|rmb|cny|inr|sgd|hkd)\\b|(€|£|\\$)|(?:u\\.?s\\.? |united states )?(dollar|euro|pound|franc|yen|krona|kronor)s?\\b)`,
  'g',
);

const numberOf = (digits = '', scale: string | undefined): number => {
  const value = Number(digits.replaceAll(',', '')) * (scale === undefined ? 1 : (SCALES[scale] ?? 1));
  return Number(value.toPrecision(15));
};

/** Amounts in a text in plain form, in order: "usd 3,000,000", "$3 million", "€1.2m", "100 u.s. dollars". */
export function moneyIn(plain: string): readonly StatedMoney[] {
  const before = [...plain.matchAll(BEFORE)].map((match) => ({
    amount: numberOf(match[2], match[3]),
    currency: SYMBOLS[(match[1] ?? '').replace(/[ .]/g, '').replace('usd$', 'usd')] ?? 'USD',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const after = [...plain.matchAll(AFTER)].map((match) => ({
    amount: numberOf(match[1], match[2]),
    currency: SYMBOLS[match[3] ?? match[4] ?? ''] ?? NAMES[match[5] ?? ''] ?? 'USD',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const all = [...before, ...after].sort((a, b) => a.start - b.start);
  return all.filter((one, index) => index === 0 || one.start >= (all[index - 1]?.end ?? 0));
}
