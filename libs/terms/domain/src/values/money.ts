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
/** "1,200,000.00", "1.200.000,00", "1 200 000,00", "1'200'000.00" and "1200000.00". */
const NUMBER = [
  '(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,12})?',
  '\\d{1,3}(?:\\.\\d{3}){1,4},\\d{2}(?!\\d)',
  '\\d{1,3}(?:\\.\\d{3}){2,4}(?!\\d)',
  "\\d{1,3}(?:[ ']\\d{3}){1,4}(?:[.,]\\d{2})?(?!\\d)",
  '\\d{1,12},\\d{2}(?!\\d)',
  '\\d{1,12}(?:\\.\\d{1,12})?)',
].join('|');
const SCALE = '(?: ?(thousand|million|billion|mn|mm|bn|k|m|b)\\b)?';
const BEFORE = new RegExp(`${SYMBOL} ?${NUMBER}${SCALE}`, 'g');
const AFTER = new RegExp(
  `\\b${NUMBER}${SCALE} ?(?:(usd|eur|gbp|chf|sek|nok|dkk|cad|aud|jpy|rmb|cny|inr|sgd|hkd)\\b|(€|£|\\$)|(?:u\\.?s\\.? |united states )?(dollar|euro|pound|franc|yen|krona|kronor)s?\\b)`,
  'g',
);

/** The digits with a point before the decimals and nothing else. */
function pointed(digits: string): string {
  const compact = digits.replace(/[ ']/g, '');
  const isComma = /,\d{1,2}$/.test(compact) && !/,\d{3},/.test(compact);
  if (isComma) return compact.replaceAll('.', '').replace(',', '.');
  return /\.\d{3}\./.test(compact) ? compact.replaceAll('.', '') : compact.replaceAll(',', '');
}

/** "€ 10.000" is ten thousand, as it is written where the euro is; "€ 0.002" and "$10.000" have decimals. */
const IN_THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;

const numberOf = (digits = '', scale: string | undefined, currency: string): number => {
  const isEuropean = (currency === 'EUR' || currency === 'CHF') && IN_THOUSANDS.test(digits) && scale === undefined;
  const value =
    Number(isEuropean ? digits.replace('.', '') : pointed(digits)) * (scale === undefined ? 1 : (SCALES[scale] ?? 1));
  return Number(value.toPrecision(15));
};

/** Amounts in a text in plain form, in order: "usd 3,000,000", "$3 million", "€1.2m", "100 u.s. dollars". */
export function moneyIn(plain: string): readonly StatedMoney[] {
  const stated = (match: RegExpExecArray, currency: string, [digits, scale]: readonly (string | undefined)[]) => ({
    amount: numberOf(digits, scale, currency),
    currency,
    start: match.index,
    end: match.index + match[0].length,
  });
  const before = [...plain.matchAll(BEFORE)].map((match) => {
    const symbol = (match[1] ?? '').replace(/[ .]/g, '').replace('usd$', 'usd');
    return stated(match, SYMBOLS[symbol] ?? 'USD', [match[2], match[3]]);
  });
  const after = [...plain.matchAll(AFTER)].map((match) => {
    const currency = SYMBOLS[match[3] ?? match[4] ?? ''] ?? NAMES[match[5] ?? ''] ?? 'USD';
    return stated(match, currency, [match[1], match[2]]);
  });
  const all = [...before, ...after].sort((a, b) => a.start - b.start);
  return all.filter((one, index) => index === 0 || one.start >= (all[index - 1]?.end ?? 0));
}
