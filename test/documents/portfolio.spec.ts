import { jest } from '@jest/globals';
import { FirstAdministrator } from '@recourse/access-server';
import {
  allFlags,
  buildPortfolio,
  catalogueWithReseller,
  createPeople,
  newDemoState,
  personOf,
  signedIn,
  type ApiClient,
  type Built,
} from '@recourse/demo';
import { calendarDate } from '@recourse/kernel';
import { Clock } from '@recourse/platform-server';
import { RULES } from '@recourse/scoring-domain';
import { SeedCatalogue } from '@recourse/suppliers-server';
import { setTimeout as delay } from 'node:timers/promises';
import { useRunningApp } from '../setup/running-app.js';

/** A Wednesday. Every date below was counted from it with a paper calendar. */
const TODAY = calendarDate('2026-09-16');

const EVENTS = `query ($after: String) {
  calendarEvents(first: 100, after: $after, orderBy: DATE) {
    nodes { kind date lastDayToAct contract { reference } } pageInfo { hasNextPage endCursor }
  }
}`;

interface EventRow {
  readonly kind: string;
  readonly date: string;
  readonly lastDayToAct: string | null;
  readonly contract: { readonly reference: string };
}

const running = useRunningApp();
let built: Built;
let procurement: ApiClient;
let events: readonly EventRow[];
let flags: Awaited<ReturnType<typeof allFlags>>;

/** Does the work of a worker process while something waits for it. */
async function whileJobsRun<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  const settled = work.finally(() => {
    isDone = true;
  });
  const jobs = async () => {
    while (!isDone) {
      await running.runJobs();
      // Changes of one family that wait together are judged together.
      await delay(1000);
    }
  };
  const [result] = await Promise.all([settled, jobs()]);
  return result;
}

beforeAll(async () => {
  jest.spyOn(Clock.prototype, 'today').mockReturnValue(TODAY);
  await running.app.get(SeedCatalogue).seed();
  const state = newDemoState(TODAY);
  await createPeople(running.url, await running.app.get(FirstAdministrator).linkIfNeeded(), state);
  procurement = await signedIn(running.url, personOf(state, 'PROCUREMENT'));
  const legal = await signedIn(running.url, personOf(state, 'LEGAL'));
  const catalogue = await catalogueWithReseller(procurement);
  built = await whileJobsRun(buildPortfolio({ client: procurement, legal, catalogue, ownerId: null, today: TODAY }));
  await running.runJobs();
  flags = await allFlags(procurement);
  events = (await procurement.graphql<{ calendarEvents: { nodes: EventRow[] } }>(EVENTS)).calendarEvents.nodes;
}, 600_000);

afterAll(() => {
  jest.restoreAllMocks();
});

it('reads every document to the end', () => {
  expect(built).toMatchObject({ documents: 24 });
  expect(built.review.accepted).toBeGreaterThan(built.review.corrected + built.review.rejected);
});

