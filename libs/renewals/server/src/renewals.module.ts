import { Module } from '@nestjs/common';
import { AccessModule } from '@recourse/access-server';
import { ContractsModule } from '@recourse/contracts-server';
import { CalendarReader } from './calendar/calendar-reader.js';
import { DecideEvent } from './calendar/decide-event.js';
import { SpendAtStake } from './calendar/spend-at-stake.js';
import { CalendarWriter } from './evaluation/calendar-writer.js';
import { Portfolio } from './evaluation/portfolio.js';
import { RefreshCalendar } from './evaluation/refresh-calendar.task.js';
import { UpdateCalendar } from './evaluation/update-calendar.task.js';
import { CalendarController } from './export/calendar.controller.js';
import { CalendarFiles } from './export/calendar-files.js';
import { CalendarEventFieldsResolver } from './graphql/calendar-event-fields.resolver.js';
import { CalendarEventsResolver } from './graphql/calendar-events.resolver.js';
import { ContractCalendarResolver } from './graphql/contract-calendar.resolver.js';
import { HappeningsResolver } from './graphql/happenings.resolver.js';
import { HolidaysResolver } from './graphql/holidays.resolver.js';
import { SpendAtStakeResolver } from './graphql/spend-at-stake.resolver.js';
import { SubscriptionsResolver } from './graphql/subscriptions.resolver.js';
import { HappeningsReader } from './happenings/happenings-reader.js';
import { RecordNotice } from './happenings/record-notice.js';
import { ClosingDays } from './holidays/closing-days.js';
import { Holidays } from './holidays/holidays.js';
import { Subscriptions } from './subscriptions/subscriptions.js';

const RESOLVERS = [
  CalendarEventFieldsResolver,
  CalendarEventsResolver,
  ContractCalendarResolver,
  HappeningsResolver,
  HolidaysResolver,
  SpendAtStakeResolver,
  SubscriptionsResolver,
];

const TASKS = [RefreshCalendar, UpdateCalendar];

const READERS = [CalendarReader, HappeningsReader, Holidays, Portfolio];

/** When we must act: dated events, and the calendars made of them. */
@Module({
  imports: [AccessModule, ContractsModule],
  controllers: [CalendarController],
  providers: [
    ...READERS,
    ...RESOLVERS,
    ...TASKS,
    CalendarFiles,
    CalendarWriter,
    ClosingDays,
    DecideEvent,
    RecordNotice,
    SpendAtStake,
    Subscriptions,
  ],
  exports: [...READERS],
})
export class RenewalsModule {}
