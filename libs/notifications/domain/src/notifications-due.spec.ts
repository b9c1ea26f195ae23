import { permissionsOf, type Role } from '@recourse/access-domain';
import { addDays, calendarDate } from '@recourse/kernel';
import { eventFact, flagFact, givenFlagFact, documentFact, type Fact, type ToldFlag } from './fact.js';
import { notificationsDue, notificationsOver, type Recipient } from './notifications-due.js';
import { standardPreferences, type NotificationPreferences } from './preferences.js';

const TODAY = calendarDate('2026-06-15');

const CONTRACT = { id: 'c1', reference: 'OF-1', title: 'Model access', ownerId: 'ann' };

const person = (role: Role, chosen: Partial<NotificationPreferences> = {}, personId = 'ann'): Recipient => ({
  personId,
  permissions: new Set(permissionsOf(role)),
  preferences: { ...standardPreferences(role), ...chosen },
});

const lockEnd = (day: string): Fact =>
  eventFact(
    {
      id: 'c1/PRICE_LOCK_END/l1',
      kind: 'PRICE_LOCK_END',
      date: calendarDate(day),
      lastDayToAct: calendarDate(day),
      period: null,
      title: { subject: 'large', until: null, purpose: null },
    },
    CONTRACT,
    TODAY,
  )!;

const FLAG: ToldFlag = {
  id: 'f1',
  rule: 'NO_SLA',
  severity: 'HIGH',
  state: 'OPEN',
  statement: 'No service level is promised.',
  assignedToId: null,
  decidedOn: null,
  contract: CONTRACT,
};

const flag = (given: Partial<ToldFlag> = {}, day = TODAY): Fact => flagFact({ ...FLAG, ...given }, day)!;

const keys = (recipient: Recipient, facts: readonly Fact[], today = TODAY) =>
  notificationsDue(recipient, facts, today).map(({ key }) => key);

it.each`
  ends            | lead    | because
  ${'2026-07-16'} | ${null} | ${'31 days are more than the longest lead'}
  ${'2026-07-15'} | ${30}   | ${'the longest lead is reached'}
  ${'2026-06-23'} | ${30}   | ${'between two leads the longer one counts, and was told on its day'}
  ${'2026-06-22'} | ${7}    | ${'the next lead is reached'}
  ${'2026-06-18'} | ${7}    | ${'a contract that came late is told of once, at the lead it has reached'}
  ${'2026-06-16'} | ${1}    | ${'the day before'}
  ${'2026-06-15'} | ${1}    | ${'the day itself is the last on which it is news'}
`('a price lock that ends on $ends is told at lead $lead: $because', ({ ends, lead }) => {
  const due = notificationsDue(person('PROCUREMENT'), [lockEnd(ends as string)], TODAY);
  expect(due.map(({ leadDays }) => leadDays)).toEqual(lead === null ? [] : [lead]);
});

it('tells each lead once, whatever the number of days that ask', () => {
  const ends = lockEnd('2026-07-20');
  const told = notificationsOver(person('PROCUREMENT'), [ends, ends], { from: TODAY, to: calendarDate('2026-08-01') });
  expect(told.map(({ on, leadDays }) => [on, leadDays])).toEqual([
    ['2026-06-20', 30],
    ['2026-07-13', 7],
    ['2026-07-19', 1],
  ]);
});

it('tells a day that moved anew, and one that stays where it is not', () => {
  const [before] = keys(person('PROCUREMENT'), [lockEnd('2026-07-01')]);
  expect(keys(person('PROCUREMENT'), [lockEnd('2026-07-01')])).toEqual([before]);
  expect(keys(person('PROCUREMENT'), [lockEnd('2026-07-02')])).not.toEqual([before]);
});

it('holds the sending of a notice and its last day for one matter where they are one day', () => {
  const notice = (kind: 'NOTICE_DEADLINE' | 'NOTICE_SEND_BY', date: string, send: string) =>
    eventFact(
      {
        id: `c1/${kind}/0`,
        kind,
        date: calendarDate(date),
        lastDayToAct: calendarDate(send),
        period: 0,
        title: { subject: null, until: null, purpose: 'STOP_RENEWAL' },
      },
      CONTRACT,
      TODAY,
    );
  const same = [
    notice('NOTICE_DEADLINE', '2026-07-01', '2026-07-01'),
    notice('NOTICE_SEND_BY', '2026-07-01', '2026-07-01'),
  ];
  expect(keys(person('LEGAL'), same as Fact[])).toEqual(['c1/NOTICE/0@2026-07-01/30']);
  // While there is a safe day to send, it is the day to know; once it has passed, the deadline is.
  expect(notice('NOTICE_DEADLINE', '2026-07-01', '2026-06-24')).toBeNull();
  expect(notice('NOTICE_DEADLINE', '2026-06-20', '2026-06-12')).toMatchObject({ day: '2026-06-20' });
});