it.each`
  contract        | kind                       | date            | actBy           | because
  ${'OA-OF-1'}    | ${'PERIOD_END'}            | ${'2026-11-27'} | ${'2026-09-24'} | ${'twelve months from 28 November 2025; the notice must leave earlier'}
  ${'OA-OF-1'}    | ${'RENEWAL'}               | ${'2026-11-28'} | ${'2026-09-24'} | ${'the day after'}
  ${'OA-OF-1'}    | ${'NOTICE_DEADLINE'}       | ${'2026-09-28'} | ${'2026-09-24'} | ${'the amendment: 60 days before 27 November, 30 to 28 October, 30 to 28 September; mail of Thursday 24 counts on Monday 28'}
  ${'OA-OF-1'}    | ${'REDUCTION_DEADLINE'}    | ${'2026-10-29'} | ${'2026-10-29'} | ${'30 days before the renewal on 28 November'}
  ${'OA-OF-1'}    | ${'PRICE_LOCK_END'}        | ${'2026-10-26'} | ${'2026-10-26'} | ${'today plus 40 days: 14 to the end of September, 26 more'}
  ${'OA-MSA'}     | ${'EVENT_EXIT_DEADLINE'}   | ${'2026-09-21'} | ${'2026-09-17'} | ${'received Monday 14; 15, 16, 17, 18 and 21 are business days; mail of Thursday 17 counts on Monday 21'}
  ${'MS-EA'}      | ${'PERIOD_END'}            | ${'2027-04-03'} | ${'2027-04-03'} | ${'36 months from 4 April 2024'}
  ${'MS-EA'}      | ${'COMMITMENT_END'}        | ${'2026-12-24'} | ${'2026-12-24'} | ${'twelve months from 25 December 2025'}
  ${'MS-EA'}      | ${'MODEL_RETIREMENT'}      | ${'2026-11-15'} | ${'2026-11-15'} | ${'today plus 60 days'}
  ${'MS-EA'}      | ${'PRICE_LOCK_END'}        | ${'2026-11-25'} | ${'2026-11-25'} | ${'today plus 70 days'}
  ${'MS-EA'}      | ${'CREDIT_CLAIM_DEADLINE'} | ${'2026-09-20'} | ${'2026-09-20'} | ${'missed on 21 August, plus 30 days'}
  ${'MS-SO-2281'} | ${'PERIOD_END'}            | ${'2027-03-31'} | ${'2027-01-29'} | ${'a year from 1 April 2026'}
  ${'MS-SO-2281'} | ${'NOTICE_DEADLINE'}       | ${'2027-01-31'} | ${'2027-01-29'} | ${'two months before a month end is a month end; the 31st is a Sunday'}
  ${'MS-SO-2281'} | ${'REDUCTION_DEADLINE'}    | ${'2027-03-02'} | ${'2027-03-02'} | ${'30 days before the renewal on 1 April; February has 28 days'}
  ${'AWS-PPA-2'}  | ${'PERIOD_END'}            | ${'2026-12-04'} | ${'2026-12-04'} | ${'36 months from 5 December 2023'}
  ${'AWS-PPA-2'}  | ${'COMMITMENT_END'}        | ${'2026-12-04'} | ${'2026-12-04'} | ${'the same period'}
  ${'GC-OF-5507'} | ${'PERIOD_END'}            | ${'2026-11-19'} | ${'2026-10-20'} | ${'three months from 20 August'}
  ${'GC-OF-5507'} | ${'NOTICE_DEADLINE'}       | ${'2026-10-20'} | ${'2026-10-20'} | ${'30 days before 19 November, a Tuesday'}
  ${'GC-OF-6120'} | ${'NOTICE_DEADLINE'}       | ${'2026-09-10'} | ${'2026-09-10'} | ${'30 days before 10 October: six days ago'}
  ${'AC-31907'}   | ${'PERIOD_END'}            | ${'2026-09-30'} | ${null}         | ${'month to month since 1 November 2025'}
  ${'AC-31907'}   | ${'PRICE_LOCK_END'}        | ${'2026-10-31'} | ${'2026-10-31'} | ${'today plus 45 days'}
  ${'GH-40211'}   | ${'PERIOD_END'}            | ${'2026-08-06'} | ${'2026-08-06'} | ${'41 days ago'}
  ${'ME-0612'}    | ${'PERIOD_END'}            | ${'2027-02-03'} | ${'2026-10-27'} | ${'24 months from 4 February 2025'}
  ${'ME-0612'}    | ${'NOTICE_DEADLINE'}       | ${'2026-11-03'} | ${'2026-10-27'} | ${'three months before 3 February; a letter of 27 October arrives on the fifth business day: 28, 29, 30, 2, 3'}
  ${'CW-OF-77'}   | ${'PERIOD_END'}            | ${'2027-07-17'} | ${null}         | ${'twelve months from 18 July 2026; no notice period is stated'}
  ${'CW-OF-77'}   | ${'RENEWAL'}               | ${'2027-07-18'} | ${null}         | ${'the day after, for six months'}
  ${'NCP-2231'}   | ${'PERIOD_END'}            | ${'2027-01-04'} | ${'2026-11-27'} | ${'a year from 5 January 2026'}
  ${'NCP-2231'}   | ${'NOTICE_DEADLINE'}       | ${'2026-12-01'} | ${'2026-11-27'} | ${'20 business days of Sweden before 4 January: 1 January, Christmas and the eves are free; a courier of Friday 27 counts on Tuesday 1'}
  ${'NCP-2231'}   | ${'COMMITMENT_END'}        | ${'2027-04-30'} | ${'2027-04-30'} | ${'twelve months from 1 May 2026'}
`('$contract $kind is $date: $because', ({ contract, kind, date, actBy }: Record<string, string | null>) => {
  const found = events.filter((event) => event.contract.reference === contract && event.kind === kind);
  expect(found.map((event) => [event.date, event.lastDayToAct])).toContainEqual([date, actBy]);
});

