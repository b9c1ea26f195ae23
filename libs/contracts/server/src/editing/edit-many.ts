import { Injectable } from '@nestjs/common';
import { fieldChanges } from '@recourse/access-server';
import { checkContract, type ContractFacts } from '@recourse/contracts-domain';
import { invalid, Refused, unwrap } from '@recourse/kernel';
import { PrismaService, type Transaction } from '@recourse/platform-server';
import { idsAmong, type Act } from '@recourse/suppliers-server';
import { contractOf, WITH_SERVICES, type RegisteredContract } from '../reading/contract-row.js';
import { noSuchContract } from '../refusals.js';
import { AfterChange } from './after-change.js';
import { contractFactsOf } from './contract-columns.js';
import { requireEditor } from './require-editor.js';

/** What to do to each of several contracts; what is not given stays. */
export interface ManyEdition {
  readonly ids: readonly string[];
  /** null takes the owner away. */
  readonly ownerId?: string | null;
  readonly businessUnit?: string | null;
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
}

const MOST = 200;

interface Changed {
  readonly before: RegisteredContract;
  readonly facts: ContractFacts;
}

/** Changes owner, business unit and tags of many contracts at once: all of them or none. */
@Injectable()
export class EditMany {
  constructor(
    private readonly prisma: PrismaService,
    private readonly after: AfterChange,
  ) {}

  /** Takes each contract as it is now: what is added or taken away is meant for whatever is there. */
  async edit({ actor, why }: Act, edition: ManyEdition): Promise<readonly RegisteredContract[]> {
    requireEditor(actor);
    const ids = [...new Set(edition.ids)];
    if (ids.length === 0 || ids.length > MOST)
      throw new Refused(invalid('too-many-contracts', `Name from 1 to ${MOST} contracts.`));
    return this.prisma.$transaction(async (tx) => {
      const changed = (await locked(tx, ids)).map((before) => ({ before, facts: unwrap(edited(before, edition)) }));
      await requireOwner(tx, edition.ownerId);
      const entries = changed.flatMap(({ before, facts }) => {
        const of = { record: { type: 'Contract', id: before.id }, contractId: before.id, why };
        return fieldChanges(of, contractFactsOf(before), facts);
      });
      await write(
        tx,
        changed.filter(({ before }) => entries.some(({ contractId }) => contractId === before.id)),
      );
      await this.after.follow(tx, actor, entries);
      return inOrder(await rowsOf(tx, ids), ids);
    });
  }
}

function edited(before: RegisteredContract, { ownerId, businessUnit, addTags, removeTags }: ManyEdition) {
  const tags = [...before.tags.filter((tag) => !removeTags.includes(tag)), ...addTags];
  const facts = contractFactsOf(before);
  return checkContract({
    ...facts,
    tags,
    ownerId: ownerId === undefined ? facts.ownerId : ownerId,
    businessUnit: businessUnit === undefined ? facts.businessUnit : businessUnit,
  });
}

const rowsOf = async (tx: Transaction, ids: readonly string[]): Promise<readonly RegisteredContract[]> => {
  const rows = await tx.contract.findMany({ where: { id: { in: [...idsAmong(ids)] } }, include: WITH_SERVICES });
  return rows.map(contractOf);
};

/** Nobody else changes them until we are done. Locked in order of their ids, so that two such edits never wait in a ring. */
async function locked(tx: Transaction, ids: readonly string[]): Promise<readonly RegisteredContract[]> {
  const known = idsAmong(ids);
  await tx.$queryRaw`SELECT id FROM contract WHERE id = ANY(${[...known]}::uuid[]) ORDER BY id FOR UPDATE`;
  const contracts = await rowsOf(tx, known);
  if (contracts.length < ids.length) throw new Refused(noSuchContract);
  return contracts;
}

async function requireOwner(tx: Transaction, ownerId: string | null | undefined): Promise<void> {
  if (ownerId == null) return;
  const known = await tx.person.count({ where: { id: { in: [...idsAmong([ownerId])] }, deactivatedAt: null } });
  if (known > 0) return;
  const message = 'There is no such person, or they have left.';
  throw new Refused({ kind: 'owner-not-found', because: 'missing', message });
}

/** One statement, however many. */
async function write(tx: Transaction, changed: readonly Changed[]): Promise<void> {
  const rows = changed.map(({ before: { id }, facts: { ownerId, businessUnit, tags } }) => ({
    id,
    owner_id: ownerId,
    business_unit: businessUnit,
    tags,
  }));
  await tx.$executeRaw`
    UPDATE contract SET owner_id = edited.owner_id, business_unit = edited.business_unit, tags = edited.tags,
      version = contract.version + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS edited(id uuid, owner_id uuid, business_unit text, tags text[])
    WHERE contract.id = edited.id`;
}

const inOrder = (contracts: readonly RegisteredContract[], ids: readonly string[]) =>
  [...contracts].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
