import { dateOfInstant, duration, type CalendarDate, type Duration, type Money } from '@recourse/kernel';

/** A `date` column as the driver hands it over, at midnight UTC, and back. */
export const dayIn = (column: Date): CalendarDate => dateOfInstant(column);
export const dayOrNull = (column: Date | null): CalendarDate | null => column && dateOfInstant(column);
export const dayColumn = <D extends CalendarDate | null>(day: D): D extends null ? Date | null : Date =>
  (day === null ? null : new Date(`${day}T00:00:00Z`)) as D extends null ? Date | null : Date;

export const durationIn = (column: string | null): Duration | null => (column === null ? null : duration(column));

/** The database keeps amount and currency together or neither, within safe integers. */
export const moneyIn = (minor: bigint | null, currency: string | null): Money | null =>
  minor === null || currency === null ? null : { minor: Number(minor), currency };