it.each`
  rule                                  | contract         | because
  ${'NO_FALLBACK_RIGHT'}                | ${'OA-MSA'}      | ${'none of its three documents gives one'}
  ${'NO_TRANSITION_ASSISTANCE'}         | ${'CW-MSA-1180'} | ${'neither the agreement nor the order speaks of help at exit'}
  ${'NO_DATA_RETURN'}                   | ${'GC-MA'}       | ${'no document says how data can be fetched after the end'}
  ${'NO_TERMINATION_FOR_CONVENIENCE'}   | ${'GC-MA'}       | ${'section 7.1 gives the right to Google only'}
  ${'NOTICE_DEADLINE_NEAR'}             | ${'OA-MSA'}      | ${'twelve days are left, by the amendment'}
  ${'NOTICE_DEADLINE_MISSED'}           | ${'GC-OF-6120'}  | ${'six days have passed'}
  ${'NOTICE_PERIOD_UNKNOWN'}            | ${'CW-MSA-1180'} | ${'notice "in good time" is no period'}
  ${'NOTICE_ADDRESS_MISSING'}           | ${'GC-OF-6120'}  | ${'it is an order of its own and names no address'}
  ${'RENEWAL_WITHOUT_PRICE_CAP'}        | ${'OA-MSA'}      | ${'it renews by itself, and no cap is stated'}
  ${'INCREASE_CAP_ABOVE_POLICY'}        | ${'GC-MA'}       | ${'section 2.3 of the order: up to 10%'}
  ${'PRICE_LOCK_ABSENT'}                | ${'AWS-CA'}      | ${'the addendum gives a discount and fixes no fee'}
  ${'PRICE_LOCK_ENDS_BEFORE_TERM'}      | ${'OA-MSA'}      | ${'26 October is before 27 November'}
  ${'PRICE_LOCK_ENDING'}                | ${'AC-31907'}    | ${'45 days are left'}
  ${'PRICE_LOCK_WITHOUT_SUCCESSORS'}    | ${'OA-MSA'}      | ${'section 1.2 of the order excludes successors'}
  ${'PRICE_CHANGE_ON_SHORT_NOTICE'}     | ${'OA-MSA'}      | ${'section 5.2: 14 days after posting'}
  ${'COMMITMENT_ENDING'}                | ${'AWS-CA'}      | ${'79 days are left'}
  ${'COMMITMENT_UNDER_USED'}            | ${'AWS-CA'}      | ${'half of three million is drawn after 33 of 36 months'}
  ${'COMMITMENT_OUTLIVES_MODEL'}        | ${'MS-EA'}       | ${'GPT-4.1 retires 39 days before the reservation ends'}
  ${'COMMITMENT_OUTLIVES_PRICE_LOCK'}   | ${'MS-EA'}       | ${'the hourly price is fixed 29 days less'}
  ${'CAPACITY_NOT_GUARANTEED'}          | ${'MS-EA'}       | ${'section 2.1 of the order: a billing benefit only'}
  ${'NO_SLA'}                           | ${'AC-31907'}    | ${'neither document promises an availability'}
  ${'SLA_BELOW_POLICY'}                 | ${'ME-0612'}     | ${'99.5%; the policy asks for 99.9%'}
  ${'CREDITS_SOLE_REMEDY'}              | ${'AWS-CA'}      | ${'the SLA says so'}
  ${'CREDIT_CLAIM_CLOSING'}             | ${'MS-EA'}       | ${'four days are left for the miss of 21 August'}
  ${'UNILATERAL_CHANGE_WITHOUT_EXIT'}   | ${'GC-MA'}       | ${'section 2 changes terms by posting, and nothing lets us leave'}
  ${'SHORT_MODEL_RETIREMENT_NOTICE'}    | ${'AC-31907'}    | ${'60 days; the policy asks for 90'}
  ${'MODEL_RETIRED_AT_ONCE'}            | ${'GH-40211'}    | ${'models go at any time without notice'}
  ${'SUSPENSION_WITHOUT_NOTICE'}        | ${'GC-MA'}       | ${'section 6: immediately and without prior notice'}
  ${'EARLY_SUSPENSION_FOR_NON_PAYMENT'} | ${'CW-MSA-1180'} | ${'seven days overdue'}
  ${'SHORT_DATA_RETURN'}                | ${'CW-MSA-1180'} | ${'seven days'}
  ${'SHORT_SUBPROCESSOR_WINDOW'}        | ${'NCP-2231'}    | ${'seven days; the policy asks for fourteen'}
  ${'LIABILITY_CAP_BELOW_POLICY'}       | ${'ME-0612'}     | ${'six months of fees; the policy asks for twelve'}
  ${'TRAINING_ON_OUR_DATA'}             | ${'NCP-2231'}    | ${'section 5.1 allows it'}
  ${'CONTRACT_EXPIRED_BUT_IN_USE'}      | ${'GH-40211'}    | ${'it ended 41 days ago and is used'}
  ${'DOCUMENT_PARTLY_UNREAD'}           | ${'NCP-2231'}    | ${'the exhibit of the order is a faded fax'}
`('$rule stands for $contract: $because', ({ rule, contract }: Record<'rule' | 'contract', string>) => {
  expect(flags.filter((flag) => flag.rule === rule).map((flag) => flag.contract.reference)).toContain(contract);
});

