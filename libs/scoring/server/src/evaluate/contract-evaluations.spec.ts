import { SUPPLIER, useScoring } from '../fixture/scoring.fixture.js';

const { database, scoring } = useScoring();
const day = (text: string) => new Date(`${text}T00:00:00Z`);

beforeEach(() => {
  scoring().clock.date = '2026-06-15';
});

const NOT_ALLOWED = { create: { key: 'training_use', value: 'allowed', party: 'supplier' } } as const;

it('raises a flag with its basis, and keeps the score', async () => {
  const { contract, evaluate, flagsBy, scores } = scoring();
  const id = await contract({ provisions: NOT_ALLOWED });
  await evaluate(id);
  const provision = await database.prisma.provision.findFirstOrThrow({ where: { contractId: id } });
  expect(await flagsBy(id, 'TRAINING_ON_OUR_DATA')).toMatchObject([
    {
      contractId: id,
      subject: '',
      severity: 'CRITICAL',
      state: 'OPEN',
      openedOn: '2026-06-15',
      basis: { kind: 'records', records: [{ kind: 'PROVISION', id: provision.id, contractId: id }] },
    },
  ]);
  const [score] = await scores.latest([id]);
  expect(score?.breakdown.find(({ aspect }) => aspect === 'DATA')).toMatchObject({ score: 0 });
  expect(score).toMatchObject({ since: '2026-06-15', policyVersion: 1 });
});

it('is repeatable: a second time changes nothing', async () => {
  const { contract, evaluate } = scoring();
  const id = await contract({ provisions: NOT_ALLOWED });
  await evaluate(id);
  const before = await database.prisma.flag.findMany({ where: { contractId: id } });
  await evaluate(id);
  expect(await database.prisma.flag.findMany({ where: { contractId: id } })).toEqual(before);
  expect(await database.prisma.scoreSnapshot.count({ where: { contractId: id } })).toBe(1);
});

it('resolves a flag when its condition is gone, and links the next occurrence to it', async () => {
  const { contract, evaluate, flagsBy, clock } = scoring();
  const id = await contract({ provisions: NOT_ALLOWED });
  await evaluate(id);
  clock.date = '2026-07-01';
  await database.prisma.provision.updateMany({ where: { contractId: id }, data: { value: 'prohibited' } });
  await evaluate(id);
  clock.date = '2026-08-01';
  await database.prisma.provision.updateMany({ where: { contractId: id }, data: { value: 'allowed' } });
  await evaluate(id);
  const [first, second] = await flagsBy(id, 'TRAINING_ON_OUR_DATA');
  expect(first).toMatchObject({ state: 'RESOLVED', resolvedOn: '2026-07-01' });
  expect(second).toMatchObject({ state: 'OPEN', openedOn: '2026-08-01', previousId: first?.id });
});

it('keeps a flag whose condition cannot be judged any more', async () => {
  const { contract, evaluate, flagsBy } = scoring();
  const id = await contract({ provisions: NOT_ALLOWED });
  await evaluate(id);
  await database.prisma.provision.deleteMany({ where: { contractId: id } });
  await evaluate(id);
  expect(await flagsBy(id, 'TRAINING_ON_OUR_DATA')).toMatchObject([{ state: 'OPEN' }]);
});

it('writes a score only when it moved', async () => {
  const { contract, evaluate, scores, clock } = scoring();
  const id = await contract({ provisions: NOT_ALLOWED });
  await evaluate(id);
  clock.date = '2026-06-20';
  await evaluate(id);
  clock.date = '2026-07-01';
  await database.prisma.provision.updateMany({ where: { contractId: id }, data: { value: 'prohibited' } });
  await evaluate(id);
  expect((await scores.all([id])).map(({ since }) => since)).toEqual(['2026-06-15', '2026-07-01']);
});

