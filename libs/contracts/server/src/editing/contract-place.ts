import type { ContractFacts } from '@recourse/contracts-domain';
import { Refused, type Refusal } from '@recourse/kernel';
import type { Transaction } from '@recourse/platform-server';
import { idsAmong, isId, requireServices, requireSupplier } from '@recourse/suppliers-server';

const refusal = (kind: string, because: Refusal['because'], message: string) => new Refused({ kind, because, message });

/** Throws `Refused` unless supplier, services, owner, parent and amended document exist and fit together. */
export async function requireRelated(tx: Transaction, facts: ContractFacts, itself: string | null): Promise<void> {
  await requireSupplier(tx, facts.supplierId);
  await requireServices(tx, facts.serviceIds);
  if (facts.ownerId !== null) await requireOwner(tx, facts.ownerId);
  await requirePlace(tx, facts, itself);
}

async function requireOwner(tx: Transaction, id: string): Promise<void> {
  const known = await tx.person.count({ where: { id: { in: [...idsAmong([id])] }, deactivatedAt: null } });
  if (known === 0) throw refusal('owner-not-found', 'missing', 'There is no such person, or they have left.');
}

type Place = Pick<ContractFacts, 'parentId' | 'amendsId'>;

/** The database holds the same against circles; here the person hears of it in words. */
async function requirePlace(tx: Transaction, { parentId, amendsId }: Place, itself: string | null): Promise<void> {
  if (parentId === null) return;
  const parent = isId(parentId) ? await tx.contract.findUnique({ where: { id: parentId } }) : null;
  if (!parent) throw refusal('parent-not-found', 'missing', 'There is no such contract to stand below.');
  const family = await tx.contract.findMany({
    where: { headId: parent.headId },
    select: { id: true, parentId: true, amendsId: true },
  });
  if (itself !== null && leadsTo(parentId, itself, new Map(family.map((one) => [one.id, one.parentId]))))
    throw refusal('family-is-circular', 'invalid', 'A contract cannot stand below itself.');
  if (amendsId === null) return;
  if (!family.some(({ id }) => id === amendsId))
    throw refusal('amends-other-family', 'invalid', 'An amendment changes a document of its own family.');
  if (itself !== null && leadsTo(amendsId, itself, new Map(family.map((one) => [one.id, one.amendsId]))))
    throw refusal('amends-itself', 'invalid', 'An amendment cannot change itself.');
}

function leadsTo(from: string, to: string, next: ReadonlyMap<string, string | null>): boolean {
  for (let at: string | null = from; at !== null; at = next.get(at) ?? null) if (at === to) return true;
  return false;
}
