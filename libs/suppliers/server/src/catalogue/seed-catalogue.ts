import { Injectable } from '@nestjs/common';
import { PrismaService, type Transaction } from '@recourse/platform-server';
import { CATALOGUE, type CatalogueSupplier } from '@recourse/suppliers-domain';
import { seedServices } from './seed-services.js';
import { seedSuppliers } from './seed-suppliers.js';

/** One process seeds at a time; the next finds nothing left to do. */
const LOCK = 7_236_479;

/** Brings the catalogue of suppliers into the register, at every start, and never touches what a person decided. */
@Injectable()
export class SeedCatalogue {
  constructor(private readonly prisma: PrismaService) {}

  async seed(catalogue: readonly CatalogueSupplier[] = CATALOGUE): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
      const seeded = await seededVersions(tx);
      const suppliers = await seedSuppliers(tx, catalogue, seeded);
      await seedServices(tx, { catalogue, suppliers, seeded });
    });
  }
}

async function seededVersions(tx: Transaction): Promise<ReadonlyMap<string, number>> {
  const entries = await tx.catalogueEntry.findMany();
  return new Map(entries.map(({ slug, seededVersion }) => [slug, seededVersion]));
}
