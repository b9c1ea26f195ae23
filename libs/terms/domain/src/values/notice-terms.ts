import { ORDINAL_WORD, valueOfOrdinal } from './ordinals.js';

/** Ways a notice is sent, by the words that name them. */
const CHANNELS: readonly (readonly [RegExp, string])[] = [
  [/\bemails?\b|[\w.-]+@[\w-]+\.[a-z]{2,}/, 'email'],
  [/\b(?:certified|registered)[^\n]{0,20}\bmail\b|\bregistered (?:post|letter)\b/, 'certified mail'],
  [
    /\bfirst[- ]class\b|\bair ?mail\b|\b(?:u\.s\. |us |postal |regular )?(?<!e|certified |registered )mail\b|\bpost\b(?! to)/,
    'mail',
  ],
  [/\bcourier\b|\bovernight\b|\bfederal express\b|\bfedex\b/, 'courier'],
  [/\b(?:personal|hand)[- ]?(?:ly )?deliver|\bdelivered (?:personally|by hand)\b|\bin person\b/, 'personal delivery'],
  [/\b(?:fax|facsimile)\b/, 'fax'],
  [
    /\b(?:dashboard|console|portal|in-product|in-site|in-app|through the services?|via the services?|account settings|(?:user|services?|application|web|platform) interface|customer account|notice on the services?|admin cent(?:er|re))\b/,
    'in-product notice',
  ],
  [
    /\b(?:post(?:ed|ing)|publish(?:ed|ing)?|announcement)\b[^\n]{0,60}\b(?:website|site|services?|online|page)\b|\bwebsite (?:notice|announcement)/,
    'website',
  ],
  [/\belectronic(?:ally| means| form| mail| communications?)?\b/, 'electronic'],
  [/\b(?:registration|contact|account) (?:information|details)\b/, 'account details'],
  [/\b(?:in writing|written|hard copy)\b/, 'writing'],
];

/** Channels named in a text in plain form. */
export const channelsIn = (plain: string): readonly string[] =>
  CHANNELS.filter(([pattern]) => pattern.test(plain)).map(([, channel]) => channel);

/** First email address in a text, as written; null where there is none. */
export const addressIn = (text: string): string | null =>
  /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[a-z]{2,12}){1,3}/i.exec(text)?.[0] ?? null;

const COUNTS = 'deemed|considered|effective|treated';
const RECEIPT: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `\\b(?:${COUNTS})\\b[^\n]{0,60}\\b(?:when|upon|on|at the time of|only)\\b[^\n]{0,30}\\b(?:receipt|received|delivery|delivered)\\b`,
    ),
    'on receipt',
  ],
  [
    new RegExp(
      `\\b(?:${COUNTS})\\b[^\n]{0,60}\\b(?:when|upon|on|at the time of|once)\\b[^\n]{0,30}\\b(?:sent|sending|dispatch|transmission|posting|posted)\\b`,
    ),
    'on sending',
  ],
  [/\btakes? effect\b[^;]{0,30}\b(?:on the (?:same )?day|when)\b[^;]{0,30}\b(?:submit|sent|send|given)/, 'on sending'],
];
const AFTER =
  /\b(\d{1,2}) (business |working )?days? (?:after|following|from)\b[^\n]{0,40}\b(?:mail|post(?:ed|ing)?|sent|sending|deposit|dispatch|delivery to)/;
const ON_DAY = new RegExp(
  `\\bon the ${ORDINAL_WORD}(?: \\(\\w{3,4}\\))? (business |working )?day (?:after|following)\\b`,
);

const NEXT_DAY = new RegExp(
  `\\b(?:${COUNTS}|deemed)\\b[^\n]{0,60}\\bon the (?:next|following) (business |working )?day\\b`,
);

/** When a notice counts as received: "on receipt", "on sending", "P3BD after sending"; null where a text does not say. */
export function deemedReceiptIn(plain: string): string | null {
  const next = NEXT_DAY.exec(plain);
  if (next !== null) return `P1${next[1] === undefined ? 'D' : 'BD'} after sending`;
  const onDay = ON_DAY.exec(plain);
  if (onDay !== null) return `P${valueOfOrdinal(onDay[1] ?? '')}${onDay[2] === undefined ? 'D' : 'BD'} after sending`;
  const after = AFTER.exec(plain);
  if (after !== null) return `P${after[1] ?? ''}${after[2] === undefined ? 'D' : 'BD'} after sending`;
  return RECEIPT.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
