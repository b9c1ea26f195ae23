import type { Range } from '../layout/block.js';
import { entitiesIn } from './entity-names.js';

/** A party as its contract defines it: `Acme, Inc. ("Supplier", "we")`. */
export interface Definition extends Range {
  /** The legal entity; null where the contract names none, as in "you (\"Customer\")". */
  readonly entity: string | null;
  /** What the contract calls it. */
  readonly aliases: readonly string[];
}

/** Parties are defined near the beginning, or on the signature page of which this is not the place. */
const WITHIN = 20_000;
/** How far before its definition an entity is named. */
const REACH = 260;
const PARENTHESIS = /\(([^()]{1,220})\)/g;
const QUOTED = /["“]\s?([A-Za-z][^"“”]{0,40}?)[,.]?\s?["”]/g;

const aliasesIn = (text: string): readonly string[] =>
  [...text.matchAll(QUOTED)].flatMap((match) => match[1]?.trim() ?? []).filter((alias) => alias.split(' ').length <= 4);

/** Definitions in parentheses, each with the entity named before it. */
export function definitionsIn(text: string): readonly Definition[] {
  const head = text.slice(0, WITHIN);
  let after = 0;
  const found: Definition[] = [];
  for (const match of head.matchAll(PARENTHESIS)) {
    const aliases = aliasesIn(match[1] ?? '');
    if (aliases.length === 0) continue;
    const from = Math.max(after, match.index - REACH);
    // A paragraph's end separates an entity from a definition that is not its own.
    const paragraph = head.lastIndexOf('\n', match.index - 1) + 1;
    const before = head.slice(Math.max(from, paragraph), match.index);
    const entity = entitiesIn(before).at(0);
    after = match.index + match[0].length;
    const start = entity ? Math.max(from, paragraph) + entity.start : match.index;
    found.push({ entity: entity?.name ?? null, aliases, start, end: after });
  }
  return found;
}
