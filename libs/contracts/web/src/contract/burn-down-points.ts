import { calendarDate, daysBetween } from '@recourse/kernel';

const daysFrom = (from: string, to: string) => daysBetween(calendarDate(from), calendarDate(to));

/** What was drawn over a period, in whichever measure the chart is in. */
export interface Drawn {
  readonly to: string;
  readonly size: number;
}

/** Left of a commitment on a day: for drawing, not for reckoning. */
export interface Point {
  /** Share of the commitment's time that has passed, 0 to 1. */
  readonly time: number;
  /** Share of the commitment that is left; below nought where more was drawn than committed. */
  readonly left: number;
}

interface Span {
  readonly from: string;
  readonly to: string;
  readonly committed: number;
}

/** How much was left at the start and after each figure, the earliest first. */
export function burnDown({ from, to, committed }: Span, drawn: readonly Drawn[]): readonly Point[] {
  const days = daysFrom(from, to) + 1;
  let left = committed;
  const after = [...drawn]
    .sort((a, b) => a.to.localeCompare(b.to))
    .map((one) => {
      left -= one.size;
      return { time: Math.min(1, (daysFrom(from, one.to) + 1) / days), left: left / committed };
    });
  return [{ time: 0, left: 1 }, ...after];
}
