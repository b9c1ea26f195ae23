import type { CalendarDate } from '@recourse/kernel';

/** From this hour on the daily mail is sent: before people begin their day, after the night's evaluations. */
export const DIGEST_HOUR = 6;

/** A moment as people live it. */
export interface LocalTime {
  readonly today: CalendarDate;
  /** 0 to 23. */
  readonly hour: number;
}

/** Whether somebody's daily mail is due: once a day, also where the morning was missed. */
export const digestIsDue = ({ today, hour }: LocalTime, lastMailedOn: CalendarDate | null): boolean =>
  hour >= DIGEST_HOUR && (lastMailedOn === null || lastMailedOn < today);
