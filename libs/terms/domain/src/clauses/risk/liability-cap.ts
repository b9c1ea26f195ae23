import type { BoundParty, TermValue } from '@recourse/contracts-domain';
import { inContext, type Unit, withItems } from '../../units/unit.js';
import { durationsIn } from '../../values/durations.js';
import { moneyIn } from '../../values/money.js';
import { percentagesIn } from '../../values/percentages.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const LIABILITY =
  /\b(?:liab(?:ility|le)|damages|most CUSTOMER (?:can|may) (?:recover|claim)|obligations? to (?:compensate|indemnify))/;
const LIMITS =
  /\b(?:(?:shall|will|may|can|does|do)? ?not (?:in any (?:case|event) )?exceed|exceed(?:s|ing)?|limited to|limited\b[^;]{0,40}, to|limit(?:ed)? (?:is|of)|(?:no|not) (?:be )?more than|most CUSTOMER (?:can|may) (?:recover|claim)|capped at|cap of|in excess of|greater than|more than|maximum|up to|in an amount|(?:greater|lesser|higher|lower) of)\b/;
const FEES =
  /\b(?:fees?|amounts?|sums?|charges|payments?|price|consideration|paid|payable|revenue|(?:contract )?value|remuneration)\b/;
const OTHER = /\b(?:service credits?|sla-compensation|insurance|credit limit)\b/;
const GREATER =
  /\bif (?:that|this|it) is (?:more|greater|higher)\b|\bwhichever is (?:the )?more\b|\b(?:greater|higher|larger) of\b|\bwhichever is (?:greater|higher|larger)\b|\bor,? if greater\b/;
const LESSER =
  /\bif (?:that|this|it) is (?:less|lower)\b|\b(?:lesser|lower) of\b|\bwhichever is (?:less|lower|lesser)\b/;

/** A cap, or one of the figures it is the greater or lesser of. */
type Cap = Readonly<Record<string, TermValue>>;

interface Measure {
  readonly value: Cap;
  readonly at: number;
}

