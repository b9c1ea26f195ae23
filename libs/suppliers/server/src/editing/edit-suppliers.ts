import { Injectable } from '@nestjs/common';
import { requirePermission } from '@recourse/access-domain';
import { AuditLog, fieldChanges } from '@recourse/access-server';
import { Refused, unwrap } from '@recourse/kernel';
import { changedMeanwhile, PrismaService, type Transaction } from '@recourse/platform-server';
import { checkSupplier, type Supplier, type SupplierFacts } from '@recourse/suppliers-domain';
import { isId } from '../ids.js';
import { noSuchSupplier } from '../refusals.js';
import { supplierOf } from '../reading/rows.js';
import type { Act, Edition } from './act.js';

/** Suppliers as people keep them. Each change is in the history, with its reason. */
@Injectable()
export class EditSuppliers {
  constructor(
    private readonly prisma: PrismaService,
    private readonly audit: AuditLog,
  ) {}

  /** Refuses `slug-taken`. */
  async add({ actor, why }: Act, facts: SupplierFacts): Promise<Supplier> {
    requirePermission(actor, 'supplier:edit');
    const checked = unwrap(checkSupplier(facts));
    return this.prisma.$transaction(async (tx) => {
      await refuseTaken(tx, checked.slug);
      const row = await tx.supplier.create({ data: columns(checked) });
      const record = { type: 'Supplier', id: row.id };
      await this.audit.record(tx, actor, [{ record, act: 'created', after: checked, why }]);
      return supplierOf(row);
    });
  }

  /** Changes the fields given. The slug stays. */
  async change({ actor, why }: Act, { id, expectedVersion, facts }: Edition<SupplierFacts>): Promise<Supplier> {
    requirePermission(actor, 'supplier:edit');
    return this.prisma.$transaction(async (tx) => {
      const before = await asExpected(tx, id, expectedVersion);
      const after = unwrap(checkSupplier({ ...before, ...facts, slug: before.slug }));
      const { count } = await tx.supplier.updateMany({
        where: { id, version: expectedVersion },
        data: { ...columns(after), version: { increment: 1 } },
      });
      if (count === 0) await refuseChanged(tx, id);
      await this.audit.record(
        tx,
        actor,
        fieldChanges({ record: { type: 'Supplier', id }, why }, before, columns(after)),
      );
      return supplierOf(await tx.supplier.findUniqueOrThrow({ where: { id } }));
    });
  }

  /** Refuses `supplier-in-use` while it has services or contracts. */
  async remove({ actor, why }: Act, { id, expectedVersion }: Omit<Edition<never>, 'facts'>): Promise<void> {
    requirePermission(actor, 'supplier:edit');
    await this.prisma.$transaction(async (tx) => {
      const before = await asExpected(tx, id, expectedVersion);
      if (await isInUse(tx, id)) {
        const message = `${before.name} still has services or contracts. Remove or move those first.`;
        throw new Refused({ kind: 'supplier-in-use', because: 'conflict', message });
      }
      const { count } = await tx.supplier.deleteMany({ where: { id, version: expectedVersion } });
      if (count === 0) await refuseChanged(tx, id);
      await this.audit.record(tx, actor, [{ record: { type: 'Supplier', id }, act: 'removed', before, why }]);
    });
  }
}

async function isInUse(tx: Transaction, id: string): Promise<boolean> {
  const row = await tx.supplier.findUniqueOrThrow({
    where: { id },
    select: { _count: { select: { services: true, contracts: true } } },
  });
  return Object.values(row._count).some((uses) => uses > 0);
}

const columns = ({ slug, name, kind, legalEntities, website }: SupplierFacts) => ({
  slug,
  name,
  kind,
  legalEntities: [...legalEntities],
  website,
});

async function asExpected(tx: Transaction, id: string, expectedVersion: number): Promise<Supplier> {
  const row = isId(id) ? await tx.supplier.findUnique({ where: { id } }) : null;
  if (!row) throw new Refused(noSuchSupplier);
  if (row.version !== expectedVersion) throw new Refused(changedMeanwhile(row.version, { ...supplierOf(row) }));
  return supplierOf(row);
}

/** Somebody was quicker between our reading and our writing. */
async function refuseChanged(tx: Transaction, id: string): Promise<never> {
  const row = await tx.supplier.findUnique({ where: { id } });
  throw new Refused(row ? changedMeanwhile(row.version, { ...supplierOf(row) }) : noSuchSupplier);
}

async function refuseTaken(tx: Transaction, slug: string): Promise<void> {
  if ((await tx.supplier.count({ where: { slug } })) === 0) return;
  throw new Refused({ kind: 'slug-taken', because: 'conflict', message: `There is a supplier "${slug}" already.` });
}
