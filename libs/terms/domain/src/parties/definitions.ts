import type { Range } from '../layout/block.js';
import { describedEntity, entitiesIn, type NamedEntity } from './entity-names.js';
import { CUSTOMER_WORDS, SUPPLIER_WORDS } from './role-words.js';

/** A party as its contract defines it: `Acme, Inc. ("Supplier", "we")`. */
export interface Definition extends Range {
  /** The legal entity; null where the contract names none, as in "you (\"Customer\")". */
  readonly entity: string | null;
  /** What the contract calls it. */
  readonly aliases: readonly string[];
}

/** Parties are defined near the beginning. */
const WITHIN = 20_000;
/** How far before its definition an entity is named. */
const REACH = 260;
const PARENTHESIS = /\(([^()]{1,220})\)/g;
const QUOTED = /["“]\s?(?:the )?([A-Za-z][^"“”]{0,40}?)[,.]?\s?["”]/g;

/** What words in brackets call a party: `the "Supplier"`. */
export const aliasesIn = (text: string): readonly string[] =>
  [...text.matchAll(QUOTED)].flatMap((match) => match[1]?.trim() ?? []).filter((alias) => alias.split(' ').length <= 4);

/** Of several entities before a definition the first is defined: "Acme, Inc., a subsidiary of Acme Holdings, Inc. (…)". */
const definedEntity = (before: string): NamedEntity | null => entitiesIn(before)[0] ?? describedEntity(before);

/** Definitions in parentheses, each with the entity named before it. */
function parenthesised(head: string): readonly Definition[] {
  let after = 0;
  const found: Definition[] = [];
  for (const match of head.matchAll(PARENTHESIS)) {
    const aliases = aliasesIn(match[1] ?? '');
    if (aliases.length === 0) continue;
    // A paragraph's end separates an entity from a definition that is not its own.
    const paragraph = head.lastIndexOf('\n', match.index - 1) + 1;
    const from = Math.max(after, match.index - REACH, paragraph);
    const entity = definedEntity(head.slice(from, match.index));
    after = match.index + match[0].length;
    const start = entity === null ? match.index : from + entity.start;
    found.push({ entity: entity?.name ?? null, aliases, start, end: after });
  }
  return found;
}

const FIELD = new RegExp(`\\b(${[...CUSTOMER_WORDS, ...SUPPLIER_WORDS].join('|')})(?: [Nn]ame| [Ee]ntity)?:\\s`, 'g');
/** How far after its field an entity begins. */
const FIELD_REACH = 90;

/** The fields of an order: "Customer: Acme GmbH". */
function fields(head: string): readonly Definition[] {
  return [...head.matchAll(FIELD)].flatMap((match) => {
    const after = match.index + match[0].length;
    const entity = entitiesIn(head.slice(after, after + FIELD_REACH))[0];
    if (entity === undefined || entity.start > 2) return [];
    return [{ entity: entity.name, aliases: [match[1] ?? ''], start: match.index, end: after + entity.end }];
  });
}

/** Definitions of parties, in the order of the text. */
export function definitionsIn(text: string): readonly Definition[] {
  const head = text.slice(0, WITHIN);
  return [...parenthesised(head), ...fields(head)].sort((a, b) => a.start - b.start);
}
