import { StreamableFile, Injectable } from '@nestjs/common';
import { requirePermission, type Actor } from '@recourse/access-server';
import { ExchangeRates } from '@recourse/contracts-server';
import { Clock, PrismaService } from '@recourse/platform-server';
import type { CalendarFilter } from '@recourse/renewals-domain';
import { createHash } from 'node:crypto';
import { CalendarReader } from '../calendar/calendar-reader.js';
import { FORMATS, type CalendarFormat } from './calendar-file.js';
import { visibleRows } from './visible-rows.js';

/** Which events, and as what. */
export interface WantedFile {
  readonly filter: CalendarFilter;
  readonly format: CalendarFormat;
}

/** The calendar as files, for whoever may take it out of the house. */
@Injectable()
export class CalendarFiles {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly reader: CalendarReader,
    private readonly rates: ExchangeRates,
  ) {}

  /** The file, as it is read from the database; it shows what the actor may see. */
  async open(actor: Actor, { filter, format }: WantedFile): Promise<StreamableFile> {
    requirePermission(actor, 'calendar:export');
    const rows = visibleRows(this.reader.rows(filter), actor.permissions);
    const disposition = `attachment; filename="contract-dates-${this.clock.today()}.${format}"`;
    return new StreamableFile(FORMATS[format].write(rows, await this.rates.reporting()), {
      type: FORMATS[format].type,
      disposition,
    });
  }

  /**
   * Tells whether a copy is still right, without reading the calendar: changes with every event, every contract and every
   * day. The name of a supplier or owner may be a day old.
   */
  async etag(actor: Actor, { filter, format }: WantedFile): Promise<string> {
    requirePermission(actor, 'calendar:export');
    const stand = await this.reader.stand(filter);
    const { _max: contracts } = await this.prisma.contract.aggregate({ _max: { updatedAt: true } });
    const reporting = format === 'ics' ? null : await this.rates.reporting();
    const depends = [stand, contracts, reporting, filter, format, [...actor.permissions].sort(), this.clock.today()];
    return `W/"${createHash('sha256').update(JSON.stringify(depends)).digest('base64url').slice(0, 22)}"`;
  }
}