/** "Three months' fees", "six months of fees". */
const WORTH_OF_FEES =
  /^(?:'s?)?(?: of| worth of)? (?:the |SUPPLIER's |CUSTOMER's |its )?(?:[a-z]+ ){0,2}(?:fees?|charges|payments|remuneration|rent)\b/;

/** "The fees for six months". */
const FEES_FOR = /\b(?:fees|charges|remuneration|rent)\b[^;]{0,20}\b(?:for|of|over|during)(?: a period of)? $/;

/** "fees paid in the twelve months before" as months of fees, with its percentage or multiple. */
function monthsOfFees(plain: string): readonly Measure[] {
  return durationsIn(plain).flatMap(({ amount, unit, start, end }) => {
    const months = unit === 'month' ? amount : unit === 'year' ? amount * 12 : unit === 'quarter' ? amount * 3 : null;
    const before = plain.slice(Math.max(0, start - 260), start);
    const after = plain.slice(end, end + 120);
    const isPeriod =
      /\b(?:in|during|over|for|within|preceding|prior|previous|past|last|first|the)\b[^;]{0,50}$/.test(before) &&
      (/^[^;]{0,60}\b(?:prior|preceding|before|previous|immediately|period|pre-dating|leading|in which)\b/.test(
        after,
      ) ||
        /\b(?:preceding|prior|previous|past|last|first)\b[^;]{0,24}$/.test(before));
    const isWorth = WORTH_OF_FEES.test(after) || FEES_FOR.test(before);
    if (months === null || !(isPeriod || isWorth) || !FEES.test(before + after)) return [];
    const percent = percentagesIn(before).at(-1)?.percent ?? multipleIn(before);
    return [{ value: { months_of_fees: months, ...(percent !== null && percent !== 100 && { percent }) }, at: start }];
  });
}

/** "the annual fees", "the fees for the contract year", "the value of one contract year": twelve months of fees. */
const A_YEAR =
  /\bannual (?:[a-z]+ ){0,2}(?:fees?|charges|subscription|remuneration|contract value|value|price)\b|\b(?:fees?|charges|amounts?|sums?|value|remuneration)\b[^;]{0,70}\b(?:in|for|during|of|per) (?:the |that |a |each |any |such |one |1 )?(?:(?:relevant|respective|applicable|then-current|same|given) )?(?:contract|calendar|agreement|subscription|order) year\b|\b(?:fees?|charges|amounts?|remuneration)\b[^;]{0,70}\b(?:in|for|during) the year in which\b|\b(?:fees?|charges|amounts?|sums?|remuneration)\b[^;]{0,90}\b(?:preceding|previous|prior|past|last) (?:contract |calendar )?year\b|\b(?:paid|fees?|charges|amounts?)\b[^;]{0,60}\b(?:in|during|over) (?:the|a|one|1) year (?:before|prior|preceding|leading)\b/;

function aYearOfFees(plain: string): readonly Measure[] {
  const found = A_YEAR.exec(plain);
  if (found === null) return [];
  const before = plain.slice(Math.max(0, found.index - 60), found.index);
  const percent = percentagesIn(before).at(-1)?.percent ?? multipleIn(`${before} `);
  return [{ value: { months_of_fees: 12, ...(percent !== null && percent !== 100 && { percent }) }, at: found.index }];
}

const A_MONTH =
  /\b(?:fees?|charges|amounts?|sums?)\b[^;]{0,50}\b(?:in|for|during|of) (?:the |that |such |any )(?:(?:relevant|calendar|affected|same|given|current) )?month\b(?! (?:period|term|preced|prior|before|immediately))|\b(?:the|1) monthly (?:[a-z]+ )?(?:fees?|charges?|remuneration)\b/;
const aMonthOfFees = (plain: string): readonly Measure[] => {
  const found = A_MONTH.exec(plain);
  return found === null ? [] : [{ value: { months_of_fees: 1 }, at: found.index }];
};

const multipleIn = (before: string): number | null => {
  const times = /\b(?:(\d(?:\.\d)?|one and a half) ?(?:times|x)|(twice|double))\b[^;]{0,80}$/.exec(before);
  if (times === null) return null;
  return times[2] === undefined ? Number(times[1]?.replace('one and a half', '1.5')) * 100 : 200;
};

const ALL_FEES =
  /\b(?:the )?(?:total |aggregate )?(?:amounts?|fees|sums?)\b[^;]{0,40}\b(?:CUSTOMER (?:has |have )?paid|paid (?:by CUSTOMER |to SUPPLIER )?(?:hereunder|under|to)|paid to SUPPLIER|received (?:by SUPPLIER )?(?:from CUSTOMER|hereunder|under)|received by SUPPLIER)\b|\b(?:price|fees|amounts?|charges) paid (?:by CUSTOMER )?for (?:the |that |such )?(?:[a-z]+ )?(?:services?|products?|software)\b/;

function measuresIn(plain: string): readonly Measure[] {
  const counted = monthsOfFees(plain);
  const fees = [counted, aYearOfFees(plain), aMonthOfFees(plain)].find(({ length }) => length > 0) ?? [];
  const amounts = moneyIn(plain).map(({ amount, currency, start }) => ({ value: { amount, currency }, at: start }));
  const all = ALL_FEES.exec(plain);
  const allFees = fees.length === 0 && all !== null ? [{ value: { fees_paid: 'all' }, at: all.index }] : [];
  const measures = [...fees, ...allFees, ...amounts].sort((a, b) => a.at - b.at);
  // "one hundred dollars ($100)" is one amount.
  return measures.filter(
    (one, index) => measures.findIndex((other) => JSON.stringify(other.value) === JSON.stringify(one.value)) === index,
  );
}

function valueOf(plain: string): Cap | null {
  const measures = measuresIn(plain).map(({ value }) => value);
  const first = measures[0];
  if (first === undefined) return null;
  if (measures.length > 1 && GREATER.test(plain)) return { greater_of: measures.slice(0, 3) };
  if (measures.length > 1 && LESSER.test(plain)) return { lesser_of: measures.slice(0, 3) };
  return first;
}

const CARVE_OUTS: readonly (readonly [RegExp, string])[] = [
  [/\bgross(?:ly)? negligen/, 'gross negligence'],
  [/\bwil(?:l)?ful|\bintentional|\bdeliberate/, 'willful misconduct'],
  [/\bfraud/, 'fraud'],
  [/\bindemnif/, 'indemnification'],
  [/\bconfidential/, 'confidentiality'],
  [/\bdeath\b|\bpersonal injury/, 'death or personal injury'],
  [
    /\bpay(?:ment)?\b[^;]{0,20}\b(?:obligation|fees|amount)|\bobligations? to pay|\bfees (?:due|owed)/,
    'payment obligations',
  ],
  [/\bintellectual property|\binfring/, 'intellectual property'],
  [/\bdata (?:breach|protection)|\bsecurity (?:breach|incident)/, 'data protection'],
];
const CARVES =
  /\b(?:do(?:es)? not apply|shall not apply|will not apply|except (?:for|as)|other than|nothing in|not (?:limit|exclude)|excluding|with the exception|exclusions?|save (?:for|as))\b/;

function carveOutsNear(unit: Unit, document: ContractText): readonly string[] {
  const near = document.units
    .slice(Math.max(0, unit.index - 5), unit.index + 6)
    .map((one) => (one.items.length > 0 ? withItems(one) : one.plain))
    .filter((plain) => CARVES.test(plain))
    .join(' ');
  return CARVE_OUTS.filter(([pattern]) => pattern.test(near)).map(([, carveOut]) => carveOut);
}

/** "Both parties understand that SUPPLIER's liability …" binds the supplier. */
const AGREE =
  /\b(?:EITHER|CUSTOMER(?=[a-z ]{0,40} that (?!its|CUSTOMER))) (?:hereby )?(?:understand|agree|acknowledge|accept)s?(?: and (?:agree|understand|acknowledge|accept)s?)?\b/g;
const BOUND =
  /\b(?:SUPPLIER|CUSTOMER|EITHER|NEITHER)(?:'s)?\b[^;]{0,160}\b(?:liab|responsib)|\bliability of (?:the )?(SUPPLIER|CUSTOMER|EITHER|each)/;

/** "SUPPLIER's total liability": whose it is, whoever else the sentence names. */
const OWNED = /\b(SUPPLIER|CUSTOMER)'s (?:[a-z-]+,? ){0,5}(?:liab|responsib)/;

function boundParty(whole: string): BoundParty {
  const plain = whole.replace(AGREE, '');
  const found = BOUND.exec(plain)?.[0] ?? '';
  const mutual =
    /\b(?:EITHER|NEITHER)\b|\bper party\b|\bliability of each party\b|\b(?:each|any) of the parties\b/.test(
      plain.slice(0, 420),
    ) || /\b(?:each|one) party's\b/.test(plain);
  if (mutual && !/^SUPPLIER\b|^CUSTOMER\b/.test(found)) return 'either';
  return (OWNED.exec(plain)?.[1] ?? found).startsWith('CUSTOMER') ? 'customer' : 'supplier';
}

/** Of "(i) neither is liable for …; and (ii) SUPPLIER's liability shall not exceed …" the part that has the limit. */
function clauseOf(plain: string): string {
  const parts = plain.split(/;|(?<=[a-z]{3})\. |\((?=ii?\)|[ab]\)|[12]\))/);
  const own = parts.findIndex((part) => LIABILITY.test(part) && LIMITS.test(part) && valueOf(part) !== null);
  const names = /\b(?:SUPPLIER|CUSTOMER|EITHER|NEITHER)\b/.test(parts[own] ?? '');
  return own > 0 && names ? (parts[own] ?? plain) : plain;
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const plain = unit.items.length > 0 ? withItems(unit) : inContext(unit);
  if (!LIABILITY.test(plain) || (!FEES.test(plain) && moneyIn(plain).length === 0)) return [];
  const limit = LIMITS.exec(plain);
  if (limit === null || OTHER.test(plain) || /\b(?:arbitrat\w+ (?:fees|costs)|small claims|filing fee)\b/.test(plain))
    return [];
  const value = valueOf(plain);
  if (value === null) return [];
  const carveOuts = carveOutsNear(unit, document);
  const full = carveOuts.length === 0 ? value : { ...value, carve_outs: carveOuts };
  return [
    claim(unit, {
      key: 'liability_cap',
      value: full,
      party: boundParty(clauseOf(LIABILITY.test(unit.plain) ? unit.plain : plain)),
      strength: 'explicit',
      at: unit.leadIn === null ? limit.index : 0,
    }),
  ];
}

/** Formula of the cap on liability, and what it does not cover. */
export const liabilityCap: ClauseReader = {
  keys: ['liability_cap'],
  keep: 'one-a-party',
  words: ['liab', 'damages', 'compensation', 'obligation', 'exceed', 'limited'],
  read,
};
