import type { Unit } from '../../units/unit.js';
import { jurisdictionsIn } from '../../values/jurisdictions.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const GOVERNED =
  /\b(?:governed\b[^;]{0,150}\bby|controlled by the laws|construed (?:in accordance with|under)|interpreted (?:in accordance with|under)|governing laws?"?:?|subject to the (?:[a-z ]{0,30})?laws? of|law (?:will |shall )?govern|laws? applies|laws? of [^;]{2,40} appl(?:y|ies)|\b(?:subject to|under) [a-z]+ law\b|laws? of [^;]{2,60} (?:shall|will) (?:govern|apply)|applicable law(?:s)?(?: is|:))/g;
const BEFORE =
  /\b(?:laws?|legislation)\b[^;]{0,80}\bof\b[^;]{0,60}$|\bgoverned by\b[^;]{0,80}$|\bgoverning laws?\b[^;]{0,60}$|\b(?:construed|interpreted)\b[^;]{0,80}$|applicable law[^;]{0,30}$/;
const AFTER = /^(?:'s)? (?:state )?law\b/;
const CONFLICT = /\b(?:conflicts?|choice)[ -]of[ -]laws?\b|united nations|convention/;
const FORMATION =
  /\b(?:incorporated|organi[sz]ed|formed|existing|registered|established|operating|company|corporation)\b[^;]{0,60}\blaws?\b[^;]{0,20}$/;
const COURTS = /\b(?:courts?|venue|jurisdiction|arbitrat|courthouse)\b[^;]{0,60}$/;

const REGION =
  /\b(?:for|if|where|in respect of|with respect to)\b ?(?:CUSTOMER|customers?|users?|EITHER)?s?'?s? ?([^.;:]{0,120}?)(?:,|:|;|$)/;
const PLACED =
  /\b(?:in|of) (?:the )?((?:eea|european economic area|switzerland|uk|united kingdom|europe(?:an union)?|eu|americas?|north america|asia[- ]pacific|apac|emea|united states|u\.s\.|us|canada|latin america|japan|china|india)(?:(?:,? (?:or|and) |, )(?:the )?(?:eea|european economic area|switzerland|uk|united kingdom|europe(?:an union)?|eu|americas?|asia[- ]pacific|apac|emea|united states|u\.s\.|canada|latin america|japan|china|india))*)/;
const ELSEWHERE = /\b(?:all other|anywhere else|elsewhere|any other|everywhere else|rest of the world|otherwise)\b/;
const RESIDENCE =
  /\blaws? of (?:CUSTOMER's|the) (?:country|state|place) (?:of residence|in which CUSTOMER resides|where CUSTOMER resides)/;

const UPPER = new Set(['eea', 'uk', 'eu', 'us', 'apac', 'emea']);
const nameRegion = (words: string): string =>
  words
    .replaceAll(/\beuropean economic area\b/g, 'eea')
    .split(' ')
    .map((word) =>
      UPPER.has(word.replace(/[^a-z]/g, ''))
        ? word.toUpperCase()
        : /^(?:or|and|the)$/.test(word)
          ? word
          : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');

/** The customers a law is for: "(EEA, Switzerland, UK)"; empty where it is for all. */
function regionBefore(words: string): string {
  const near = words.slice(-220);
  if (ELSEWHERE.test(near.slice(-110))) return ' (all others)';
  const placed = PLACED.exec(REGION.exec(near)?.[0] ?? '')?.[1];
  return placed === undefined ? '' : ` (${nameRegion(placed)})`;
}

interface FoundLaw {
  readonly law: string;
  readonly at: number;
}

function lawsIn(plain: string): readonly FoundLaw[] {
  const laws: FoundLaw[] = [];
  let from = 0;
  for (const { name, start, end } of jurisdictionsIn(plain)) {
    const before = plain.slice(Math.max(0, start - 120), start);
    const isLaw = BEFORE.test(before) || AFTER.test(plain.slice(end, end + 12));
    if (
      !isLaw ||
      COURTS.test(before) ||
      FORMATION.test(before) ||
      CONFLICT.test(before.slice(-60)) ||
      laws.some(({ law }) => law.startsWith(name))
    )
      continue;
    laws.push({ law: `${name}${regionBefore(plain.slice(from, start))}`, at: start });
    from = end;
  }
  return laws;
}

/** "Ontario, Canada" is one place. */
const withoutCountry = (plain: string, laws: readonly FoundLaw[]): readonly FoundLaw[] =>
  laws.filter(({ at }) => !/\b[a-z]{4,}, (?:in )?$/.test(plain.slice(Math.max(0, at - 24), at)) || laws[0]?.at === at);

const BROADER = new Set(['United States', 'United States of America', 'European Union']);

function read(unit: Unit): readonly Claim[] {
  const context = unit.leadIn === null ? unit.plain : `${unit.leadIn.plain.slice(-300)} ${unit.plain}`;
  const isHeaded = /\bgoverning law/i.test(unit.section.heading ?? '') && /\blaws?\b/.test(unit.plain);
  GOVERNED.lastIndex = 0;
  if (!GOVERNED.test(context) && !isHeaded) return [];
  if (RESIDENCE.test(unit.plain)) {
    return [
      claim(unit, {
        key: 'governing_law',
        value: "laws of the customer's country of residence",
        party: null,
        strength: 'plain',
      }),
    ];
  }
  const all = lawsIn(unit.plain);
  const places = withoutCountry(unit.plain, all);
  const laws = places.length > 1 ? places.filter(({ law }) => !BROADER.has(law)) : places;
  const first = laws[0];
  if (first === undefined) return [];
  const value = laws
    .slice(0, 4)
    .map(({ law }) => law)
    .join('; ');
  return [
    claim(unit, {
      key: 'governing_law',
      value,
      party: null,
      strength: isHeaded || /\bgovern/.test(unit.plain) ? 'explicit' : 'plain',
      at: first.at,
    }),
  ];
}

/** Law that governs the contract, by region where it depends on one. */
export const governingLaw: ClauseReader = {
  keys: ['governing_law'],
  keep: 'every-value',
  words: ['law', 'govern', 'construed'],
  read,
};
