import type { Actor } from '@recourse/access-server';
import { FamiliesReader } from '@recourse/contracts-server';
import type { Proposal } from '@recourse/terms-domain';
import { proposalOf } from '../proposals/proposal-row.js';
import { contractPdf, ORDER_FORM } from '../testing/contract-pdf.js';
import { useTerms } from '../testing/terms-fixture.js';
import { Decisions } from './decisions.js';

const terms = useTerms();

/** A document that was read and belongs to a contract, and a reviewer. */
async function readOrderForm(copies = 1) {
  const { upload, work, contractOf, person, prisma, context } = terms();
  // Every test has a document of its own: the same bytes would be the same document.
  const documentId = await upload(await contractPdf([...ORDER_FORM, `Order ${Math.random()}.`], copies));
  await work();
  const contractId = await contractOf(documentId);
  const legal = await person('LEGAL');
  const proposal = async (key: string): Promise<Proposal> =>
    proposalOf(await prisma.proposal.findFirstOrThrow({ where: { documentId, key } }));
  const register = async () => (await context.get(FamiliesReader).ofContract(contractId))!.head;
  return { documentId, contractId, legal, proposal, register, decisions: context.get(Decisions) };
}

const seen = ({ id, version }: Proposal, why: string | null = null) => ({ id, expectedVersion: version, why });

it('writes an accepted value into the register, with the way back to its sentence', async () => {
  const { decisions, legal, proposal, register, contractId } = await readOrderForm();
  const found = await proposal('non_renewal_notice');
  expect((await register()).term.noticePeriod).toBeNull();
  const accepted = await decisions.accept(legal, seen(found, 'Checked with procurement'));
  expect(accepted).toMatchObject({
    state: 'ACCEPTED',
    reviewerId: legal.id,
    reason: 'Checked with procurement',
    version: 2,
  });
  expect((await register()).term).toMatchObject({
    noticePeriod: { amount: 60, unit: 'days' },
    noticeDirection: 'BY_EITHER',
  });
  const effects = await terms().prisma.proposalEffect.findMany({ where: { proposalId: found.id } });
  expect(effects).toContainEqual(
    expect.objectContaining({
      recordType: 'TermAndRenewal',
      recordId: contractId,
      field: 'noticePeriod',
      after: { unit: 'days', amount: 60 },
    }),
  );
  const history = await terms().prisma.auditEntry.findMany({ where: { contractId } });
  expect(history.map(({ act, field, personId }) => [act, field, personId])).toEqual(
    expect.arrayContaining([
      ['accepted', 'non_renewal_notice', legal.id],
      ['changed', 'noticePeriod', legal.id],
    ]),
  );
  expect(history.find(({ field }) => field === 'noticePeriod')!.why).toBe(
    'Page 1 of order-form.pdf: Checked with procurement',
  );
});

it('writes the value that a person put in place of the one read, and refuses one of the wrong shape', async () => {
  const { decisions, legal, proposal, register } = await readOrderForm();
  const found = await proposal('initial_term');
  const wrong = decisions.correct(legal, seen(found), { value: 'two years', party: null });
  await expect(wrong).rejects.toMatchObject({ refusal: { because: 'invalid' } });
  const corrected = await decisions.correct(legal, seen(found), { value: 'P24M', party: null });
  expect(corrected).toMatchObject({ state: 'CORRECTED', value: 'P12M', correctedValue: 'P24M' });
  expect((await register()).term.initialTerm).toEqual({ amount: 24, unit: 'months' });
});

it('rejects for a reason only, and leaves the register alone', async () => {
  const { decisions, legal, proposal, register } = await readOrderForm();
  const found = await proposal('governing_law');
  const before = await register();
  await expect(decisions.reject(legal, seen(found, '  '))).rejects.toMatchObject({
    refusal: { kind: 'reason-needed' },
  });
  expect(await decisions.reject(legal, seen(found, 'Struck out by hand'))).toMatchObject({ state: 'REJECTED' });
  expect(await register()).toEqual(before);
});

