import type { ServiceLevel, SlaBreach } from '@recourse/contracts-domain';
import { calendarDate, duration, isWeekday } from '@recourse/kernel';
import { inForce, ofKind, on, provision } from './contract-in-force.fixture.js';
import type { BusinessCalendarOf } from './business-calendar.js';
import type { SupplierEvent } from './contract-in-force.js';
import { datedEvents } from './dated-events.js';
import { explain } from './explain.js';

const level: ServiceLevel = {
  id: 'l1',
  contractId: 'c1',
  serviceId: null,
  metric: 'UPTIME',
  target: 99.9,
  unit: 'percent',
  window: 'MONTH',
  scope: null,
  downtimeRule: null,
  exclusions: null,
  creditBands: [],
  claimWithin: duration('P30D'),
  claimAnchor: 'INCIDENT',
  soleRemedy: null,
  version: 1,
};

const breach: SlaBreach = {
  id: 'b1',
  serviceLevelId: 'l1',
  occurredOn: calendarDate('2026-05-07'),
  measured: 99.1,
  note: null,
  claimedOn: null,
};

const claims = (change: Partial<ServiceLevel>, missed: Partial<SlaBreach> = {}) =>
  datedEvents(
    inForce({
      missedLevels: [{ level: { ...level, ...change }, breach: { ...breach, ...missed } }],
      hasOwnTime: false,
    }),
    on('2026-05-20'),
  );

it.each`
  within    | anchor          | window       | date            | because
  ${'P30D'} | ${'INCIDENT'}   | ${'MONTH'}   | ${'2026-06-06'} | ${'the day of the incident is not counted'}
  ${'P30D'} | ${'WINDOW_END'} | ${'MONTH'}   | ${'2026-06-30'} | ${'thirty days after 31 May'}
  ${'P30D'} | ${'WINDOW_END'} | ${'QUARTER'} | ${'2026-07-30'} | ${'thirty days after 30 June'}
  ${'P1M'}  | ${'WINDOW_END'} | ${'YEAR'}    | ${'2027-01-31'} | ${'one month after 31 December'}
  ${'P5BD'} | ${'INCIDENT'}   | ${'MONTH'}   | ${'2026-05-14'} | ${'Thursday to Thursday'}
`('a credit $within from $anchor of the $window is claimed by $date: $because', ({ within, anchor, window, date }) => {
  const evaluation = claims({ claimWithin: duration(within as string), claimAnchor: anchor, window });
  expect(ofKind(evaluation, 'CREDIT_CLAIM_DEADLINE')).toMatchObject([{ date, id: 'c1/CREDIT_CLAIM_DEADLINE/b1' }]);
});

it.each`
  change                                         | missing                   | resolveBy       | because
  ${{ claimWithin: null }}                       | ${'CLAIM_PERIOD'}         | ${null}         | ${'any length'}
  ${{ claimAnchor: null }}                       | ${'CLAIM_ANCHOR'}         | ${'2026-06-06'} | ${'from the incident is the earliest'}
  ${{ claimAnchor: 'WINDOW_END', window: null }} | ${'SERVICE_LEVEL_WINDOW'} | ${'2026-06-06'} | ${'no window ends before the incident'}
`('$missing is reported, to be found out by $resolveBy: $because', ({ change, missing, resolveBy }) => {
  expect(claims(change as object)).toMatchObject({ events: [], unknowns: [{ missing, resolveBy }] });
});

it('a claimed credit is settled', () => {
  const evaluation = claims({}, { claimedOn: calendarDate('2026-05-19') });
  expect(evaluation.events).toMatchObject([{ settledOn: '2026-05-19' }]);
});

it.each(['TERMINATED', 'EXPIRED'] as const)('a credit of a contract that is %s can still be claimed', (status) => {
  const input = inForce({
    contract: { status },
    terms: { endsOn: '2026-05-31', renewal: 'NONE' },
    missedLevels: [{ level, breach }],
  });
  expect(datedEvents(input, on('2026-06-02')).events.map(({ kind }) => kind)).toEqual(['CREDIT_CLAIM_DEADLINE']);
});

const change: SupplierEvent = {
  id: 'e1',
  contractId: 'c1',
  trigger: 'change of terms',
  receivedOn: calendarDate('2026-05-07'),
  provisionId: null,
  window: null,
  exitedOn: null,
};

const ascension: BusinessCalendarOf = (jurisdiction) => ({
  jurisdiction,
  holidaysKnown: true,
  isBusinessDay: (date) => isWeekday(date) && date !== '2026-05-14',
  ownClosingDays: new Set(),
});

const exits = (
  event: Partial<SupplierEvent>,
  values: readonly (string | null)[],
  businessDaysOf?: BusinessCalendarOf,
) =>
  datedEvents(
    inForce({
      hasOwnTime: false,
      terms: { receivedAfter: 'P1D', businessDaysOf: 'DE' },
      supplierEvents: [{ ...change, ...event }],
      items: {
        provisions: values.map((window, index) =>
          provision('event_exit_window', { trigger: 'any', duration: window, exit_notice: null }, `p${index}`),
        ),
      },
    }),
    on('2026-05-08', businessDaysOf),
  );

it('"within five business days of our notice" counts the five after its day, less the holiday', () => {
  const [event] = ofKind(exits({}, ['P5BD'], ascension), 'EVENT_EXIT_DEADLINE');
  expect(event).toMatchObject({ date: '2026-05-15', lastDayToAct: '2026-05-13' });
  expect(event && explain(event)).toBe(
    "last day to exit: 2026-05-15 = supplier's notice received 2026-05-07 plus 5 business days (business days of DE)",
  );
});

it('reports that holidays are not known, and says so in the sentence', () => {
  const evaluation = exits({}, ['P5BD']);
  const [event] = ofKind(evaluation, 'EVENT_EXIT_DEADLINE');
  expect(event).toMatchObject({ date: '2026-05-14' });
  expect(event && explain(event)).toContain('holidays of DE are not known: only Saturdays and Sundays taken as free');
  expect(evaluation.unknowns).toMatchObject([{ missing: 'HOLIDAYS', subject: 'change of terms' }]);
});

it('guesses no window where several could apply', () => {
  expect(exits({}, ['P30D', 'P10D'])).toMatchObject({
    events: [],
    unknowns: [{ missing: 'EXIT_WINDOW', resolveBy: '2026-05-17' }],
  });
});

it.each`
  event                           | values              | date            | because
  ${{ provisionId: 'p1' }}        | ${['P30D', 'P10D']} | ${'2026-05-17'} | ${'a person named the clause'}
  ${{ window: duration('P14D') }} | ${['P30D']}         | ${'2026-05-21'} | ${'the notice itself states the window'}
  ${{}}                           | ${['P30D']}         | ${'2026-06-06'} | ${'the only clause there is'}
`('the exit closes on $date: $because', ({ event, values, date }) => {
  expect(ofKind(exits(event as object, values as string[]), 'EVENT_EXIT_DEADLINE')).toMatchObject([{ date }]);
});
