import { Controller, Get, Headers, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { Allow, CurrentActor, Public, type Actor } from '@recourse/access-server';
import { Refused, unwrap } from '@recourse/kernel';
import { parseCalendarFilter, type WrittenFilter } from '@recourse/renewals-domain';
import type { FastifyReply } from 'fastify';
import { Subscriptions } from '../subscriptions/subscriptions.js';
import type { CalendarFormat } from './calendar-file.js';
import { CalendarFiles, type WantedFile } from './calendar-files.js';

// Calendars ask again and again; a copy is kept by the program that asks, and by nobody on the way.
const CACHE = 'private, no-cache';

const noSuchFile = new Refused({
  kind: 'calendar-not-found',
  because: 'missing',
  message: 'There is no such calendar.',
});

/** The calendar as files: `/calendar.ics`, `.csv`, `.xlsx` for those signed in, and subscriptions by their secret address. */
@Controller()
export class CalendarController {
  constructor(
    private readonly files: CalendarFiles,
    private readonly subscriptions: Subscriptions,
  ) {}

  @Allow('calendar:export')
  @Get('calendar.ics')
  ics(@CurrentActor() actor: Actor, @Query() filter: WrittenFilter): Promise<StreamableFile> {
    return this.download(actor, filter, 'ics');
  }

  @Allow('calendar:export')
  @Get('calendar.csv')
  csv(@CurrentActor() actor: Actor, @Query() filter: WrittenFilter): Promise<StreamableFile> {
    return this.download(actor, filter, 'csv');
  }

  @Allow('calendar:export')
  @Get('calendar.xlsx')
  xlsx(@CurrentActor() actor: Actor, @Query() filter: WrittenFilter): Promise<StreamableFile> {
    return this.download(actor, filter, 'xlsx');
  }

  /** Open to whoever knows the address: 256 random bits. 404 once it is revoked. */
  @Public()
  @Get('calendar/:file')
  async subscribed(
    @Param('file') file: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    if (!file.endsWith('.ics')) throw noSuchFile;
    const { owner, filter } = await this.subscriptions.open(file.slice(0, -'.ics'.length));
    const wanted: WantedFile = { filter, format: 'ics' };
    const etag = await this.files.etag(owner, wanted);
    void reply.headers({ etag, 'cache-control': CACHE });
    if (known === etag) {
      void reply.code(304);
      return undefined;
    }
    return this.files.open(owner, wanted);
  }

  private download(actor: Actor, filter: WrittenFilter, format: CalendarFormat): Promise<StreamableFile> {
    return this.files.open(actor, { filter: unwrap(parseCalendarFilter(filter)), format });
  }
}
