import { Injectable } from '@nestjs/common';
import type { Service, Supplier } from '@recourse/suppliers-domain';
import { PrismaService } from '@recourse/platform-server';
import { idsAmong } from '../ids.js';
import { serviceOf, supplierOf, WITH_UPSTREAM } from './rows.js';

/** Suppliers and services by what points to them: one statement a call, whatever the number of ids. */
@Injectable()
export class SuppliersRepository {
  constructor(private readonly prisma: PrismaService) {}

  async suppliers(ids: readonly string[]): Promise<readonly Supplier[]> {
    return (await this.prisma.supplier.findMany({ where: { id: { in: [...idsAmong(ids)] } } })).map(supplierOf);
  }

  /** Ids of suppliers whose name has this part, in any case. */
  async idsNamed(part: string): Promise<readonly string[]> {
    const where = { name: { contains: part, mode: 'insensitive' } } as const;
    return (await this.prisma.supplier.findMany({ where, select: { id: true } })).map(({ id }) => id);
  }

  async services(ids: readonly string[]): Promise<readonly Service[]> {
    const rows = await this.prisma.service.findMany({
      where: { id: { in: [...idsAmong(ids)] } },
      include: WITH_UPSTREAM,
    });
    return rows.map(serviceOf);
  }

  /** What these suppliers sell, by name. */
  async servicesOfSuppliers(supplierIds: readonly string[]): Promise<readonly Service[]> {
    const rows = await this.prisma.service.findMany({
      where: { supplierId: { in: [...supplierIds] } },
      include: WITH_UPSTREAM,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    });
    return rows.map(serviceOf);
  }

  /** Services that rest on these, each with the id of the one it rests on. */
  async servicesRestingOn(
    serviceIds: readonly string[],
  ): Promise<readonly { readonly upstreamId: string; readonly service: Service }[]> {
    const rows = await this.prisma.upstreamDependency.findMany({
      where: { upstreamId: { in: [...serviceIds] } },
      include: { dependent: { include: WITH_UPSTREAM } },
      orderBy: [{ dependentId: 'asc' }, { role: 'asc' }],
    });
    const pairs = rows.map(({ upstreamId, dependent }) => ({ upstreamId, service: serviceOf(dependent) }));
    // A service may rest on another both for its models and for its hosting.
    return [...new Map(pairs.map((pair) => [`${pair.upstreamId} ${pair.service.id}`, pair])).values()];
  }
}