it.each`
  kind                       | lastDayToAct    | told     | because
  ${'PERIOD_END'}            | ${'2026-07-01'} | ${true}  | ${'the contract ends with the period'}
  ${'PERIOD_END'}            | ${'2026-06-01'} | ${false} | ${'it goes on, and the renewal says so'}
  ${'RENEWAL'}               | ${'2026-06-01'} | ${true}  | ${'a new period begins'}
  ${'CREDIT_CLAIM_DEADLINE'} | ${'2026-07-01'} | ${true}  | ${'money is lost'}
  ${'EARLIEST_EXIT'}         | ${null}         | ${false} | ${'it moves with every day'}
`('$kind to act on by $lastDayToAct is told: $told, $because', ({ kind, lastDayToAct, told }) => {
  const title = { subject: null, until: null, purpose: null };
  const event = { id: 'e', kind, date: calendarDate('2026-07-01'), lastDayToAct, period: 0, title };
  expect(eventFact(event as Parameters<typeof eventFact>[0], CONTRACT, TODAY) !== null).toBe(told);
});

it.each`
  severity      | least         | told
  ${'CRITICAL'} | ${'HIGH'}     | ${true}
  ${'HIGH'}     | ${'HIGH'}     | ${true}
  ${'MEDIUM'}   | ${'HIGH'}     | ${false}
  ${'INFO'}     | ${'INFO'}     | ${true}
  ${'HIGH'}     | ${'CRITICAL'} | ${false}
`('a flag of severity $severity is told to who asks for $least and up: $told', ({ severity, least, told }) => {
  const chosen = { leastSeverity: least } as Partial<NotificationPreferences>;
  const found = keys(person('LEGAL', chosen), [flag({ severity })]);
  expect(found.length === 1).toBe(told);
});

it('tells a flag again once it is graver or comes back after a decision, and only then', () => {
  const [first] = keys(person('LEGAL'), [flag()]);
  expect(keys(person('LEGAL'), [flag({}, addDays(TODAY, -3))])).toEqual([first]);
  expect(keys(person('LEGAL'), [flag({ severity: 'CRITICAL' })])).not.toEqual([first]);
  expect(keys(person('LEGAL'), [flag({ decidedOn: calendarDate('2026-05-01') })])).not.toEqual([first]);
});

it.each`
  rule                      | told               | because
  ${'NOTICE_DEADLINE_NEAR'} | ${null}            | ${'the day itself is told'}
  ${'DOCUMENT_NOT_READ'}    | ${null}            | ${'the document itself is told'}
  ${'ONLINE_TERMS_CHANGED'} | ${'TERMS_CHANGED'} | ${'it has a switch of its own'}
  ${'NO_SLA'}               | ${'FLAG_RAISED'}   | ${'all others are flags'}
`('a flag by $rule is told as $told: $because', ({ rule, told }) => {
  expect(flagFact({ ...FLAG, rule: rule as ToldFlag['rule'] }, TODAY)?.kind ?? null).toBe(told);
});

it('is silent on a flag that somebody has decided on', () => {
  expect(flagFact({ ...FLAG, state: 'WAIVED' }, TODAY)).toBeNull();
});

it('tells nobody of old news', () => {
  expect(keys(person('LEGAL'), [flag({}, calendarDate('2026-06-08'))])).toHaveLength(1);
  expect(keys(person('LEGAL'), [flag({}, calendarDate('2026-06-07'))])).toEqual([]);
});

it('tells whoever was given a flag, and nobody else who hears of all', () => {
  const given = givenFlagFact(FLAG, { to: 'ben', at: 3, day: TODAY });
  expect(keys(person('LEGAL', { scope: 'ALL' }, 'ben'), [given])).toEqual(['given/f1/3']);
  expect(keys(person('LEGAL', { scope: 'ALL' }, 'ann'), [given])).toEqual([]);
});

it.each`
  scope    | personId | told
  ${'OWN'} | ${'ann'} | ${true}
  ${'OWN'} | ${'ben'} | ${false}
  ${'ALL'} | ${'ben'} | ${true}
`('$personId, who hears of $scope, is told of a contract that ann owns: $told', ({ scope, personId, told }) => {
  const recipient = person('PROCUREMENT', { scope }, personId as string);
  expect(keys(recipient, [lockEnd('2026-07-01')]).length === 1).toBe(told);
});

