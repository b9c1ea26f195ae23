import type { Unit } from '../../units/unit.js';
import { datesIn } from '../../values/dates.js';
import { durationsIn } from '../../values/durations.js';
import type { TableView } from '../../units/table-view.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';

const PRICE = '(?:pric(?:e|es|ing)|rates?|fees?|unit (?:prices|rates)|charges|discounts?)';
const FIXED = new RegExp(
  `\\b${PRICE}\\b[^;]{0,140}\\b(?:(?:is|are|be|remain|remains|held|stay|stays|kept) (?:fixed|locked|firm|unchanged|constant|frozen|valid|guaranteed|protected|in (?:force|effect))|(?:(?:shall|will|may|does|do) not|cannot) (?:be )?(?:increas|chang|rais)\\w*|(?:fixed|locked|firm|frozen) (?:for|until|through|during)|(?:is|are|be) held (?:until|through|for)|holds? (?:until|through)|price (?:lock|protection|hold))|\\bbe fixed at (?:the )?(?:[a-z-]+ ){0,3}${PRICE}|\\b(?:price (?:lock|protection|hold|guarantee)|fixed[- ]price period|locks? (?:in )?(?:the )?${PRICE})|\\b(?:shall|will|may) not (?:increase|raise|change) (?:the |any |its |CUSTOMER's |such )*(?:[a-z-]+ ){0,3}${PRICE}|\\bin force for that [a-z ]{0,20}fee\\b|\\bbased on CUSTOMER's then-current price|\\bthen-current price\\b[^\n]{0,60}\\bremainder of\\b`,
);
const UNTIL = /\b(?:through|until|till|to)(?: and including)? (?:the )?$/;
const PERIOD =
  /\b(?:during|for|throughout|through|until)\b (?:the |an? |any |each |that |its |CUSTOMER's )*((?:end of (?:the |each )?)?(?:remainder of (?:the )?)?(?:then-current |initial |current |applicable |entire |subscription |services? |order |contract |commitment |agreed |renewal )*(?:term|period))\b/;
const CAPPED =
  /\b(?:more than|in excess of|exceed(?:ing)?|except|unless|by) (?:by )?\d{1,3}(?:\.\d+)?%|\bmore than the (?:lesser|greater|lower|higher)\b|\bwithout\b[^;]{0,60}\bnotice/;
const SCOPE = new RegExp(
  `\\b((?:the |all |such |unit |list |net |discounted |contract |additional |CUSTOMER's )*(?:[a-z-]+ ){0,3}${PRICE}(?: (?:in|for|set forth in|set out in|listed in|stated in|specified in|per) [^,;]{3,70}?)?)(?= (?:is|are|shall|will|remain|may|and))`,
);

function untilOf(plain: string, document: ContractText): string | null {
  const date = datesIn(plain, document.numericOrder).find(({ start }) =>
    UNTIL.test(plain.slice(Math.max(0, start - 30), start)),
  );
  if (date !== undefined) return date.iso;
  const period = durationsIn(plain).find(({ start }) =>
    /\b(?:for|period of|during|throughout|first|initial)\b[^;]{0,30}$/.test(
      plain.slice(Math.max(0, start - 40), start),
    ),
  );
  if (period !== undefined) return period.iso;
  return PERIOD.exec(plain)?.[1] ?? null;
}

const HELD_UNTIL =
  /\b(?:valid|fixed|locked|held|firm|guaranteed|protected)(?: (?:until|through|till|to|for))?$|\bprice (?:lock|protection|hold)\b/;
const MOST_ROWS = 12;

/** Prices of a table one column of which says until when they hold. */
function readTable(table: TableView, document: ContractText): readonly Claim[] {
  const column = table.headers.findIndex((header) => HELD_UNTIL.test(header));
  if (column < 1) return [];
  return table.rows.slice(0, MOST_ROWS).flatMap(({ unit, cells }) => {
    const held = cells[column] ?? '';
    const until = datesIn(held, document.numericOrder)[0]?.iso ?? durationsIn(held)[0]?.iso;
    if (until === undefined) return [];
    const scope = document.verbatim(cells[0] ?? '', [unit]);
    return [claim(unit, { key: 'price_lock', value: { scope, until }, party: 'supplier', strength: 'plain' })];
  });
}

function read(unit: Unit, document: ContractText): readonly Claim[] {
  const table = document.tableAt(unit);
  const inTable = table?.opening.includes(unit) === true ? readTable(table, document) : [];
  return inTable.length > 0 ? inTable : readStated(unit, document);
}

function readStated(unit: Unit, document: ContractText): readonly Claim[] {
  const { plain } = unit;
  const cue = FIXED.exec(plain);
  if (cue === null || CAPPED.test(plain) || /\blate (?:fee|charge)|\binterest\b|\btax/.test(plain)) return [];
  const until = untilOf(plain, document);
  if (until === null) return [];
  const named = SCOPE.exec(plain)?.[1]?.trim();
  const scope = named === undefined ? 'fees' : document.verbatim(named, [unit]);
  return [
    claim(unit, {
      key: 'price_lock',
      value: { scope, until },
      party: 'supplier',
      strength: /\d{4}-|^P\d/.test(until) ? 'explicit' : 'plain',
      at: cue.index,
    }),
  ];
}

/** Which prices are fixed, and until when. */
export const priceLock: ClauseReader = {
  keys: ['price_lock'],
  keep: 'every-value',
  words: ['price', 'pricing', 'rate', 'fee', 'charge', 'discount'],
  read,
};
