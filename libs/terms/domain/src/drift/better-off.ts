import type { BoundParty, TermKey, TermStatement, TermValue } from '@recourse/contracts-domain';
import { DIRECTIONS, type Side, type Taste } from './directions.js';
import { membersMissing, type PartChange } from './parts.js';
import { sizeOf } from './size.js';

/** Who is better off by a change; `neither` where it only says how things are done. */
export const BetterOff = {
  customer: 'customer',
  supplier: 'supplier',
  neither: 'neither',
  unclear: 'unclear',
} as const;
export type BetterOff = keyof typeof BetterOff;

const ACROSS = { customer: 'supplier', supplier: 'customer', neither: 'neither', unclear: 'unclear' } as const;

/** A side by name. A right that both parties hold serves neither more than the other. */
function sideOf(side: Side, party: BoundParty | null): BetterOff {
  if (side !== 'holder' && side !== 'other') return side;
  if (party === null || party === 'either') return 'unclear';
  return side === 'holder' ? party : ACROSS[party];
}

const toward = (side: BetterOff, difference: number): BetterOff =>
  difference === 0 ? 'unclear' : difference > 0 ? side : ACROSS[side];

function bySize(side: BetterOff, { before, after }: PartChange): BetterOff {
  const [was, is] = [sizeOf(before), sizeOf(after)];
  if (was !== null && is !== null) return toward(side, is - was);
  // A notice of no days says outright what silence leaves open.
  if (was === null && before === null && is !== null) return is > 0 ? side : ACROSS[side];
  if (is === null && after === null && was !== null) return was > 0 ? ACROSS[side] : side;
  return 'unclear';
}

function byLength(side: BetterOff, { before, after }: PartChange): BetterOff {
  // "For any reason" is the longest list of all.
  const isOpen = (value: TermValue) => Array.isArray(value) && (value.length === 0 || value.includes('any reason'));
  if (isOpen(before) !== isOpen(after)) return isOpen(after) ? side : ACROSS[side];
  const [lost, gained] = [membersMissing(before, after), membersMissing(after, before)];
  return lost.length > 0 && gained.length > 0 ? 'unclear' : toward(side, gained.length - lost.length);
}

const rankOf = ({ worstFirst }: Extract<Taste, { by: 'rank' }>, value: TermValue): number | null => {
  const rank = typeof value === 'string' ? worstFirst.indexOf(value) : -1;
  return rank === -1 ? null : rank;
};

function weigh(taste: Taste | undefined, change: PartChange, party: BoundParty | null): BetterOff {
  switch (taste?.by) {
    case 'size':
      return bySize(sideOf(taste.more, party), change);
    case 'length':
      return byLength(sideOf(taste.longer, party), change);
    case 'yes':
      return typeof change.after === 'boolean' ? toward(sideOf(taste.yes, party), change.after ? 1 : -1) : 'unclear';
    case 'rank': {
      const [was, is] = [rankOf(taste, change.before), rankOf(taste, change.after)];
      return was === null || is === null ? 'unclear' : toward('customer', is - was);
    }
    case undefined:
      return 'unclear';
  }
}

/** A right that another party comes to hold serves it; one that both come to hold serves whom it is new to. */
function byParty(present: Side, { before, after }: PartChange): BetterOff {
  if (present !== 'holder' && present !== 'other') return 'unclear';
  if (typeof before !== 'string' || typeof after !== 'string') return 'unclear';
  const gaining = after === 'either' ? ACROSS[before as BetterOff] : (after as BetterOff);
  return present === 'holder' ? gaining : ACROSS[gaining];
}

/** One answer for several: what is unclear or against another answer makes the whole unclear. */
function together(sides: readonly BetterOff[]): BetterOff {
  const telling = [...new Set(sides)];
  const [first] = telling;
  return telling.length === 1 && first !== undefined ? first : 'unclear';
}

/** Who is better off by a term that is settled otherwise. */
export function betterOffByChange(key: TermKey, party: BoundParty | null, parts: readonly PartChange[]): BetterOff {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return 'unclear';
  if (direction.present === 'neither') return 'neither';
  return together(
    parts.map((change) =>
      change.part === 'party' ? byParty(direction.present, change) : weigh(direction.parts[change.part], change, party),
    ),
  );
}

const isParts = (value: TermValue): value is { readonly [part: string]: TermValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a term's value says about its presence: "none" and "no" serve the side across, a ranked choice by its rank. */
function byValue(
  { parts }: NonNullable<(typeof DIRECTIONS)[TermKey]>,
  value: TermValue,
): 'as-told' | BetterOff | 'denied' {
  if (value === false || value === 'none') return parts['']?.by === 'rank' ? 'supplier' : 'denied';
  const [taste, choice] = isParts(value) ? [parts.guarantee, value.guarantee ?? null] : [parts[''], value];
  if (taste?.by === 'rank') {
    const rank = rankOf(taste, choice);
    if (rank === null) return 'unclear';
    return rank > taste.neutral ? 'customer' : 'supplier';
  }
  return isParts(value) && value.right === false ? 'denied' : 'as-told';
}

/** A promise of no days, such as to retire models without notice, is no promise. */
const promisesNothing = (value: TermValue): boolean => {
  const figures = isParts(value) ? Object.values(value) : [value];
  const sizes = figures.map(sizeOf).filter((size) => size !== null);
  return sizes.length > 0 && sizes.every((size) => size === 0);
};

/** Who is better off by a term that was not there before. */
export function betterOffByAddition({ key, value, party }: TermStatement): BetterOff {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return 'unclear';
  const told = byValue(direction, value);
  if (told !== 'as-told' && told !== 'denied') return told;
  const side = sideOf(direction.present, party);
  const isEmpty = told === 'denied' || (direction.present === 'customer' && promisesNothing(value));
  return isEmpty ? ACROSS[side] : side;
}

/** Who is better off by a term that is gone. */
export const betterOffByRemoval = (statement: TermStatement): BetterOff => ACROSS[betterOffByAddition(statement)];
