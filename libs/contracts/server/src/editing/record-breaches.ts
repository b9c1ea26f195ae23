import { Injectable } from '@nestjs/common';
import { fieldChanges } from '@recourse/access-server';
import { checkBreach, type BreachFacts } from '@recourse/contracts-domain';
import { Refused, unwrap } from '@recourse/kernel';
import { changedMeanwhile, PrismaService, type Transaction } from '@recourse/platform-server';
import { isId, type Act, type Edition } from '@recourse/suppliers-server';
import { dayColumn } from '../reading/columns.js';
import { breachOf, type RegisteredBreach } from '../reading/record-rows.js';
import { noSuchRecord } from '../refusals.js';
import { AfterChange } from './after-change.js';
import { patched } from './patched.js';
import { requireEditor } from './require-editor.js';

const columns = ({ occurredOn, measured, note, claimedOn }: BreachFacts) => ({
  occurredOn: dayColumn(occurredOn),
  measured,
  note,
  claimedOn: dayColumn(claimedOn),
});

/** Keeps missed service levels, and whether their credit was claimed. */
@Injectable()
export class RecordBreaches {
  constructor(
    private readonly prisma: PrismaService,
    private readonly after: AfterChange,
  ) {}

  async record(
    { actor, why }: Act,
    { serviceLevelId, facts }: { readonly serviceLevelId: string; readonly facts: BreachFacts },
  ): Promise<RegisteredBreach> {
    requireEditor(actor);
    const checked = unwrap(checkBreach(facts));
    return this.prisma.$transaction(async (tx) => {
      const level = isId(serviceLevelId) ? await tx.serviceLevel.findUnique({ where: { id: serviceLevelId } }) : null;
      if (!level) throw new Refused(noSuchRecord);
      const row = await tx.slaBreach.create({ data: { serviceLevelId, ...columns(checked) } });
      const record = { type: 'SlaBreach', id: row.id };
      const entry = { record, contractId: level.contractId, act: 'created', after: checked, why };
      await this.after.follow(tx, actor, [entry]);
      return breachOf(row);
    });
  }

  /** Changes the fields given: that the credit was claimed, first of all. */
  async change({ actor, why }: Act, { id, expectedVersion, facts }: Edition<BreachFacts>): Promise<RegisteredBreach> {
    requireEditor(actor);
    return this.prisma.$transaction(async (tx) => {
      const { breach: before, contractId } = await asSeen(tx, id, expectedVersion);
      const { id: _id, serviceLevelId: _level, version: _version, ...known } = before;
      const checked = unwrap(checkBreach(unwrap(patched(known, facts, ['occurredOn']))));
      const entries = fieldChanges({ record: { type: 'SlaBreach', id }, contractId, why }, known, checked);
      if (entries.length === 0) return before;
      const data = { ...columns(checked), version: { increment: 1 } };
      const [row] = await tx.slaBreach.updateManyAndReturn({ where: { id, version: expectedVersion }, data });
      if (!row) throw await changed(tx, id);
      await this.after.follow(tx, actor, entries);
      return breachOf(row);
    });
  }

  /** Returns the id of the contract it belonged to. */
  async remove({ actor, why }: Act, { id, expectedVersion }: Omit<Edition<never>, 'facts'>): Promise<string> {
    requireEditor(actor);
    return this.prisma.$transaction(async (tx) => {
      const { breach: before, contractId } = await asSeen(tx, id, expectedVersion);
      const { count } = await tx.slaBreach.deleteMany({ where: { id, version: expectedVersion } });
      if (count === 0) throw await changed(tx, id);
      const record = { type: 'SlaBreach', id };
      await this.after.follow(tx, actor, [{ record, contractId, act: 'removed', before, why }]);
      return contractId;
    });
  }
}

async function asSeen(tx: Transaction, id: string, expectedVersion: number) {
  const row = isId(id) ? await tx.slaBreach.findUnique({ where: { id }, include: { serviceLevel: true } }) : null;
  if (!row) throw new Refused(noSuchRecord);
  if (row.version !== expectedVersion) throw new Refused(changedMeanwhile(row.version, { ...breachOf(row) }));
  return { breach: breachOf(row), contractId: row.serviceLevel.contractId };
}

/** Somebody was quicker between our reading and our writing. */
async function changed(tx: Transaction, id: string): Promise<Refused> {
  const row = await tx.slaBreach.findUnique({ where: { id } });
  return new Refused(row ? changedMeanwhile(row.version, { ...breachOf(row) }) : noSuchRecord);
}
