import type { TermValue } from '@recourse/contracts-domain';
import type { Unit } from '../../units/unit.js';
import type { TableView } from '../../units/table-view.js';
import { claim, type Claim, type ClauseReader, type ContractText } from '../claim.js';
import { firstWords } from '../phrases.js';

const WEIGHTS =
  /\b(?:count(?:s|ed)?|burn(?:s|ed)?(?: down)?|consum(?:e|es|ed)|weight(?:s|ed)?)\b[^;,]{0,24}\b(?:as|at|by)\b ?(?:a (?:rate|factor|weight) of )?(\d{1,3}(?:\.\d{1,4})?)\b(?! ?%)(?: tokens?| units?|x|\b)/g;

const WEIGHT = /\b(?:weights?|burn-?downs?|burn rates?|multipliers?|factors?|capacity units? per)\b/;
const USAGE = /\b(?:tokens?|inference|reads?|input|output|images?|requests?)\b/;
const NUMBER = /^(\d{1,3}(?:\.\d{1,4})?)(?:x| .{0,40})?$/;

/** Weights of a table whose header speaks of them: "Output tokens | 4". */
function readTable(table: TableView): readonly Claim[] {
  const column = table.headers.findIndex((header) => WEIGHT.test(header));
  if (column < 0) return [];
  return table.rows.flatMap(({ unit, cells }) => {
    const weight = NUMBER.exec(cells[column] ?? '')?.[1];
    const isUsage = [...table.headers, ...cells].some((text) => USAGE.test(text));
    if (weight === undefined || !isUsage) return [];
    const value: TermValue = { weight: Number(weight), rule: firstWords(unit.text) };
    return [claim(unit, { key: 'burndown_rule', value, party: 'supplier', strength: 'plain' })];
  });
}

/** Weights by which tokens of one kind count against capacity. */
export const burndownRule: ClauseReader = {
  keys: ['burndown_rule'],
  keep: 'every-value',
  words: ['count', 'burn', 'weight', 'consum', 'multiplier', 'factor', 'capacity'],
  read: (unit: Unit, document: ContractText): readonly Claim[] => {
    const table = document.tableAt(unit);
    if (table?.opening.includes(unit) === true) return readTable(table);
    if (!/\btokens?|inference|reads?\b/.test(unit.plain)) return [];
    return [...unit.plain.matchAll(WEIGHTS)].map((match) => {
      const value: TermValue = { weight: Number(match[1]), rule: firstWords(unit.text) };
      return claim(unit, { key: 'burndown_rule', value, party: 'supplier', strength: 'plain', at: match.index });
    });
  },
};
