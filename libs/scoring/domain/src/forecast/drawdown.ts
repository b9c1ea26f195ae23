import type { Commitment, Consumption } from '@recourse/contracts-domain';
import { addDays, daysBetween, earlierOf, laterOf, type CalendarDate } from '@recourse/kernel';
import Big from 'big.js';

/** What is measured: committed money in its smallest unit, or committed capacity in its own unit. */
export type DrawnMeasure = 'money' | 'quantity';

/** What was drawn from a commitment, and what will have been drawn by its end if use goes on as it was. */
export interface DrawdownForecast {
  readonly measure: DrawnMeasure;
  readonly committed: Big;
  readonly drawn: Big;
  /** Last day the figures cover. */
  readonly through: CalendarDate;
  /** Days from the first of the commitment to `through`, both counted. */
  readonly basisDays: number;
  /** Days of the whole commitment, both ends counted. */
  readonly totalDays: number;
  /** Drawn by the last day at the same use a day. */
  readonly atEnd: Big;
  /** Committed less forecast; nought where the commitment is reached. */
  readonly shortfall: Big;
  /** Forecast use in percent of the commitment. */
  readonly usePercent: number;
}

interface Increment {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly size: Big;
}

/** Units that are used up by time, and so can be added up; 200 PTU held at once cannot. */
const ADDS_UP = /hour|token|request|credit|month/i;

/** Whether use adds up against the commitment at all. */
export const isDrawnDown = ({ amount, unit }: Commitment): boolean =>
  amount !== null || (unit !== null && ADDS_UP.test(unit));

/** Capacity is measured in its own unit where that adds up and is recorded; everything else in money. */
function measureOf({ category, unit, id }: Commitment, consumption: readonly Consumption[]): DrawnMeasure {
  const counted = consumption.some((one) => one.commitmentId === id && one.quantity !== null);
  return category === 'CAPACITY' && unit !== null && ADDS_UP.test(unit) && counted ? 'quantity' : 'money';
}

/**
 * Linear run-rate: drawn so far, divided by the days the figures cover since the commitment began, times all its days.
 * Figures that reach beyond the commitment count by their days inside it. Money in another currency is not counted.
 * Null where there is nothing to compare: no size, or no figure in its measure.
 */
export function forecastDrawdown(commitment: Commitment, consumption: readonly Consumption[]): DrawdownForecast | null {
  const measure = measureOf(commitment, consumption);
  const committed = committedIn(measure, commitment);
  const increments = consumption
    .filter(({ commitmentId }) => commitmentId === commitment.id)
    .flatMap((one) => incrementOf(one, commitment, measure));
  const through = increments.map(({ to }) => to).reduce<CalendarDate | null>((a, b) => (a ? laterOf(a, b) : b), null);
  if (!committed?.gt(0) || !through) return null;
  const drawn = increments.reduce((sum, { size }) => sum.plus(size), new Big(0));
  const basisDays = daysBetween(commitment.from, through) + 1;
  const totalDays = daysBetween(commitment.from, commitment.to) + 1;
  const atEnd = drawn
    .times(totalDays)
    .div(basisDays)
    .round(measure === 'money' ? 0 : 2);
  const shortfall = atEnd.lt(committed) ? committed.minus(atEnd) : new Big(0);
  const usePercent = atEnd.times(100).div(committed).round(1).toNumber();
  return { measure, committed, drawn, through, basisDays, totalDays, atEnd, shortfall, usePercent };
}

function committedIn(measure: DrawnMeasure, { amount, quantity }: Commitment): Big | null {
  if (measure === 'quantity') return sizeOf(quantity);
  return amount && new Big(amount.minor);
}

const sizeOf = (quantity: string | null): Big | null => (quantity === null ? null : new Big(quantity));

function incrementOf(one: Consumption, commitment: Commitment, measure: DrawnMeasure): readonly Increment[] {
  const { amount } = commitment;
  const full = measure === 'quantity' ? sizeOf(one.quantity) : amount && moneyOf(one, amount.currency);
  const [from, to] = [laterOf(one.from, commitment.from), earlierOf(one.to, commitment.to)];
  if (!full || from > to) return [];
  const inside = daysBetween(from, addDays(to, 1));
  const all = daysBetween(one.from, addDays(one.to, 1));
  return [{ from, to, size: full.times(inside).div(all) }];
}

const moneyOf = ({ amount }: Consumption, currency: string): Big | null =>
  amount && amount.currency === currency ? new Big(amount.minor) : null;