it('undoes a decision and what it wrote, as long as nobody has built on it', async () => {
  const { decisions, legal, proposal, register, contractId } = await readOrderForm();
  const before = await register();
  const law = await decisions.accept(legal, seen(await proposal('governing_law')));
  const notice = await decisions.accept(legal, seen(await proposal('non_renewal_notice')));
  expect((await register()).provisions).toHaveLength(1);
  const open = await decisions.undo(legal, seen(law));
  expect(open).toMatchObject({ state: 'PROPOSED', reviewerId: null, decidedAt: null, reason: null });
  expect((await register()).provisions).toEqual(before.provisions);
  await terms().prisma.termAndRenewal.update({
    where: { contractId },
    data: { noticePeriod: 'P90D', version: { increment: 1 } },
  });
  await expect(decisions.undo(legal, seen(notice))).rejects.toMatchObject({
    refusal: { kind: 'register-changed-since' },
  });
  expect((await proposal('non_renewal_notice')).state).toBe('ACCEPTED');
  expect((await register()).term.noticePeriod).toEqual({ amount: 90, unit: 'days' });
});

it('lets only the first of two reviewers decide, and shows the second what the first did', async () => {
  const { decisions, legal, proposal } = await readOrderForm();
  const other = await terms().person('LEGAL');
  const found = await proposal('payment_terms');
  const outcomes = await Promise.allSettled([
    decisions.accept(legal, seen(found)),
    decisions.reject(other, seen(found, 'Not so')),
  ]);
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused).toMatchObject([{ reason: { refusal: { kind: 'changed-meanwhile', currentVersion: 2 } } }]);
  const again = decisions.reject(other, seen(await proposal('payment_terms'), 'Not so'));
  await expect(again).rejects.toMatchObject({ refusal: { kind: 'proposal-already-decided' } });
});

it('asks for a contract before anything is accepted', async () => {
  const { decisions, legal, proposal, documentId } = await readOrderForm();
  await terms().prisma.document.update({ where: { id: documentId }, data: { contractId: null } });
  const accepting = decisions.accept(legal, seen(await proposal('initial_term')));
  await expect(accepting).rejects.toMatchObject({ refusal: { kind: 'document-without-contract' } });
  expect(await proposal('initial_term')).toMatchObject({ state: 'PROPOSED', version: 1 });
});

it.each(['PROCUREMENT', 'FINANCE', 'VIEWER'] as const)('lets no %s decide', async (role) => {
  const { decisions, proposal } = await readOrderForm();
  const actor: Actor = await terms().person(role);
  const found = await proposal('initial_term');
  for (const act of [
    () => decisions.accept(actor, seen(found)),
    () => decisions.correct(actor, seen(found), { value: 'P1Y', party: null }),
    () => decisions.reject(actor, seen(found, 'No')),
    () => decisions.undo(actor, seen(found)),
  ]) {
    expect(act).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ permission: 'proposal:decide' }) }),
    );
  }
});

it('keeps every decision when the document is read again', async () => {
  const { decisions, legal, proposal, documentId } = await readOrderForm();
  await decisions.accept(legal, seen(await proposal('initial_term')));
  await decisions.correct(legal, seen(await proposal('termination_convenience')), { value: 'P60D', party: 'either' });
  await decisions.reject(legal, seen(await proposal('payment_terms'), 'Superseded by the order'));
  const { prisma, work } = terms();
  const states = () =>
    prisma.proposal.findMany({
      where: { documentId },
      orderBy: { id: 'asc' },
      select: { id: true, state: true, correctedValue: true, reason: true, version: true },
    });
  const before = await states();
  const run = await prisma.extractionRun.create({ data: { documentId, state: 'QUEUED' } });
  await prisma.$executeRaw`SELECT graphile_worker.add_job('read-document', json_build_object('runId', ${run.id}::text))`;
  await work();
  expect(await prisma.extractionRun.findUnique({ where: { id: run.id } })).toMatchObject({ state: 'SUCCEEDED' });
  expect(await states()).toEqual(before);
  expect(await prisma.proposal.count({ where: { documentId, runId: run.id } })).toBe(before.length);
});
