import { Refused, type Refusal } from '@recourse/kernel';
import type { Transaction } from '@recourse/platform-server';
import { idsAmong } from './ids.js';

export const noSuchSupplier: Refusal = {
  kind: 'supplier-not-found',
  because: 'missing',
  message: 'There is no such supplier.',
};

export const noSuchService: Refusal = {
  kind: 'service-not-found',
  because: 'missing',
  message: 'There is no such service.',
};

/** Throws `Refused` unless there is a supplier of this id. */
export async function requireSupplier(tx: Transaction, id: string): Promise<void> {
  const known = await tx.supplier.count({ where: { id: { in: [...idsAmong([id])] } } });
  if (known === 0) throw new Refused(noSuchSupplier);
}

/** Throws `Refused` unless each of these is the id of a service. */
export async function requireServices(tx: Transaction, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  const known = await tx.service.count({ where: { id: { in: [...idsAmong(wanted)] } } });
  if (known < wanted.length) throw new Refused(noSuchService);
}
