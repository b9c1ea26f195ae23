import type { Range } from '../../layout/block.js';
import { jurisdictionsIn } from '../../values/jurisdictions.js';

const AREA =
  /\b(?:eea|european economic area|european union|europe|eu|uk|emea|apac|asia[- ]pacific(?: region)?|asia|(?:north |south |latin |central )?americas?|middle east|africa|oceania|us(?=[ ,.;:)])|usa)\b|\bu\.(?:k|s)\.(?:a\.)?/g;
/** Words before the places where customers are: "customers located in the EEA, Switzerland or the UK". */
const WHERE =
  /\b(?:in|from|within|residents? of|outside(?: of)?|is|are) (?:any (?:country|territory|part) (?:in|of|within) )?(?:the )?(?:(?:state|republic|province) of )?$/;
/** Words between the places of a list. */
const BETWEEN = /^(?:,? (?:or|and|and\/or) |, ?|\/)(?:the )?(?:(?:state|republic|province) of )?$/;
const LAW_AFTER = /^(?:'s)? (?:state )?laws?\b/;
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

/** Places named in a text in plain form, in order, of overlapping ones the first. */
function placesIn(plain: string): readonly Region[] {
  const areas = [...plain.matchAll(AREA)].map((match) => ({
    name: CAPITALS.get(match[0]) ?? capitalised(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const all = [...areas, ...jurisdictionsIn(plain)].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((one, index) => all.slice(0, index).every((before) => before.end <= one.start));
}

/** Places that follow each other in one list, without one that is the name of a law. */
function listsIn(plain: string): readonly (readonly Region[])[] {
  const lists: Region[][] = [];
  for (const place of placesIn(plain)) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (LAW_AFTER.test(plain.slice(place.end, place.end + 14))) continue;
    if (list !== undefined && last !== undefined && BETWEEN.test(plain.slice(last.end, place.start))) list.push(place);
    else lists.push([place]);
  }
  return lists;
}

function regionOf(plain: string, list: readonly Region[]): Region | null {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined) return null;
  const where = WHERE.exec(plain.slice(Math.max(0, first.start - 70), first.start));
  if (where === null) return null;
  const start = first.start - where[0].length;
  const before = plain.slice(Math.max(0, start - 90), start);
  if (!WHO.test(before)) return null;
  const isOutside = UNLESS.test(before.slice(-50)) || where[0].startsWith('outside');
  const name = `${isOutside ? 'outside ' : ''}${list.map((place) => place.name).join(', ')}`;
  return { name, start, end: last.end };
}

/** Groups of customers named in a text in plain form, in order. */
export function regionsIn(plain: string): readonly Region[] {
  const places = listsIn(plain).flatMap((list) => regionOf(plain, list) ?? []);
  const rest = [...plain.matchAll(REST)].map((match) => ({
    name: 'all others',
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...places, ...rest].sort((a, b) => a.start - b.start);
}
