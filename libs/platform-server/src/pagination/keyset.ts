import type { SortColumn, SortValue } from './cursor.js';

/** A condition in Prisma's form, for any model. */
export type Where = Readonly<Record<string, unknown>>;

/** The order as Prisma's `orderBy`; read backwards where `backwards`. */
export function orderByOf(order: readonly SortColumn[], reading: 'forwards' | 'backwards'): Record<string, unknown>[] {
  return order.map(({ field, direction, nulls }) => {
    const forwards = reading === 'forwards';
    const sort = forwards ? direction : opposite(direction);
    return { [field]: nulls ? { sort, nulls: forwards ? 'last' : 'first' } : sort };
  });
}

const opposite = (direction: 'asc' | 'desc') => (direction === 'asc' ? 'desc' : 'asc');

/**
 * Rows strictly behind a place in the order (`after`), or strictly in front of it (`before`): those that differ in the
 * first column, or agree there and differ in the second, and so on.
 */
export function beyond(order: readonly SortColumn[], place: readonly SortValue[], side: 'after' | 'before'): Where {
  const alternatives = order.flatMap((column, index) => {
    const agreeing = order.slice(0, index).map(({ field }, before) => ({ [field]: place[before] }));
    const further = differing(column, place[index] ?? null, side);
    return further === null ? [] : [{ AND: [...agreeing, further] }];
  });
  return { AND: [...atLeast(order[0], place[0] ?? null, side), { OR: alternatives }] };
}

/** Null where nothing can differ in this column on that side: Prisma would ignore an empty `OR` rather than find none. */
function differing({ field, direction, nulls }: SortColumn, value: SortValue, side: 'after' | 'before'): Where | null {
  // Nulls stand behind every value.
  if (value === null) return side === 'after' ? null : { NOT: { [field]: null } };
  const further = { [field]: { [(direction === 'asc') === (side === 'after') ? 'gt' : 'lt']: value } };
  return nulls && side === 'after' ? { OR: [further, { [field]: null }] } : further;
}

/** Follows from the alternatives; said apart so that PostgreSQL can begin reading an index at the place. */
function atLeast(column: SortColumn | undefined, value: SortValue, side: 'after' | 'before'): readonly Where[] {
  if (column === undefined || value === null || column.nulls) return [];
  return [{ [column.field]: { [(column.direction === 'asc') === (side === 'after') ? 'gte' : 'lte']: value } }];
}
