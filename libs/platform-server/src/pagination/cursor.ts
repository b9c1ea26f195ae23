import { invalid, ok, refuse, type Result } from '@recourse/kernel';

/** Values that a list can be ordered by. */
export type SortValue = string | number | bigint | boolean | Date | null;

/** One column of an order. The last column of an order is unique, mostly `id`. */
export interface SortColumn {
  /** Name of the model's field. */
  readonly field: string;
  readonly direction: 'asc' | 'desc';
  /** Whether the column may be null; nulls come last in both directions. */
  readonly nulls?: boolean;
}

type Written = readonly ['d', string] | readonly ['n', string] | string | number | boolean | null;

const write = (value: SortValue): Written => {
  if (value instanceof Date) return ['d', value.toISOString()];
  if (typeof value === 'bigint') return ['n', value.toString()];
  return value;
};

const read = (value: Written): SortValue => {
  if (!Array.isArray(value)) return value as SortValue;
  return value[0] === 'd' ? new Date(String(value[1])) : BigInt(String(value[1]));
};

const signature = (order: readonly SortColumn[]) => order.map(({ field, direction }) => `${field}:${direction}`).join();

/** Marks a row's place in an order; opaque to clients. It says where and not which, so the row itself may go. */
export function cursorOf(row: Readonly<Record<string, unknown>>, order: readonly SortColumn[]): string {
  const values = order.map(({ field }) => write(valueOf(row[field])));
  return Buffer.from(JSON.stringify([signature(order), ...values])).toString('base64url');
}

interface Printable {
  toString(): string;
}

// Decimals and the like are compared by the database as what they print as.
function valueOf(value: unknown): SortValue {
  if (value === undefined) throw new TypeError('A list is ordered by a field that its rows do not select.');
  const isPlain = typeof value !== 'object' || value === null || value instanceof Date;
  return isPlain ? (value as SortValue) : (value as Printable).toString();
}

/** The values in a cursor; refuses what is no cursor of a list in this order. */
export function readCursor(cursor: string, order: readonly SortColumn[]): Result<readonly SortValue[]> {
  try {
    const [from, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, ...Written[]];
    if (from === signature(order) && values.length === order.length && values.every(isWritten)) {
      return ok(values.map(read));
    }
  } catch {
    // What is no cursor at all is refused as one of another list is.
  }
  return refuse(invalid('invalid-cursor', 'The cursor does not belong to this list in this order. Start without one.'));
}

function isWritten(value: unknown): value is Written {
  if (!Array.isArray(value)) return value === null || typeof value !== 'object';
  const [kind, text] = value as [unknown, unknown];
  if (typeof text !== 'string') return false;
  return kind === 'd' ? !Number.isNaN(Date.parse(text)) : kind === 'n' && /^-?\d{1,19}$/.test(text);
}
