import { datesOf, evaluated, inForce, ofKind, on, type WrittenTerms } from './contract-in-force.fixture.js';
import { datedEvents } from './dated-events.js';
import { explain } from './explain.js';

const renewing = { renewal: 'AUTOMATIC', renewalTerm: 'P12M', anchor: 'BEFORE_END', receivedAfter: 'P0D' } as const;

interface Row extends WrittenTerms {
  readonly deadline: string;
  readonly sendBy: string;
  readonly because: string;
}

it.each<Row>([
  {
    endsOn: '2027-03-01',
    notice: 'P30D',
    deadline: '2027-01-30',
    sendBy: '2027-01-29',
    because: 'the 30th is a Saturday; the day to act is the Friday',
  },
  {
    endsOn: '2026-12-31',
    notice: 'P30D',
    deadline: '2026-12-01',
    sendBy: '2026-12-01',
    because: 'exactly thirty days before is still at least thirty',
  },
  {
    endsOn: '2026-12-31',
    anchor: 'BEFORE_RENEWAL',
    notice: 'P30D',
    deadline: '2026-12-02',
    sendBy: '2026-12-02',
    because: 'counted from 1 January, a day later than from the end',
  },
  {
    endsOn: '2026-05-31',
    notice: 'P3M',
    deadline: '2026-02-28',
    sendBy: '2026-02-27',
    because: '31 February becomes the month end, a Saturday',
  },
  { endsOn: '2028-05-31', notice: 'P3M', deadline: '2028-02-29', sendBy: '2028-02-29', because: 'leap year' },
  {
    endsOn: '2027-02-28',
    notice: 'P1M',
    deadline: '2027-01-28',
    sendBy: '2027-01-28',
    because: 'a month end does not stay one: the earlier reading',
  },
  {
    endsOn: '2027-02-28',
    anchor: 'BEFORE_RENEWAL',
    notice: 'P1M',
    deadline: '2027-02-01',
    sendBy: '2027-02-01',
    because: 'one month before 1 March',
  },
  {
    endsOn: '2026-12-31',
    notice: 'P10BD',
    deadline: '2026-12-17',
    sendBy: '2026-12-17',
    because: 'ten weekdays before a Thursday, which itself is not counted',
  },
  {
    endsOn: '2027-01-03',
    notice: 'P1BD',
    deadline: '2027-01-01',
    sendBy: '2027-01-01',
    because: 'back from a Sunday the first business day is Friday',
  },
  {
    endsOn: '2026-12-31',
    notice: 'P0D',
    deadline: '2026-12-31',
    sendBy: '2026-12-31',
    because: 'no notice needed: the last day itself',
  },
  {
    endsOn: '2026-12-31',
    notice: 'P30D',
    receivedAfter: 'P3D',
    deadline: '2026-12-01',
    sendBy: '2026-11-27',
    because: 'three days before is Saturday 28; the Friday before',
  },
  {
    endsOn: '2027-03-01',
    notice: 'P30D',
    receivedAfter: 'P2BD',
    deadline: '2027-01-30',
    sendBy: '2027-01-27',
    because: 'must arrive on Friday 29, two business days after Wednesday',
  },
])(
  'ends $endsOn, notice $notice $anchor: by $deadline, sent by $sendBy: $because',
  ({ deadline, sendBy, because, ...terms }) => {
    const evaluation = evaluated({ ...renewing, ...terms }, '2026-01-02');
    expect(because).toBeTruthy();
    expect(datesOf(evaluation, 'NOTICE_DEADLINE')).toEqual([deadline]);
    expect(datesOf(evaluation, 'NOTICE_SEND_BY')).toEqual([sendBy]);
    expect(ofKind(evaluation, 'NOTICE_DEADLINE')[0]?.lastDayToAct).toBe(sendBy);
  },
);

it('explains the deadline in one sentence', () => {
  const [event] = ofKind(
    evaluated({ ...renewing, endsOn: '2027-03-01', notice: 'P30D' }, '2026-06-01'),
    'NOTICE_DEADLINE',
  );
  expect(event && explain(event)).toBe('last day to give notice: 2027-01-30 = end 2027-03-01 minus 30 days');
});

