import { Injectable } from '@nestjs/common';
import { calendarDate, type CalendarDate } from '@recourse/kernel';
import { Configuration } from '../config/configuration.js';

/** The only source of time; rules are handed `today` from here. */
@Injectable()
export class Clock {
  private readonly day: Intl.DateTimeFormat;

  constructor({ timeZone }: Configuration) {
    // Canada's English writes dates as YYYY-MM-DD.
    this.day = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  }

  now(): Date {
    return new Date();
  }

  /** Today's date in the configured time zone. */
  today(): CalendarDate {
    return calendarDate(this.day.format(this.now()));
  }
}
