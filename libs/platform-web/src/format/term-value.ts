import { formatMoney } from './amounts.js';
import { formatDay, UNKNOWN } from './days.js';
import { formatLength, inWords } from './words.js';

type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LENGTH = /^P(T?\d{1,6}[A-Z]{1,2})+$/;
/** A length among words. A hosted machine, such as a P4D, is none. */
const LENGTH_BY_WORDS = /\bPT?\d{1,5}[A-Z]{1,2}(?= (?:after|before|from) )/g;
const WORD = /^[a-z]{2,20}([_-][a-z]{2,20}){0,4}$/;
/** A number that is a share of a hundred. */
const PERCENT = new Set(['percent', 'below', 'credit', 'discount', 'renewal_price_cap']);
/** Say what they are without their name. */
const SPEAKS_FOR_ITSELF = new Set([
  'duration',
  'guarantee',
  'name',
  'notice',
  'percent',
  'period',
  'quantity',
  'role',
  'scope',
]);

/** Parts whose names only some know. */
const NAMES: Readonly<Record<string, string>> = { ga: 'Generally available', zdr: 'Zero data retention' };

/** The name of a part of a term's value, as people say it. */
export const termPartInWords = (name: string): string => NAMES[name] ?? inWords(name);

/**
 * `60 days`, `USD 120,000 · from 1 Mar 2027`, `Yes`: a value of a term in words; a dash where the clause leaves it open.
 * The key of the term tells what its number counts, where one knows it.
 */
export function formatTermValue(value: unknown, key = ''): string {
  const words = shown(value, key);
  return isParts(value) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function shown(value: unknown, name: string): string {
  if (value === null || value === undefined) return UNKNOWN;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return PERCENT.has(name) ? `${value}%` : value.toLocaleString();
  if (typeof value === 'string') return textShown(value);
  if (Array.isArray(value)) return value.map((one) => shown(one, name)).join(value.some(isParts) ? '; ' : ', ');
  return isParts(value) ? partsShown(value) : '';
}

function textShown(text: string): string {
  if (DAY.test(text)) return formatDay(text);
  if (LENGTH.test(text)) return formatLength(text);
  return WORD.test(text) ? inWords(text.replaceAll('-', ' ')) : text.replace(LENGTH_BY_WORDS, formatLength);
}

function partsShown({ amount, currency, ...others }: Parts): string {
  const isMoney = (typeof amount === 'string' || typeof amount === 'number') && typeof currency === 'string';
  const money = isMoney ? [formatMoney({ amount: String(amount), currency })] : [];
  const rest = isMoney ? others : { ...others, ...given({ amount, currency }) };
  const parts = Object.entries(given(rest));
  const inOrder = [...parts.filter(([name]) => speaks(name)), ...parts.filter(([name]) => !speaks(name))];
  return [...money, ...inOrder.map(([name, value]) => partShown(name, value))].join(' · ') || UNKNOWN;
}

const given = (parts: Parts): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null && value !== undefined));

const speaks = (name: string) => SPEAKS_FOR_ITSELF.has(name);

const partShown = (name: string, value: unknown): string =>
  speaks(name) ? shown(value, name) : `${termPartInWords(name).toLowerCase()}: ${shown(value, name)}`;
