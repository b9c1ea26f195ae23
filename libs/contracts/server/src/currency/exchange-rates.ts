import { Injectable } from '@nestjs/common';
import { AuditLog, requirePermission } from '@recourse/access-server';
import { ratesOn, reportedSum, type ExchangeRate, type ReportedSum, type Reporting } from '@recourse/contracts-domain';
import {
  invalid,
  parseCurrency,
  parseExchangeRate,
  Refused,
  unwrap,
  type Currency,
  type Money,
  type Refusal,
} from '@recourse/kernel';
import {
  changedMeanwhile,
  Clock,
  PrismaService,
  type ExchangeRate as ExchangeRateRow,
  type Transaction,
} from '@recourse/platform-server';
import { isId, type Act } from '@recourse/suppliers-server';
import { dayColumn, dayIn } from '../reading/columns.js';

/** A rate as it is kept. */
export interface KeptRate extends ExchangeRate {
  readonly id: string;
}

/** In which currency sums are shown as well; version 0 while none was ever chosen. */
export interface ChosenCurrency {
  readonly currency: Currency | null;
  readonly version: number;
}

const rateOf = ({ id, currency, into, rate, on, source }: ExchangeRateRow): KeptRate => ({
  id,
  currency,
  into,
  rate: rate.toFixed(),
  on: dayIn(on),
  source,
});

const noSuchRate: Refusal = { kind: 'no-such-rate', because: 'missing', message: 'There is no such exchange rate.' };
const sameCurrency = invalid('same-currency', 'A rate is between two different currencies.');
const noSource = invalid('source-missing', 'Say in at most 200 characters where the rate was read.');
const tomorrows = invalid('rate-in-the-future', 'A rate is entered once its day has come.');

/** Exchange rates as people entered them, and sums in the reporting currency. */
@Injectable()
export class ExchangeRates {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** The latest first. */
  async all(): Promise<readonly KeptRate[]> {
    const rows = await this.prisma.exchangeRate.findMany({
      orderBy: [{ on: 'desc' }, { currency: 'asc' }, { into: 'asc' }],
      take: 500,
    });
    return rows.map(rateOf);
  }

  async chosen(tx: Transaction = this.prisma): Promise<ChosenCurrency> {
    const row = await tx.reportingCurrency.findUnique({ where: { id: 1 } });
    return row ?? { currency: null, version: 0 };
  }

  /** The reporting currency with the rates of today; null where none is chosen. */
  async reporting(): Promise<Reporting | null> {
    const { currency } = await this.chosen();
    if (currency === null) return null;
    const rows = await this.prisma.exchangeRate.findMany({
      where: { into: currency, on: { lte: dayColumn(this.clock.today()) } },
      distinct: ['currency'],
      orderBy: [{ currency: 'asc' }, { on: 'desc' }],
    });
    return { currency, rates: ratesOn(rows.map(rateOf), this.clock.today()) };
  }

  /** Amounts as one, by the rates of today; null where no reporting currency is chosen. */
  async sum(amounts: readonly Money[]): Promise<ReportedSum | null> {
    const reporting = await this.reporting();
    return reporting && reportedSum(amounts, reporting);
  }

  /** Refuses an unknown currency, and `changed-meanwhile`. */
  async choose({ actor, why }: Act, code: string, expectedVersion: number): Promise<ChosenCurrency> {
    requirePermission(actor, 'rate:edit');
    const currency = unwrap(parseCurrency(code));
    return this.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE reporting_currency IN SHARE ROW EXCLUSIVE MODE`;
      const before = await this.chosen(tx);
      if (before.version !== expectedVersion) throw new Refused(changedMeanwhile(before.version, { ...before }));
      if (before.currency === currency) return before;
      const version = before.version + 1;
      await tx.reportingCurrency.upsert({
        where: { id: 1 },
        create: { currency, version },
        update: { currency, version },
      });
      const record = { type: 'ReportingCurrency', id: '1' };
      const change = { field: 'currency', before: before.currency, after: currency };
      await this.audit.record(tx, actor, [{ record, act: 'changed', ...change, why }]);
      return { currency, version };
    });
  }

  /** A rate of the same currencies and day is replaced. Refuses what is no rate, a day to come, and a missing source. */
  async enter({ actor, why }: Act, given: ExchangeRate): Promise<KeptRate> {
    requirePermission(actor, 'rate:edit');
    const { on, ...facts } = this.checked(given);
    return this.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE exchange_rate IN SHARE ROW EXCLUSIVE MODE`;
      const pair = { currency: facts.currency, into: facts.into, on: dayColumn(on) };
      const before = await tx.exchangeRate.findUnique({ where: { currency_into_on: pair } });
      const { rate, source } = facts;
      const row = await tx.exchangeRate.upsert({
        where: { currency_into_on: pair },
        create: { ...pair, rate, source },
        update: { rate, source },
      });
      const record = { type: 'ExchangeRate', id: row.id };
      const act = before ? 'changed' : 'added';
      await this.audit.record(tx, actor, [
        { record, act, before: before && said(rateOf(before)), after: said(rateOf(row)), why },
      ]);
      return rateOf(row);
    });
  }

  /** Returns what was removed. */
  async remove({ actor, why }: Act, id: string): Promise<KeptRate> {
    requirePermission(actor, 'rate:edit');
    return this.prisma.$transaction(async (tx) => {
      const row = isId(id) ? await tx.exchangeRate.findUnique({ where: { id } }) : null;
      if (!row || (await tx.exchangeRate.deleteMany({ where: { id } })).count === 0) throw new Refused(noSuchRate);
      const record = { type: 'ExchangeRate', id };
      await this.audit.record(tx, actor, [{ record, act: 'removed', before: said(rateOf(row)), why }]);
      return rateOf(row);
    });
  }

  private checked(given: ExchangeRate): ExchangeRate {
    const [currency, into] = [unwrap(parseCurrency(given.currency)), unwrap(parseCurrency(given.into))];
    const source = given.source.trim();
    if (currency === into) throw new Refused(sameCurrency);
    if (source === '' || source.length > 200) throw new Refused(noSource);
    if (given.on > this.clock.today()) throw new Refused(tomorrows);
    return { currency, into, rate: unwrap(parseExchangeRate(given.rate)), on: given.on, source };
  }
}

/** A rate as the history tells it. */
const said = ({ currency, into, rate, on, source }: KeptRate) => ({
  rate: `1 ${currency} = ${rate} ${into}`,
  on,
  source,
});
