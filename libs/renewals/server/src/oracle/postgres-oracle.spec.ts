import {
  addBusinessDays,
  addDays,
  addMonths,
  calendarDate,
  isWeekday,
  lastDayOfTerm,
  type Duration,
} from '@recourse/kernel';
import { useFreshDatabase } from '@recourse/platform-server/testing';
import { datedEvents, weekendsOnly, type ContractInForce } from '@recourse/renewals-domain';

/*
 * PostgreSQL's own arithmetic of dates and intervals, as a second opinion over a century. By definition both agree that a
 * day which the target month lacks becomes its last day, that months are added before days, and that adding months in
 * one sum differs from adding them one after the other. Nothing here reads our rules: SQL states the expectation anew.
 */
const database = useFreshDatabase();

const CENTURY = `generate_series(0, 36524) AS number, LATERAL (SELECT date '1970-01-01' + number AS day) AS days`;
const text = (expression: string) => `(${expression})::date::text`;

interface Row {
  readonly expected: string;
  readonly [column: string]: string;
}

const ask = async (sql: string): Promise<readonly Row[]> => (await database.prisma.pool.query<Row>(sql)).rows;

/** The rows on which the two disagree: an empty list says more about a failure than a hundred thousand expectations. */
const disagreements = (rows: readonly Row[], ours: (row: Row) => string) =>
  rows.map((row) => ({ row, ours: ours(row) })).filter(({ row, ours }) => ours !== row.expected);

const months = (amount: number): Duration => ({ amount, unit: 'months' });

it.each([1, 3, 12, 240, -1, -3])('%d months from every day of a century', async (count) => {
  const rows = await ask(
    `SELECT ${text('day')} AS day, ${text(`day + interval '${count} months'`)} AS expected FROM ${CENTURY}`,
  );
  expect(rows).toHaveLength(36_525);
  expect(disagreements(rows, ({ day = '' }) => addMonths(calendarDate(day), count))).toEqual([]);
});

it.each([30, -45, 366])('%d days from every day of a century', async (count) => {
  const rows = await ask(`SELECT ${text('day')} AS day, ${text(`day + ${count}`)} AS expected FROM ${CENTURY}`);
  expect(disagreements(rows, ({ day = '' }) => addDays(calendarDate(day), count))).toEqual([]);
});

it.each([1, 12, 36])('the last day of a term of %d months from every day of a century', async (count) => {
  const rows = await ask(
    `SELECT ${text('day')} AS day, ${text(`(day + interval '${count} months')::date - 1`)} AS expected FROM ${CENTURY}`,
  );
  expect(disagreements(rows, ({ day = '' }) => lastDayOfTerm(calendarDate(day), months(count), isWeekday))).toEqual([]);
});

it.each([1, 5, 10, -1, -5, -10])('%d weekdays from every day of four years', async (count) => {
  const ahead = count > 0;
  const rows = await ask(`
    SELECT ${text('day')} AS day, ${text('found')} AS expected
      FROM generate_series(date '2024-01-01', date '2027-12-31', interval '1 day') AS days(day),
      LATERAL (
        SELECT other AS found
          FROM generate_series(1, 60) AS step, LATERAL (SELECT day::date ${ahead ? '+' : '-'} step AS other) AS others
         WHERE extract(isodow FROM other) < 6
         ORDER BY step OFFSET ${Math.abs(count) - 1} LIMIT 1) AS search`);
  expect(disagreements(rows, ({ day = '' }) => addBusinessDays(calendarDate(day), count, isWeekday))).toEqual([]);
});

const said = <T>(value: T) => ({ value, contractId: 'c', because: 'As stated.' });

const renewing = (start: string, initial: number, renewal: number): ContractInForce => ({
  contract: { id: 'c', status: 'ACTIVE', annualValue: null },
  hasOwnTime: true,
  terms: {
    term: {
      effectiveOn: said(calendarDate(start)),
      initialTerm: said(months(initial)),
      endsOn: null,
      renewal: said('AUTOMATIC' as const),
      renewalTerm: said(months(renewal)),
      maxRenewals: null,
      noticePeriod: said(months(3)),
      noticeAnchor: said('BEFORE_END' as const),
      noticeDirection: null,
      noticeMethod: null,
      noticeAddress: null,
      deemedReceipt: null,
      reductionNotice: said<Duration>({ amount: 45, unit: 'days' }),
      businessDaysOf: null,
    },
    provisions: [],
    serviceLevels: [],
    priceLocks: [],
    commitments: [],
  },
  missedLevels: [],
  consumption: [],
  supplierEvents: [],
  noticeGivenOn: null,
});

interface Course {
  readonly initial: number;
  readonly renewal: number;
  /** Days after the start up to which it is looked at. */
  readonly within: number;
}

/** Every start of four years, seen from some later day: SQL tries all periods, we calculate the one. */
const rolledForward = ({ initial, renewal, within }: Course): string => `
  SELECT ${text('start')} AS start, ${text('today')} AS today,
         ${text('ends')} || ' ' || ${text("ends - interval '3 months'")} || ' ' || ${text('ends + 1 - 45')} AS expected
    FROM (SELECT start::date AS start, start::date + (row_number() OVER () * 7919 % ${within})::int AS today
            FROM generate_series(date '2000-01-01', date '2003-12-31', interval '1 day') AS starts(start)) AS cases,
    LATERAL (
      SELECT min(last) AS ends
        FROM generate_series(0, ${Math.ceil(within / 28 / renewal) + 1}) AS renewals,
        LATERAL (SELECT (start + (${initial} + renewals * ${renewal}) * interval '1 month')::date - 1 AS last) AS periods
       WHERE last >= today) AS search`;

it.each`
  initial | renewal | within
  ${12}   | ${12}   | ${36_525}
  ${36}   | ${12}   | ${36_525}
  ${18}   | ${3}    | ${18_262}
  ${6}    | ${1}    | ${7_305}
`(
  'rolls $initial months forward by $renewal, with its notice and reduction',
  async ({ initial, renewal, within }: Course) => {
    const rows = await ask(rolledForward({ initial, renewal, within }));
    expect(rows).toHaveLength(1_461);
    const wrong = disagreements(rows, ({ start = '', today = '' }) => {
      const asOf = { today: calendarDate(today), businessDaysOf: weekendsOnly };
      const { events } = datedEvents(renewing(start, initial, renewal), asOf);
      const first = (kind: string) => events.find((event) => event.kind === kind)?.date ?? 'none';
      return ['PERIOD_END', 'NOTICE_DEADLINE', 'REDUCTION_DEADLINE'].map(first).join(' ');
    });
    expect(wrong).toEqual([]);
  },
);
