import type { FlagLineData } from '../flags-query.js';

/** A waiver: why, and through which day. */
export interface Waiver {
  readonly reason: string;
  readonly until: string;
}

export type Order =
  { readonly act: 'ACKNOWLEDGE' | 'REOPEN'; readonly reason?: string | null } | ({ readonly act: 'WAIVE' } & Waiver);

/** A flag as it was before it was decided on. */
export type Before = Pick<FlagLineData, 'id' | 'state' | 'assignedToId'> & {
  readonly decision: Pick<NonNullable<FlagLineData['decision']>, 'reason' | 'waivedUntil'> | null;
};

/** The decisions that bring flags back to where they were: as few as there are different ones. */
export function ordersBack<Flag extends Before>(
  flags: readonly Flag[],
): readonly (readonly [Order, readonly Flag[]])[] {
  const groups = groupsBy(flags, (flag) => JSON.stringify(orderBack(flag)));
  return [...groups].map(([order, found]) => [JSON.parse(order) as Order, found]);
}

function orderBack({ state, decision }: Before): Order {
  if (state === 'WAIVED' && decision?.reason && decision.waivedUntil) {
    return { act: 'WAIVE', reason: decision.reason, until: decision.waivedUntil };
  }
  return state === 'ACKNOWLEDGED' ? { act: 'ACKNOWLEDGE', reason: decision?.reason ?? null } : { act: 'REOPEN' };
}

/** Who had the flags before, with those that each had. */
export const holdersBack = <Flag extends Before>(flags: readonly Flag[]): ReadonlyMap<string | null, readonly Flag[]> =>
  groupsBy(flags, ({ assignedToId }) => assignedToId);

/** One sentence for each reason for which flags were left as they are. */
export function whyLeft(refusals: readonly { readonly message: string }[]): readonly string[] {
  const reasons = groupsBy(refusals, ({ message }) => message);
  return [...reasons].map(
    ([message, { length }]) =>
      `${length === 1 ? '1 flag was left as it was' : `${length} flags were left as they were`}. ${message}`,
  );
}

/** Like `Map.groupBy`, which Node 20 has not. */
function groupsBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
