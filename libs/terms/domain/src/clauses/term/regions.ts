import type { Range } from '../../layout/block.js';
import { JURISDICTION } from '../../values/jurisdictions.js';

const AREA =
  'eea|european economic area|european union|europe|eu|uk|u\\.k\\.|emea|apac|asia[- ]pacific(?: region)?|asia|(?:north |south |latin |central )?americas?|middle east|africa|oceania|us(?=[ ,.;:)])|u\\.s\\.(?:a\\.)?|usa';
const PLACE = `(?:the )?(?:state of |republic of |province of )?(?:(?:${AREA})(?![a-z])|${JURISDICTION})`;
const LIST = `${PLACE}(?:(?:,? (?:or|and|and/or) |, ?|/)${PLACE}){0,12}`;
/** Where customers are: "customers located in the EEA, Switzerland or the UK". */
const WHERE = new RegExp(
  `\\b(?:in|from|within|residents? of|outside(?: of)?|is|are) (?:any (?:country|territory|part) (?:in|of|within) )?(${LIST})(?!(?:'s)? (?:state )?laws?\\b)`,
  'g',
);
/** Who is somewhere, in the same clause and not as the owner of a law. */
const WHO =
  /\b(?:CUSTOMER|EITHER|customers?|users?|resid\w+|located|domiciled?|establish\w+|headquartered|based|incorporated|organi[sz]ed|lives?|living|place of business|address)(?:'s)?\b(?:(?!\blaws?\b)[^;:]){0,50}$/;
const UNLESS = /\b(?:unless|not|except|outside)\b[^;]{0,40}$/;
const REST =
  /\b(?:all other|all others|anywhere else|elsewhere|any other (?:case|customer|country|jurisdiction|place)|in (?:all|any) other|everywhere else|rest of the world|otherwise|other(?: than as)? (?:customers|cases))\b/g;

/** A group of customers that a rule is for: "EEA, Switzerland, UK", "all others". */
export interface Region extends Range {
  readonly name: string;
}

const CAPITALS = new Map([
  ['european economic area', 'EEA'],
  ['eea', 'EEA'],
  ['uk', 'UK'],
  ['u.k.', 'UK'],
  ['eu', 'EU'],
  ['us', 'United States'],
  ['usa', 'United States'],
  ['u.s.', 'United States'],
  ['u.s.a.', 'United States'],
  ['apac', 'APAC'],
  ['emea', 'EMEA'],
]);
const capitalised = (words: string): string =>
  words.replace(/\b(?!(?:of|and|the)\b)[a-z]/g, (letter) => letter.toUpperCase());
const nameOf = (list: string): string =>
  list
    .split(/,? (?:or|and|and\/or) |, ?|\//)
    .map((place) => place.replace(/^the /, '').trim())
    .filter((place) => place !== '')
    .map((place) => CAPITALS.get(place) ?? capitalised(place))
    .join(', ');

/** Groups of customers named in a text in plain form, in order. */
export function regionsIn(plain: string): readonly Region[] {
  const places = [...plain.matchAll(WHERE)].flatMap((match) => {
    const before = plain.slice(Math.max(0, match.index - 90), match.index);
    if (!WHO.test(before)) return [];
    const isOutside = UNLESS.test(before.slice(-50)) || match[0].startsWith('outside');
    const name = `${isOutside ? 'outside ' : ''}${nameOf(match[1] ?? '')}`;
    return [{ name, start: match.index, end: match.index + match[0].length }];
  });
  const rest = [...plain.matchAll(REST)].map((match) => ({
    name: 'all others',
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...places, ...rest].sort((a, b) => a.start - b.start);
}
