import {
  dateOfInstant,
  duration,
  formatDuration,
  type CalendarDate,
  type Duration,
  type Money,
  type UnitPrice,
} from '@recourse/kernel';
import type { Prisma } from '@recourse/platform-server';

/** A `date` column as the driver hands it over, at midnight UTC, and back. */
export const dayIn = (column: Date): CalendarDate => dateOfInstant(column);
export const dayOrNull = (column: Date | null): CalendarDate | null => column && dateOfInstant(column);
export const dayColumn = <D extends CalendarDate | null>(day: D): D extends null ? Date | null : Date =>
  (day === null ? null : new Date(`${day}T00:00:00Z`)) as D extends null ? Date | null : Date;

export const durationIn = (column: string | null): Duration | null => (column === null ? null : duration(column));
export const durationColumn = (value: Duration | null): string | null => value && formatDuration(value);

/** The database keeps amount and currency together or neither, within safe integers. */
export const moneyIn = (minor: bigint | null, currency: string | null): Money | null =>
  minor === null || currency === null ? null : { minor: Number(minor), currency };

export const minorColumn = (money: Money | null): bigint | null => money && BigInt(money.minor);
export const currencyColumn = (money: Money | UnitPrice | null): string | null => money && money.currency;

/** All digits, without exponent. */
export const decimalIn = (column: Prisma.Decimal | null): string | null => column && column.toFixed();
export const numberIn = (column: Prisma.Decimal | null): number | null => column && column.toNumber();

export const unitPriceIn = (amount: Prisma.Decimal | null, currency: string | null): UnitPrice | null =>
  amount === null || currency === null ? null : { amount: amount.toFixed(), currency };
