import { Injectable } from '@nestjs/common';
import { calendarDate, type CalendarDate } from '@recourse/kernel';
import { Configuration } from '../config/configuration.js';

/** The only source of time; rules are handed `today` from here. */
@Injectable()
export class Clock {
  private readonly day: Intl.DateTimeFormat;
  private readonly hours: Intl.DateTimeFormat;

  constructor({ timeZone }: Configuration) {
    // Canada's English writes dates as YYYY-MM-DD.
    this.day = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    this.hours = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  }

  now(): Date {
    return new Date();
  }

  /** Today's date in the configured time zone. */
  today(): CalendarDate {
    return this.dayOf(this.now());
  }

  /** The date of an instant in the configured time zone. */
  dayOf(instant: Date): CalendarDate {
    return calendarDate(this.day.format(instant));
  }

  /** Hour of the day in the configured time zone, 0 to 23. */
  hour(): number {
    return Number(this.hours.format(this.now()));
  }
}
