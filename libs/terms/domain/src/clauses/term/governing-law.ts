import type { Range } from '../../layout/block.js';
import type { Unit } from '../../units/unit.js';
import { jurisdictionsIn } from '../../values/jurisdictions.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';
import { regionsIn, type Region } from './regions.js';

const GOVERNED =
  /\b(?:governed\b[^;]{0,150}\bby|controlled by the laws|(?:governed|construed|interpreted|enforced|applied|determined|regulated)\b[^;]{0,60}\b(?:by|under|in accordance with|according to|pursuant to|subject to),? (?:and [a-z ]{0,30})?(?:the )?(?:[a-z]+ ){0,3}laws?\b|laws? applicable to [^;]{2,60}\b(?:is|are|shall be|will be)\b|(?:settled|resolved|decided|determined) (?:under|in accordance with|according to) (?:the )?(?:[a-z]+ )?laws?\b|governing laws?"?:?|subject to the (?:[a-z ]{0,30})?laws? of|law (?:(?:will|shall) (?:govern|apply)|governs?)|laws? applies|laws? of [^;]{2,40} appl(?:y|ies)|\b(?:subject (?:exclusively |solely )?to|under) [a-z]+ (?:substantive |domestic )?law\b|laws? of [^;]{2,110} (?:(?:shall|will|exclusively) )?(?:govern|apply)|applicable law(?:s)?(?: is|:))/g;
const BEFORE =
  /\b(?:laws?|legislation)\b[^;]{0,80}\bof\b[^;]{0,60}$|\bgoverned by\b[^;]{0,80}$|\bgoverning laws?\b[^;]{0,60}$|\b(?:construed|interpreted)\b[^;]{0,80}$|applicable law[^;]{0,30}$/;
const AFTER = /^(?:'s)? (?:state |substantive |domestic |civil )?laws?\b/;
const CONFLICT = /\b(?:conflicts?|choice)[ -]of[ -]laws?\b|united nations|convention/;
/** Laws named in another matter: insolvency codes, opinions of counsel. */
const OTHER_LAW =
  /\b(?:bankruptcy|insolvency|securities|tax|revenue|antitrust|opinions?|counsel|criminal)\b[^;]{0,60}$/;
const FORMATION =
  /\b(?:incorporated|organi[sz]ed|formed|existing|registered|established|operating|company|corporation)\b[^;,]{0,50}\b(?:under|pursuant to|according to|in accordance with) (?:and by virtue of )?(?:the )?laws?\b[^;]{0,20}$/;
const COURTS = /\b(?:courts?|venue|jurisdiction|arbitrat|courthouse)\b[^;]{0,60}$/;

const RESIDENCE =
  /\blaws? of (?:CUSTOMER's|the) (?:country|state|place) (?:of residence|in which CUSTOMER resides|where CUSTOMER resides)/;

/** "Made in the State of Ohio and governed by the laws thereof": the place is named before. */
const LAWS_THEREOF =
  /\b(?:governed|construed|interpreted|enforced)\b[^;]{0,80}\blaws? (?:thereof|of (?:such|that|said|the same) (?:state|province|country|jurisdiction|place))\b/;
const MADE_IN = /\b(?:made|entered into|executed|accepted|delivered|performed|located|headquarters)\b[^;]{0,110}$/;

interface FoundLaw {
  readonly law: string;
  readonly at: number;
}

/** How far after a law its customers are named: "the laws of France if Customer is established in France". */
const NAMED_AFTER = 60;

/** The customers a law is for, named before it or directly after; empty where it is for all. */
function regionOf(law: Range, after: number, { regions, plain }: Ground): string {
  const before = regions.findLast(({ start, end }) => start >= after && end <= law.start);
  const behind = regions.find(({ start }) => start >= law.end && start < law.end + NAMED_AFTER);
  const words = behind === undefined ? '' : plain.slice(law.end, behind.start);
  const isBehind = behind !== undefined && /^,? \(?(?:if|for|where|when)\b[^;.]*$/.test(words);
  const region = before ?? (isBehind ? behind : undefined);
  return region === undefined ? '' : ` (${region.name})`;
}

interface Ground {
  readonly plain: string;
  readonly regions: readonly Region[];
}

function isLaw(plain: string, { start, end }: Range): boolean {
  const before = plain.slice(Math.max(0, start - 120), start);
  const isNamed = BEFORE.test(before) || AFTER.test(plain.slice(end, end + 24));
  return (
    isNamed &&
    !COURTS.test(before) &&
    !OTHER_LAW.test(before) &&
    !FORMATION.test(before) &&
    !CONFLICT.test(before.slice(-60))
  );
}

/** Laws named in a sentence; where customers are is not yet a law. */
function lawsIn(plain: string): readonly FoundLaw[] {
  const regions = regionsIn(plain);
  const laws: FoundLaw[] = [];
  let from = 0;
  for (const { name, start, end } of jurisdictionsIn(plain)) {
    const isWhere = regions.some((region) => region.start <= start && end <= region.end);
    if (isWhere || !isLaw(plain, { start, end }) || laws.some(({ law }) => law.startsWith(name))) continue;
    laws.push({ law: `${name}${regionOf({ start, end }, from, { plain, regions })}`, at: start });
    from = end;
  }
  return laws;
}

/** The place that a sentence names before it speaks of "the laws thereof". */
function lawsThereof(plain: string): readonly FoundLaw[] {
  const at = LAWS_THEREOF.exec(plain)?.index;
  if (at === undefined) return [];
  const place = jurisdictionsIn(plain.slice(0, at)).at(-1);
  return place !== undefined && MADE_IN.test(plain.slice(Math.max(0, place.start - 120), place.start))
    ? [{ law: place.name, at: place.start }]
    : [];
}

/** "Ontario, Canada" is one place. */
const withoutCountry = (plain: string, laws: readonly FoundLaw[]): readonly FoundLaw[] =>
  laws.filter(({ at }) => !/\b[a-z]{4,}, (?:in )?$/.test(plain.slice(Math.max(0, at - 24), at)) || laws[0]?.at === at);

const BROADER = new Set(['United States', 'United States of America', 'European Union']);

/** "The laws, other than choice of law rules, of …": the aside is no law; its letters keep their places. */
const ASIDE =
  /,? \(?(?:other than|excluding|without regard to|exclusive of|except|and not(?: by)?|but not(?: by)?) (?:its |the |any |their )?(?:laws? (?:regarding|on|of) )?(?:conflicts?|choice)[ -]of[ -]laws?[^,;.()]{0,40}[,)] /g;
const withoutAside = (plain: string): string => plain.replace(ASIDE, (aside) => `${' '.repeat(aside.length - 1)} `);

const LAW_COLUMN = /\b(?:governing|applicable) laws?\b|^laws?$/;

/** Contracts with more companies or regions than this have a list of its own. */
const MOST_ROWS = 30;

/** A table that names the law for each of the supplier's companies, or for each place of the customer. */
function readTable(header: Unit, document: ContractText): readonly Claim[] {
  const column = header.cells.findIndex((cell) => LAW_COLUMN.test(cell));
  if (column < 0) return [];
  const below = document.units.slice(header.index + 1, header.index + 1 + MOST_ROWS);
  const end = below.findIndex(({ kind }) => kind !== 'row');
  return below.slice(0, end < 0 ? below.length : end).flatMap((row) => {
    const [law] = jurisdictionsIn(row.cells[column] ?? '');
    const whose = column === 0 ? '' : document.verbatim(row.cells[0] ?? '', [row]);
    if (law === undefined) return [];
    const value = whose === '' ? law.name : `${law.name} (${whose})`;
    return [claim(row, { key: 'governing_law', value, party: null, strength: 'explicit' })];
  });
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  if (unit.kind === 'row') return readTable(unit, document);
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
  if (/\btaxes\b/.test(unit.plain) && !/\bgovern/.test(unit.plain)) return [];
  const named = lawsIn(withoutAside(unit.plain));
  const all = named.length > 0 ? named : lawsThereof(unit.plain);
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
  inHeadings: true,
  words: ['law', 'govern', 'construed'],
  read,
};
