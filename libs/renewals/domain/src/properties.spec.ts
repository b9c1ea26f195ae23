import fc from 'fast-check';
import { calendarDate, daysBetween, addDays, isWeekday, type CalendarDate } from '@recourse/kernel';
import { effective, evaluated, ofKind, type WrittenTerms } from './contract-in-force.fixture.js';
import { isDateStep, recompute } from './derivation.js';
import { periodEnd, periodOn, termCourse } from './term-course.js';

const START = calendarDate('1990-01-01');
const aDay = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays(START, days));
const aTerm = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((months) => `P${months}M`),
  fc.integer({ min: 1, max: 800 }).map((days) => `P${days}D`),
);
const aNotice = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((months) => `P${months}M`),
  fc.integer({ min: 0, max: 180 }).map((days) => `P${days}D`),
  fc.integer({ min: 0, max: 30 }).map((days) => `P${days}BD`),
);
const aReceipt = fc.constantFrom('P0D', 'P1D', 'P3D', 'P2BD', 'P5BD');

const renewing: fc.Arbitrary<WrittenTerms> = fc.record({
  effectiveOn: aDay,
  initialTerm: aTerm,
  renewal: fc.constantFrom('AUTOMATIC' as const, 'EVERGREEN' as const),
  renewalTerm: aTerm,
  notice: aNotice,
  anchor: fc.constantFrom('BEFORE_END' as const, 'BEFORE_RENEWAL' as const),
  receivedAfter: aReceipt,
});

const later = (terms: WrittenTerms, days: number): CalendarDate =>
  addDays(calendarDate(terms.effectiveOn ?? START), days);
const someDaysIn = fc.integer({ min: -400, max: 20_000 });

it('every derivation works out again to the date it gives', () => {
  fc.assert(
    fc.property(renewing, someDaysIn, (terms, days) => {
      const { events } = evaluated(terms, later(terms, days));
      expect(events.length).toBeGreaterThan(0);
      for (const { date, lastDayToAct, derivation } of events) {
        const steps = derivation.filter(isDateStep);
        for (const step of steps) expect(recompute(step, isWeekday)).toBe(step.result);
        expect(steps.map(({ result }) => result)).toContain(date);
        if (lastDayToAct !== null) expect(steps.map(({ result }) => result)).toContain(lastDayToAct);
      }
    }),
  );
});

it('every step counts from a date that an earlier step gave', () => {
  fc.assert(
    fc.property(renewing, someDaysIn, (terms, days) => {
      for (const { derivation } of evaluated(terms, later(terms, days)).events) {
        const steps = derivation.filter(isDateStep);
        steps.forEach(({ from }, index) => {
          if (from) expect(steps.slice(0, index).map(({ result }) => result)).toContain(from.date);
        });
      }
    }),
  );
});

it('the current period holds today, and its notice is due within it or before', () => {
  fc.assert(
    fc.property(renewing, fc.integer({ min: 0, max: 20_000 }), (terms, days) => {
      const today = later(terms, days);
      const [end] = ofKind(evaluated(terms, today), 'PERIOD_END');
      const [deadline] = ofKind(evaluated(terms, today), 'NOTICE_DEADLINE');
      const [send] = ofKind(evaluated(terms, today), 'NOTICE_SEND_BY');
      expect(end && end.date >= today).toBe(true);
      // Counted back from the renewal, a notice of no length may be given on the renewal's own day.
      expect(end && deadline && deadline.date <= addDays(end.date, 1)).toBe(true);
      expect(send && deadline && send.date <= deadline.date && isWeekday(send.date)).toBe(true);
    }),
  );
});

it('rolling forward is found at once as by one period after the other', () => {
  fc.assert(
    fc.property(renewing, fc.integer({ min: 0, max: 4_000 }), (terms, days) => {
      const course = termCourse(effective(terms));
      const today = later(terms, days);
      let stepwise = 0;
      while ((periodEnd(course, stepwise)?.date ?? today) < today) stepwise += 1;
      expect(periodOn(course, today)).toBe(stepwise);
    }),
  );
});

it('rolling forward to a period’s own end stays in it', () => {
  fc.assert(
    fc.property(renewing, someDaysIn, (terms, days) => {
      const course = termCourse(effective(terms));
      const period = periodOn(course, later(terms, days));
      const end = periodEnd(course, period);
      if (end) expect(periodOn(course, end.date)).toBe(period);
    }),
  );
});

it('periods follow each other without gap, each at least a day long', () => {
  fc.assert(
    fc.property(renewing, fc.integer({ min: 0, max: 40 }), (terms, period) => {
      const course = termCourse(effective(terms));
      const [end, next] = [periodEnd(course, period), periodEnd(course, period + 1)];
      if (end && next) expect(daysBetween(end.date, next.date)).toBeGreaterThanOrEqual(1);
    }),
  );
});

it('a day later, no end comes earlier', () => {
  fc.assert(
    fc.property(renewing, someDaysIn, (terms, days) => {
      const endOn = (day: number) => ofKind(evaluated(terms, later(terms, day)), 'PERIOD_END')[0]?.date ?? '';
      expect(endOn(days) <= endOn(days + 1)).toBe(true);
    }),
  );
});

it('a longer notice is never due later', () => {
  const due = (terms: WrittenTerms, notice: string, today: CalendarDate) =>
    ofKind(evaluated({ ...terms, notice }, today), 'NOTICE_DEADLINE')[0]?.date ?? '';
  fc.assert(
    fc.property(renewing, fc.nat(200), someDaysIn, (terms, length, days) => {
      const today = later(terms, days);
      expect(due(terms, `P${length + 1}D`, today) < due(terms, `P${length}D`, today)).toBe(true);
    }),
  );
});

it('events have ids of their own, and the same the next day within a period', () => {
  fc.assert(
    fc.property(renewing, someDaysIn, (terms, days) => {
      const today = later(terms, days);
      const ids = evaluated(terms, today).events.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(evaluated(terms, today).events.map(({ id }) => id)).toEqual(ids);
    }),
  );
});
