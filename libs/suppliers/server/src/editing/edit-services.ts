import { Injectable } from '@nestjs/common';
import { requirePermission } from '@recourse/access-domain';
import { AuditLog, fieldChanges } from '@recourse/access-server';
import { Refused, unwrap } from '@recourse/kernel';
import { changedMeanwhile, PrismaService, type Transaction } from '@recourse/platform-server';
import { checkService, type Service, type ServiceFacts } from '@recourse/suppliers-domain';
import { isId } from '../ids.js';
import { noSuchService, requireServices, requireSupplier } from '../refusals.js';
import { serviceOf, WITH_UPSTREAM } from '../reading/rows.js';
import type { Act, Edition } from './act.js';

/** Services as people keep them, with what they rest on. Each change is in the history, with its reason. */
@Injectable()
export class EditServices {
  constructor(
    private readonly prisma: PrismaService,
    private readonly audit: AuditLog,
  ) {}

  /** Refuses `slug-taken`, and suppliers and upstream services that do not exist. */
  async add({ actor, why }: Act, facts: ServiceFacts): Promise<Service> {
    requirePermission(actor, 'supplier:edit');
    const checked = unwrap(checkService(facts, null));
    return this.prisma.$transaction(async (tx) => {
      await requireRelated(tx, checked);
      await refuseTaken(tx, checked.slug);
      const row = await tx.service.create({
        data: { ...columns(checked), upstream: { create: upstreamColumns(checked) } },
        include: WITH_UPSTREAM,
      });
      const record = { type: 'Service', id: row.id };
      await this.audit.record(tx, actor, [{ record, act: 'created', after: checked, why }]);
      return serviceOf(row);
    });
  }

  /** Changes the fields given. The slug stays. */
  async change({ actor, why }: Act, { id, expectedVersion, facts }: Edition<ServiceFacts>): Promise<Service> {
    requirePermission(actor, 'supplier:edit');
    return this.prisma.$transaction(async (tx) => {
      const { version: _version, id: _id, ...before } = await asExpected(tx, id, expectedVersion);
      const after = unwrap(checkService({ ...before, ...facts, slug: before.slug }, id));
      await requireRelated(tx, after);
      await written(tx, { id, expectedVersion, facts: after });
      await this.audit.record(tx, actor, fieldChanges({ record: { type: 'Service', id }, why }, before, after));
      return current(tx, id);
    });
  }

  /** Refuses `service-in-use` while contracts or other services refer to it. */
  async remove({ actor, why }: Act, { id, expectedVersion }: Omit<Edition<never>, 'facts'>): Promise<void> {
    requirePermission(actor, 'supplier:edit');
    await this.prisma.$transaction(async (tx) => {
      const before = await asExpected(tx, id, expectedVersion);
      if (await isInUse(tx, id)) {
        const message = `${before.name} is still named by contracts or by services that rest on it.`;
        throw new Refused({ kind: 'service-in-use', because: 'conflict', message });
      }
      const { count } = await tx.service.deleteMany({ where: { id, version: expectedVersion } });
      if (count === 0) await refuseChanged(tx, id);
      await this.audit.record(tx, actor, [{ record: { type: 'Service', id }, act: 'removed', before, why }]);
    });
  }
}

const columns = ({ supplierId, slug, name, modelFamilies, regions }: ServiceFacts) => ({
  supplierId,
  slug,
  name,
  modelFamilies: [...modelFamilies],
  regions: [...regions],
});

const upstreamColumns = ({ upstream }: ServiceFacts) =>
  upstream.map(({ serviceId, role }) => ({ upstreamId: serviceId, role }));

async function requireRelated(tx: Transaction, { supplierId, upstream }: ServiceFacts): Promise<void> {
  await requireSupplier(tx, supplierId);
  await requireServices(
    tx,
    upstream.map(({ serviceId }) => serviceId),
  );
}

interface Write extends Omit<Edition<ServiceFacts>, 'facts'> {
  readonly facts: ServiceFacts;
}

async function written(tx: Transaction, { id, expectedVersion, facts }: Write): Promise<void> {
  const { count } = await tx.service.updateMany({
    where: { id, version: expectedVersion },
    data: { ...columns(facts), version: { increment: 1 } },
  });
  if (count === 0) await refuseChanged(tx, id);
  await tx.upstreamDependency.deleteMany({ where: { dependentId: id } });
  await tx.upstreamDependency.createMany({
    data: upstreamColumns(facts).map((dependency) => ({ dependentId: id, ...dependency })),
  });
}

async function isInUse(tx: Transaction, id: string): Promise<boolean> {
  const row = await tx.service.findUniqueOrThrow({
    where: { id },
    select: {
      _count: {
        select: { downstream: true, contracts: true, serviceLevels: true, priceLocks: true, commitments: true },
      },
    },
  });
  return Object.values(row._count).some((uses) => uses > 0);
}

const current = async (tx: Transaction, id: string): Promise<Service> =>
  serviceOf(await tx.service.findUniqueOrThrow({ where: { id }, include: WITH_UPSTREAM }));

async function asExpected(tx: Transaction, id: string, expectedVersion: number): Promise<Service> {
  const row = isId(id) ? await tx.service.findUnique({ where: { id }, include: WITH_UPSTREAM }) : null;
  if (!row) throw new Refused(noSuchService);
  if (row.version !== expectedVersion) throw new Refused(changedMeanwhile(row.version, { ...serviceOf(row) }));
  return serviceOf(row);
}

/** Somebody was quicker between our reading and our writing. */
async function refuseChanged(tx: Transaction, id: string): Promise<never> {
  const row = await tx.service.findUnique({ where: { id }, include: WITH_UPSTREAM });
  throw new Refused(row ? changedMeanwhile(row.version, { ...serviceOf(row) }) : noSuchService);
}

async function refuseTaken(tx: Transaction, slug: string): Promise<void> {
  if ((await tx.service.count({ where: { slug } })) === 0) return;
  throw new Refused({ kind: 'slug-taken', because: 'conflict', message: `There is a service "${slug}" already.` });
}
