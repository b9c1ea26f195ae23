import { addDays, isoWeekday, type CalendarDate } from '@recourse/kernel';
import { inDays } from '../setup/order-form.js';
import { useRunningApp } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
const column = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** A Friday far enough ahead that no German holiday is in the week before it. */
function aQuietFriday(): CalendarDate {
  const year = Number(inDays(0).slice(0, 4)) + 1;
  let day = `${year}-09-10` as CalendarDate;
  while (isoWeekday(day) !== 5) day = addDays(day, 1);
  return day;
}
const END = aQuietFriday();

beforeAll(async () => {
  const { prisma } = running.database;
  const supplier = await prisma.supplier.create({ data: { slug: 'harbour', name: 'Harbour', kind: 'MODEL_LAB' } });
  const term = { endsOn: column(END), renewal: 'AUTOMATIC', renewalTerm: 'P12M', businessDaysOf: 'DE' } as const;
  const contract = await prisma.contract.create({
    data: {
      reference: 'H-1',
      title: 'Model access',
      kind: 'ORDER_FORM',
      status: 'ACTIVE',
      supplierId: supplier.id,
      term: { create: { ...term, noticePeriod: 'P2BD', noticeAnchor: 'BEFORE_END' } },
    },
  });
  await prisma.$executeRaw`
    SELECT graphile_worker.add_job('update-calendar', json_build_object('contractId', ${contract.id}::text))::text`;
  await running.runJobs();
}, 60_000);

const as = async (role: 'PROCUREMENT' | 'VIEWER' | 'ADMINISTRATOR') => signedIn(running.database, role);

async function deadline(): Promise<unknown> {
  const { data } = await running.graphql(
    `{ calendarEvents(first: 5, filter: { kinds: [NOTICE_DEADLINE] }) { nodes { date derivation { sentence } } } }`,
    {},
    await as('VIEWER'),
  );
  const [event] = (data!['calendarEvents'] as { nodes: { date: string; derivation: { sentence: string }[] }[] }).nodes;
  return { date: event!.date, sentence: event!.derivation.at(-1)!.sentence };
}

const ADD = `mutation ($date: CalendarDate!, $reason: String!) {
  addClosingDay(input: { date: $date, reason: $reason }, why: "Works council") { id date reason }
}`;

it('counts a closing day in every deadline, says so, and takes it back', async () => {
  const procurement = await as('PROCUREMENT');
  const [wednesday, thursday] = [addDays(END, -2), addDays(END, -1)];
  expect(await deadline()).toMatchObject({ date: wednesday });

  const added = await running.graphql(ADD, { date: thursday, reason: ' Stocktaking ' }, procurement);
  expect(added.errors).toEqual([]);
  expect(added.data).toMatchObject({ addClosingDay: { date: thursday, reason: 'Stocktaking' } });
  await running.runJobs();
  expect(await deadline()).toEqual({
    date: addDays(END, -3),
    sentence: expect.stringMatching(new RegExp(`business days of DE\\), skipping ${thursday}, company holiday$`)),
  });

  const again = await running.graphql(ADD, { date: thursday, reason: 'Stocktaking' }, procurement);
  expect(again.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', kind: 'closed-already' });

  const { id } = added.data!['addClosingDay'] as { id: string };
  const removed = await running.graphql(`mutation { removeClosingDay(id: "${id}") { id } }`, {}, procurement);
  expect(removed.errors).toEqual([]);
  await running.runJobs();
  expect(await deadline()).toMatchObject({ date: wednesday });

  const history = await running.database.prisma.auditEntry.findMany({
    where: { recordType: 'ClosingDay' },
    orderBy: { id: 'asc' },
  });
  expect(history).toMatchObject([
    { act: 'added', after: { date: thursday, reason: 'Stocktaking' }, why: 'Works council' },
    { act: 'removed', before: { date: thursday, reason: 'Stocktaking' } },
  ]);
}, 60_000);

it('shows the holidays of the places that contracts name, for this year and the next', async () => {
  const { data } = await running.graphql(
    '{ businessDayPlaces { jurisdiction countedAs holidaysKnown contractCount holidays { date name } } }',
    {},
    await as('VIEWER'),
  );
  const [place] = data!['businessDayPlaces'] as { holidays: { date: string; name: string }[] }[];
  expect(place).toMatchObject({ jurisdiction: 'DE', countedAs: 'DE', holidaysKnown: true, contractCount: 1 });
  const christmas = place!.holidays.filter(({ date }) => date.endsWith('-12-25'));
  expect(christmas.map(({ name }) => name)).toEqual(['Christmas Day', 'Christmas Day']);
});

it('lets a viewer see closing days and set none, and closes no more than fifteen days of a year', async () => {
  const refused = await running.graphql(ADD, { date: END, reason: 'No' }, await as('VIEWER'));
  expect(refused.errors[0]?.extensions).toMatchObject({ kind: 'not-allowed', permission: 'holiday:edit' });
  const administrator = await as('ADMINISTRATOR');
  for (let day = 10; day < 25; day += 1) {
    const { errors } = await running.graphql(ADD, { date: `2031-03-${day}`, reason: 'Move' }, administrator);
    expect(errors).toEqual([]);
  }
  const sixteenth = await running.graphql(ADD, { date: '2031-12-31', reason: 'Move' }, administrator);
  expect(sixteenth.errors[0]?.extensions).toMatchObject({ kind: 'too-many-closing-days' });
  const { data } = await running.graphql('{ closingDays { date reason } }', {}, await as('VIEWER'));
  expect(data!['closingDays']).toHaveLength(15);
});
