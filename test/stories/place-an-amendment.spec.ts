import { rm } from 'node:fs/promises';
import { printed } from '../setup/printed-contract.js';
import { useRunningApp, type GraphqlAnswer } from '../setup/running-app.js';
import { signedIn } from '../setup/signed-in.js';

const running = useRunningApp();
afterAll(() => rm(running.database.configuration.dataFolder, { recursive: true, force: true }));

const AMENDMENT = [
  'Amendment No. 2 to the Master Services Agreement',
  'This Amendment No. 2 amends the Master Services Agreement dated March 1, 2025 (the "Agreement") between Harbour Models Ltd ("Supplier") and Lindqvist Freight AB ("Customer").',
  '1. Section 2.1 of the Agreement is hereby deleted in its entirety and replaced with the following:',
  '2.1 The initial term of this Agreement is thirty-six (36) months from the Effective Date.',
  '2. Section 9 of the Agreement is deleted.',
];

let procurement: Record<string, string>;
let viewer: Record<string, string>;
let masterId: string;
let documentId: string;

const ok = ({ data, errors }: GraphqlAnswer) => {
  expect(errors).toEqual([]);
  return data as Record<string, never>;
};

const ask = (fields: string, headers = procurement) =>
  running.graphql(`query ($id: ID!) { document(id: $id) { ${fields} } }`, { id: documentId }, headers);

const FAMILY = `family { parent { title datedOn relation evidence { page quote } } ordinal
  sectionChanges { section how evidence { quote } replacement { quote } } }`;
const PARENTS = 'proposedParents { certainty because isConfirmed contract { reference } }';
const TERMS = 'proposedTerms { on effects { field before { value reference } after { value because } } }';

beforeAll(async () => {
  procurement = await signedIn(running.database, 'PROCUREMENT');
  viewer = await signedIn(running.database, 'VIEWER');
  const { prisma } = running.database;
  const { id: supplierId } = await prisma.supplier.create({
    data: { slug: 'harbour', name: 'Harbour', kind: 'MODEL_LAB', legalEntities: ['Harbour Models Ltd'] },
  });
  const bare = { kind: 'MASTER_AGREEMENT', status: 'ACTIVE', supplierId } as const;
  const title = 'Master Services Agreement';
  await prisma.contract.create({ data: { ...bare, title, reference: 'MSA-2020', signedOn: new Date('2020-03-01') } });
  const term = { create: { effectiveOn: new Date('2025-03-01'), initialTerm: 'P12M' } };
  masterId = (await prisma.contract.create({ data: { ...bare, title, reference: 'MSA-2025', term } })).id;
  const form = new FormData();
  form.append('files', new Blob([Uint8Array.from(await printed(AMENDMENT))]), 'amendment-2.pdf');
  const response = await fetch(`${running.url}/documents`, { method: 'POST', body: form, headers: procurement });
  const { files } = (await response.json()) as { files: { document: { id: string } }[] };
  documentId = files[0]!.document.id;
  await running.runJobs();
});

it('reads which agreement it amends and which sections it changes, in its own words', async () => {
  const { family } = ok(await ask(FAMILY))['document'] as unknown as { family: object };
  expect(family).toMatchObject({
    ordinal: 2,
    parent: {
      title: 'Master Services Agreement',
      datedOn: '2025-03-01',
      relation: 'AMENDS',
      evidence: { page: 1, quote: expect.stringContaining('dated March 1, 2025') as string },
    },
    sectionChanges: [
      {
        section: 'Section 2.1',
        how: 'REPLACED',
        replacement: { quote: expect.stringContaining('thirty-six (36) months') as string },
      },
      { section: 'Section 9', how: 'DELETED', replacement: null },
    ],
  });
});

it('proposes the agreement of that day, and not its predecessor', async () => {
  const { proposedParents } = ok(await ask(PARENTS))['document'] as unknown as { proposedParents: object[] };
  expect(proposedParents).toEqual([
    {
      certainty: 0.92,
      because: expect.stringContaining('2025-03-01') as string,
      isConfirmed: false,
      contract: { reference: 'MSA-2025' },
    },
  ]);
});

it('tells what would bind before anything is accepted', async () => {
  const { proposedTerms } = ok(await ask(TERMS))['document'] as unknown as { proposedTerms: { effects: object[] } };
  expect(proposedTerms.effects).toContainEqual({
    field: 'initialTerm',
    before: { value: 'P1Y', reference: 'MSA-2025' },
    after: { value: 'P3Y', because: expect.stringContaining('MSA-2025') as string },
  });
  const master = await running.database.prisma.termAndRenewal.findUniqueOrThrow({ where: { contractId: masterId } });
  expect(master.initialTerm).toBe('P12M');
});

it('shows nothing of it to a viewer', async () => {
  for (const fields of [FAMILY, PARENTS, TERMS]) {
    expect((await ask(fields, viewer)).errors).toMatchObject([{ extensions: { kind: 'not-allowed' } }]);
  }
});

it('puts it where a person confirms it, and elsewhere if the person was wrong', async () => {
  const confirm = async (parentId: string, expectedVersion: number) =>
    running.graphql(
      `mutation ($input: ConfirmParentInput!) { confirmParent(input: $input) { kind status version parent { reference } } }`,
      { input: { documentId, parentId, expectedVersion, why: 'As its title says.' } },
      procurement,
    );
  const made = ok(await confirm(masterId, 1))['confirmParent'] as unknown as { version: number };
  expect(made).toMatchObject({ kind: 'AMENDMENT', status: 'DRAFT', parent: { reference: 'MSA-2025' } });
  const { proposedParents } = ok(await ask(PARENTS))['document'] as unknown as { proposedParents: object[] };
  expect(proposedParents).toMatchObject([{ isConfirmed: true }]);
  const earlier = await running.database.prisma.contract.findUniqueOrThrow({ where: { reference: 'MSA-2020' } });
  expect(ok(await confirm(earlier.id, made.version))['confirmParent']).toMatchObject({
    parent: { reference: 'MSA-2020' },
  });
  expect((await confirm(masterId, made.version)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
});
