import { Injectable } from '@nestjs/common';
import { dayIn } from '@recourse/contracts-server';
import { PrismaService, type Transaction } from '@recourse/platform-server';
import { withClosingDays, type BusinessCalendarOf } from '@recourse/renewals-domain';
import { businessCalendars } from './business-calendars.js';

/** The business days of places, computed once for the whole process, without the days on which we are closed. */
@Injectable()
export class Holidays {
  private readonly ofPlaces = businessCalendars();

  constructor(private readonly prisma: PrismaService) {}

  /** Reads our closing days each time: they may have changed. Within a transaction, hand it in. */
  async businessDays(tx: Transaction = this.prisma): Promise<BusinessCalendarOf> {
    const rows = await tx.closingDay.findMany({ select: { date: true } });
    return withClosingDays(this.ofPlaces, new Set(rows.map(({ date }) => dayIn(date))));
  }
}
