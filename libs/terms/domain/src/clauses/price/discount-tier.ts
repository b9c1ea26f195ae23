import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import { percentagesIn } from '../../values/percentages.js';
import type { TableView } from '../../units/table-view.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';
import { firstWords } from '../phrases.js';

const DISCOUNT = /\b(?:discount|rebate|price reduction)s?\b/;
const VOLUME =
  /\b(?:above|over|exceed\w*|more than|at least|from|between|greater than|up to|volume|tier|spend)\b[^;]{0,80}\d/;
function tierOf(text: string, words: string): TermValue | null {
  const percent = percentagesIn(text).at(-1);
  return percent === undefined || !VOLUME.test(text) ? null : { discount: percent.percent, rule: firstWords(words) };
}

const MOST_ROWS = 12;

/** Tiers of a table whose header speaks of a discount. */
function readTable(unit: Unit, { headers, rows }: TableView): readonly Claim[] {
  const column = headers.findIndex((header) => DISCOUNT.test(header));
  const tiers = rows.slice(0, MOST_ROWS).flatMap(({ cells, unit: row }) => {
    const others = cells.filter((_, index) => index !== column);
    const volume = `${headers.filter((_, index) => index !== column).join(': ')}: ${others.join(': ')}`;
    return tierOf(`${volume}: ${cells[column] ?? ''}`, row.text) ?? [];
  });
  const last = rows.slice(0, MOST_ROWS).at(-1)?.unit ?? unit;
  return column < 0 || tiers.length === 0
    ? []
    : [claim(unit, { key: 'discount_tier', value: tiers, party: 'supplier', strength: 'plain', through: last })];
}

/** Discounts that depend on volume. */
export const discountTier: ClauseReader = {
  keys: ['discount_tier'],
  keep: 'every-value',
  words: ['discount', 'rebate'],
  read: (unit: Unit, document: ContractText): readonly Claim[] => {
    if (!DISCOUNT.test(unit.plain)) return [];
    const table = document.tableAt(unit);
    const inTable = table?.opening.includes(unit) === true ? readTable(unit, table) : [];
    if (inTable.length > 0) return inTable;
    const tier = tierOf(unit.kind === 'row' ? unit.cells.join(': ') : unit.plain, unit.text);
    return tier === null
      ? []
      : [claim(unit, { key: 'discount_tier', value: [tier], party: 'supplier', strength: 'plain' })];
  },
};
