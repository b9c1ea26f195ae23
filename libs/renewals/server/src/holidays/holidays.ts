import { Injectable } from '@nestjs/common';
import { businessCalendars } from './business-calendars.js';

/** The business days of places, computed once for the whole process. */
@Injectable()
export class Holidays {
  readonly businessDaysOf = businessCalendars();
}
