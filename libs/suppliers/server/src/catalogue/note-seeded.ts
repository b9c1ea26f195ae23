import type { Transaction } from '@recourse/platform-server';

/** Remembers the version at which the catalogue left a record: a higher one will be a person's. */
export async function noteSeeded(tx: Transaction, slug: string, seededVersion: number): Promise<void> {
  await tx.catalogueEntry.upsert({ where: { slug }, create: { slug, seededVersion }, update: { seededVersion } });
}
