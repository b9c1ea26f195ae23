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
  const alternatives = order.map((column, index) => {
    const agreeing = order.slice(0, index).map(({ field }, before) => ({ [field]: place[before] }));
    return { AND: [...agreeing, differing(column, place[index] ?? null, side)] };
  });
  return { AND: [atLeast(order[0], place[0] ?? null, side), { OR: alternatives }] };
}

const NEVER: Where = { OR: [] };
const ALWAYS: Where = { AND: [] };

function differing({ field, direction, nulls }: SortColumn, value: SortValue, side: 'after' | 'before'): Where {
  if (value === null) return side === 'after' ? NEVER : { NOT: { [field]: null } };
  const further = { [field]: { [(direction === 'asc') === (side === 'after') ? 'gt' : 'lt']: value } };
  // Nulls stand behind every value.
  return nulls && side === 'after' ? { OR: [further, { [field]: null }] } : further;
}

/** Follows from the alternatives; said apart so that PostgreSQL can begin reading an index at the place. */
function atLeast(column: SortColumn | undefined, value: SortValue, side: 'after' | 'before'): Where {
  if (column === undefined || value === null || column.nulls) return ALWAYS;
  return { [column.field]: { [(column.direction === 'asc') === (side === 'after') ? 'gte' : 'lte']: value } };
}