it('shows every rule at work, but for those on a second version of a document and on one that cannot be read', () => {
  const seen = new Set(flags.map(({ rule }) => rule));
  expect(RULES.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([
    'ONLINE_TERMS_CHANGED',
    'DOCUMENT_NOT_READ',
  ]);
});

it.each`
  rule                                | contract      | because
  ${'NO_FALLBACK_RIGHT'}              | ${'MS-EA'}    | ${'section 4.5 gives another region after 24 hours'}
  ${'NO_FALLBACK_RIGHT'}              | ${'NCP-2231'} | ${'a page was not read, so nobody can tell'}
  ${'NO_TERMINATION_FOR_CONVENIENCE'} | ${'AC-31907'} | ${'either party may end on 30 days'}
  ${'CREDIT_CLAIM_CLOSING'}           | ${'OA-MSA'}   | ${'that credit was claimed'}
  ${'COMMITMENT_UNDER_USED'}          | ${'NCP-2231'} | ${'the drawdown is on its way'}
  ${'TRAINING_ON_OUR_DATA'}           | ${'AWS-CA'}   | ${'section 3.1 forbids it'}
  ${'RENEWAL_WITHOUT_PRICE_CAP'}      | ${'ME-0612'}  | ${'3% is the cap'}
  ${'NO_SLA'}                         | ${'AWS-CA'}   | ${'there is one'}
`('$rule does not stand for $contract: $because', ({ rule, contract }: Record<'rule' | 'contract', string>) => {
  expect(flags.filter((flag) => flag.rule === rule).map((flag) => flag.contract.reference)).not.toContain(contract);
});