describe('what was read', () => {
  const NOW = new Date();
  const RUN = { state: 'SUCCEEDED', pagesRead: 10, pageCount: 10, startedAt: NOW, finishedAt: NOW } as const;
  const searched = { pages: 10, sentences: 1, sections: ['9 Outages'], words: ['fallback', 'failover'] };
  const nearest = { evidence: { page: 4, quote: 'We may offer another region.', boxes: [] }, section: null };

  /** A contract with one document that was searched for a fallback right in vain. */
  async function read(unread: readonly { page: number; reason: string }[], judgement: 'NOT_FOUND' | 'COULD_NOT_READ') {
    const contractId = await scoring().contract();
    const sha256 = contractId.replaceAll('-', '').padEnd(64, '0');
    const file = {
      sha256,
      byteSize: 1n,
      name: 'agreement.pdf',
      mediaType: 'application/pdf',
      pageCount: 10,
      contractId,
    };
    const document = await database.prisma.document.create({ data: { ...file, runs: { create: RUN } } });
    const { id: runId } = await database.prisma.extractionRun.findFirstOrThrow({ where: { documentId: document.id } });
    const of = { documentId: document.id, runId };
    await database.prisma.documentReading.create({
      data: { ...of, parties: [], pagesRead: 10 - unread.length, pagesUnread: [...unread] },
    });
    await database.prisma.absence.create({
      data: { ...of, key: 'fallback_right', judgement, searched, nearestMiss: nearest },
    });
    return { contractId, ...of };
  }

  it('a term searched for in vain raises a flag with what was searched and the nearest miss', async () => {
    const { contractId, documentId } = await read([], 'NOT_FOUND');
    await scoring().evaluate(contractId);
    expect(await scoring().flagsBy(contractId, 'NO_FALLBACK_RIGHT')).toMatchObject([
      {
        severity: 'HIGH',
        certainty: 0.95,
        statement: expect.stringContaining('searched for fallback…, failover… in 100% of the text') as string,
        basis: {
          kind: 'search',
          searched: ['fallback', 'failover'],
          pages: 10,
          nearMiss: { documentId, page: 4, quote: 'We may offer another region.' },
        },
      },
    ]);
  });

  it('a page that could not be read leaves the term open, and is a flag of its own', async () => {
    const { contractId, documentId } = await read([{ page: 3, reason: 'scanned' }], 'COULD_NOT_READ');
    await scoring().evaluate(contractId);
    expect(await scoring().flagsBy(contractId, 'NO_FALLBACK_RIGHT')).toEqual([]);
    expect(await scoring().flagsBy(contractId, 'DOCUMENT_PARTLY_UNREAD')).toMatchObject([{ subject: documentId }]);
  });

  it('a blank page hides nothing', async () => {
    const { contractId } = await read([{ page: 10, reason: 'blank' }], 'COULD_NOT_READ');
    await scoring().evaluate(contractId);
    expect(await scoring().flagsBy(contractId, 'NO_FALLBACK_RIGHT')).toHaveLength(1);
    expect(await scoring().flagsBy(contractId, 'DOCUMENT_PARTLY_UNREAD')).toEqual([]);
  });

  it.each`
    state         | raised | because
    ${'PROPOSED'} | ${0}   | ${'it awaits review'}
    ${'REJECTED'} | ${1}   | ${'a person said that it is not so'}
  `(
    'a proposal that is $state: $because',
    async ({ state, raised }: { state: 'PROPOSED' | 'REJECTED'; raised: number }) => {
      const { contractId, documentId, runId } = await read([], 'NOT_FOUND');
      await database.prisma.absence.deleteMany({ where: { documentId } });
      const finding = {
        key: 'fallback_right',
        value: true,
        confidence: 0.8,
        position: 0,
        page: 4,
        quote: 'x',
        boxes: [],
      };
      const review =
        state === 'REJECTED'
          ? { reviewerId: (await scoring().actor('LEGAL')).id, decidedAt: new Date(), reason: 'another clause' }
          : {};
      await database.prisma.proposal.create({ data: { documentId, runId, state, ...finding, ...review } });
      await scoring().evaluate(contractId);
      expect(await scoring().flagsBy(contractId, 'NO_FALLBACK_RIGHT')).toHaveLength(raised);
    },
  );
});

it('a contract that came under another brings its flags and their decisions along', async () => {
  const { contract, evaluate, flagsBy, flags, actor } = scoring();
  const order = await contract({ kind: 'ORDER_FORM', provisions: NOT_ALLOWED });
  await evaluate(order);
  const [before] = await flagsBy(order, 'TRAINING_ON_OUR_DATA');
  const legal = await actor('LEGAL');
  await flags.decide(legal, { id: before!.id, expectedVersion: 1 }, { act: 'ACKNOWLEDGE', reason: null, until: null });
  const master = await contract();
  await database.prisma.contract.update({ where: { id: order }, data: { parentId: master } });
  await evaluate(order);
  expect(await flagsBy(master, 'TRAINING_ON_OUR_DATA')).toMatchObject([{ id: before!.id, state: 'ACKNOWLEDGED' }]);
});

it('scores a supplier by the value of its live contracts', async () => {
  const { contract, evaluate, supplierScores } = scoring();
  await database.prisma.contract.updateMany({ data: { status: 'TERMINATED', inUse: false } });
  const worth = (minor: bigint) => ({ annualValueMinor: minor, annualValueCurrency: 'USD' });
  const bad = await contract({ ...worth(300_000n), provisions: NOT_ALLOWED });
  const good = await contract({
    provisions: { create: { key: 'training_use', value: 'prohibited', party: 'supplier' } },
  });
  await contract({ kind: 'ORDER_FORM', parentId: good, ...worth(100_000n) });
  for (const id of [bad, good]) await evaluate(id);
  expect(await supplierScores.of([SUPPLIER])).toMatchObject([
    { supplierId: SUPPLIER, total: 25, weighting: 'BY_VALUE', byCurrency: [{ currency: 'USD', annualMinor: 400_000 }] },
  ]);
});

it('flags a deadline by the holidays of the place and the notice of the running period', async () => {
  const { contract, evaluate, flagsBy, clock } = scoring();
  const term = {
    effectiveOn: day('2025-03-01'),
    initialTerm: 'P1Y',
    renewal: 'AUTOMATIC',
    renewalTerm: 'P1Y',
    noticePeriod: 'P60D',
    noticeAnchor: 'BEFORE_END',
  } as const;
  const id = await contract({ term: { create: term } });
  clock.date = '2026-12-10';
  await evaluate(id);
  expect(await flagsBy(id, 'NOTICE_DEADLINE_NEAR')).toMatchObject([{ severity: 'CRITICAL', actBy: '2026-12-30' }]);
  clock.date = '2026-12-31';
  await evaluate(id);
  expect(await flagsBy(id, 'NOTICE_DEADLINE_NEAR')).toMatchObject([{ state: 'RESOLVED' }]);
  expect(await flagsBy(id, 'NOTICE_DEADLINE_MISSED')).toMatchObject([{ state: 'OPEN', severity: 'HIGH' }]);
});