const DOCUMENT = {
  id: 'd1',
  name: 'order.pdf',
  uploadedById: 'ann',
  contract: null,
  runId: 'r1',
  endedOn: TODAY,
  trouble: null,
  undecided: 3,
};

it.each`
  document                                   | told
  ${{}}                                      | ${'REVIEW_WAITING: 3 values wait for review'}
  ${{ undecided: 1 }}                        | ${'REVIEW_WAITING: 1 value waits for review'}
  ${{ undecided: 0 }}                        | ${null}
  ${{ undecided: 0, trouble: 'Encrypted.' }} | ${'DOCUMENT_UNREADABLE: A document could not be read'}
`('a document with $document is told as $told', ({ document, told }: { document: object; told: string | null }) => {
  const fact = documentFact({ ...DOCUMENT, ...document });
  expect(fact && `${fact.kind}: ${fact.title}`).toBe(told);
});

it.each`
  role               | hears
  ${'ADMINISTRATOR'} | ${['REVIEW_WAITING', 'FLAG_RAISED', 'ENDING']}
  ${'PROCUREMENT'}   | ${['FLAG_RAISED', 'ENDING']}
  ${'FINANCE'}       | ${['ENDING']}
  ${'LEGAL'}         | ${['REVIEW_WAITING', 'FLAG_RAISED']}
  ${'VIEWER'}        | ${['ENDING']}
`('while nothing is chosen, $role hears of $hears of their own contract', ({ role, hears }) => {
  const facts = [documentFact(DOCUMENT)!, flag(), lockEnd('2026-07-01')];
  expect(notificationsDue(person(role as Role), facts, TODAY).map(({ fact }) => fact.kind)).toEqual(hears);
});

it('tells nobody of what they may not see, whatever they ask for', () => {
  const all = { scope: 'ALL', inApp: ['REVIEW_WAITING', 'FLAG_RAISED', 'ENDING'], leastSeverity: 'INFO' } as const;
  const facts = [documentFact(DOCUMENT)!, flag(), lockEnd('2026-07-01')];
  const told = (recipient: Recipient) => notificationsDue(recipient, facts, TODAY).map(({ fact }) => fact.kind);
  expect(told(person('FINANCE', all))).toEqual(['REVIEW_WAITING', 'FLAG_RAISED', 'ENDING']);
  expect(told(person('VIEWER', all))).toEqual(['FLAG_RAISED', 'ENDING']);
  expect(told({ ...person('FINANCE', all), permissions: new Set() })).toEqual([]);
});

it('tells by the channels that were chosen for the kind', () => {
  const chosen = { inApp: [], byEmail: ['ENDING'] } as const;
  expect(notificationsDue(person('LEGAL', chosen), [flag(), lockEnd('2026-07-01')], TODAY)).toMatchObject([
    { inApp: false, byEmail: true, fact: { kind: 'ENDING' } },
  ]);
});

it('tells several flags of one contract as one, led by the gravest, and each contract by itself', () => {
  const other = { ...CONTRACT, id: 'c2', reference: 'OF-2' };
  const facts = [
    flag({ id: 'f1' }),
    lockEnd('2026-07-01'),
    flag({ id: 'f2', rule: 'NO_DATA_RETURN', severity: 'CRITICAL' }),
    flag({ id: 'f3', severity: 'LOW' }),
    flag({ id: 'f4', contract: other }),
  ];
  const told = notificationsDue(person('LEGAL', { inApp: ['FLAG_RAISED', 'ENDING'] }), facts, TODAY);
  expect(told).toMatchObject([
    {
      key: 'flag/f1/HIGH/+1',
      fact: {
        title: '2 flags, the gravest: No data return',
        severity: 'CRITICAL',
        detail: 'No service level, No data return.',
        target: { contractId: 'c1', flagId: null },
      },
    },
    { fact: { kind: 'ENDING' } },
    { fact: { title: 'No service level', target: { contractId: 'c2', flagId: 'f4' } } },
  ]);
});

it('names the first of very many flags, and counts the rest', () => {
  const facts = Array.from({ length: 11 }, (_, index) => flag({ id: `f${index}` }));
  const [told] = notificationsDue(person('LEGAL'), facts, TODAY);
  expect(told?.fact.detail).toMatch(/^(No service level, ){7}No service level, and 3 more\.$/);
});