describe('a missed notice', () => {
  const terms = { ...renewing, endsOn: '2026-12-31', notice: 'P60D' } as const;
  const evaluation = evaluated(terms, '2026-11-15');

  it('still shows the deadline that passed, and the next chance', () => {
    expect(datesOf(evaluation, 'NOTICE_DEADLINE')).toEqual(['2026-11-01', '2027-11-01']);
    expect(datesOf(evaluation, 'PERIOD_END')).toEqual(['2026-12-31', '2027-12-31']);
  });

  it('says until when the contract now renews', () => {
    expect(ofKind(evaluation, 'RENEWAL')).toMatchObject([{ date: '2027-01-01', title: { until: '2027-12-31' } }]);
  });

  it('finds the next chance beyond the next period where the notice is longer than a period', () => {
    const monthly = {
      effectiveOn: '2026-01-01',
      renewal: 'EVERGREEN',
      renewalTerm: 'P1M',
      anchor: 'BEFORE_END',
      notice: 'P60D',
    } as const;
    expect(datesOf(evaluated(monthly, '2026-05-10'), 'NOTICE_DEADLINE')).toEqual(['2026-04-01', '2026-06-01']);
  });

  it('offers no next chance where the last renewal follows', () => {
    expect(datesOf(evaluated({ ...terms, maxRenewals: 1 }, '2026-11-15'), 'NOTICE_DEADLINE')).toEqual(['2026-11-01']);
  });
});

describe('notice given', () => {
  const terms = { ...renewing, endsOn: '2026-12-31', notice: 'P60D' } as const;
  const given = (noticeGivenOn: string | null, today: string) =>
    datedEvents(
      inForce({ contract: { status: 'NOTICE_GIVEN' }, terms, noticeGivenOn: noticeGivenOn as never }),
      on(today),
    );

  it('in time stops the renewal and settles the notice', () => {
    const evaluation = given('2026-10-20', '2026-11-15');
    expect(datesOf(evaluation, 'RENEWAL')).toEqual([]);
    expect(datesOf(evaluation, 'PERIOD_END')).toEqual(['2026-12-31']);
    expect(ofKind(evaluation, 'NOTICE_DEADLINE')).toMatchObject([{ date: '2026-11-01', settledOn: '2026-10-20' }]);
  });

  it('too late ends the next period instead', () => {
    expect(datesOf(given('2026-11-20', '2026-11-25'), 'PERIOD_END')).toEqual(['2027-12-31']);
  });

  it('keeps the end it stopped when that has passed', () => {
    expect(datesOf(given('2026-10-20', '2027-02-01'), 'PERIOD_END')).toEqual(['2026-12-31']);
  });

  it('on a day nobody recorded is reported', () => {
    expect(given(null, '2026-11-15').unknowns).toMatchObject([{ missing: 'NOTICE_GIVEN_ON', resolveBy: '2026-12-31' }]);
  });

  it('that may be given any day ends the contract a notice period later', () => {
    const anyTime = inForce({
      contract: { status: 'NOTICE_GIVEN' },
      terms: { effectiveOn: '2024-01-01', renewal: 'EVERGREEN', notice: 'P30D', anchor: 'ANY_TIME' },
      noticeGivenOn: on('2026-05-01').today,
    });
    expect(datesOf(datedEvents(anyTime, on('2026-05-10')), 'PERIOD_END')).toEqual(['2026-05-31']);
  });
});

it.each<WrittenTerms & { because: string; kinds: readonly string[] }>([
  { renewal: 'NONE', notice: 'P30D', kinds: ['PERIOD_END'], because: 'it ends without a notice' },
  {
    renewal: 'EXPRESS',
    notice: 'P30D',
    kinds: ['PERIOD_END', 'NOTICE_DEADLINE', 'NOTICE_SEND_BY'],
    because: 'the option to renew must be used in time',
  },
  {
    renewal: 'AUTOMATIC',
    notice: 'P30D',
    direction: 'BY_SUPPLIER',
    kinds: ['PERIOD_END', 'RENEWAL'],
    because: 'only the supplier may stop it',
  },
  {
    renewal: 'AUTOMATIC',
    notice: 'P30D',
    reduction: 'P45D',
    kinds: ['PERIOD_END', 'NOTICE_DEADLINE', 'NOTICE_SEND_BY', 'RENEWAL', 'REDUCTION_DEADLINE'],
    because: 'everything is stated',
  },
])('renewal $renewal gives $kinds: $because', ({ kinds, because, ...terms }) => {
  const { events } = evaluated(
    { renewalTerm: 'P12M', anchor: 'BEFORE_END', receivedAfter: 'P0D', endsOn: '2026-12-31', ...terms },
    '2026-03-02',
  );
  expect(because).toBeTruthy();
  expect(events.map(({ kind }) => kind)).toEqual(kinds);
});

it('counts the reduction back from the renewal', () => {
  const terms = { ...renewing, endsOn: '2026-12-31', notice: 'P30D', reduction: 'P45D' } as const;
  expect(datesOf(evaluated(terms, '2026-03-02'), 'REDUCTION_DEADLINE')).toEqual(['2026-11-17']);
});
