import { Injectable } from '@nestjs/common';
import type { ContractFamily } from '@recourse/contracts-domain';
import type { Transaction } from '@recourse/platform-server';
import { agreedOn, ranksOnlineTerms, versionsSince, type OnlineTermsChange } from '@recourse/scoring-domain';
import type { Version, VersionChain } from '@recourse/terms-domain';
import { DocumentDrift, PublishedTerms, type OwnedDocument } from '@recourse/terms-server';

type Chain = VersionChain<OwnedDocument>;

interface Compared {
  readonly family: ContractFamily;
  readonly title: string;
  readonly agreed: Version<OwnedDocument>;
  readonly latest: Version<OwnedDocument>;
}

/** What changed in the published terms that contracts incorporate. */
@Injectable()
export class OnlineTerms {
  constructor(
    private readonly published: PublishedTerms,
    private readonly drift: DocumentDrift,
  ) {}

  /** By the id of the family's head; each pair of versions is compared once. */
  async ofFamilies(
    tx: Transaction,
    families: readonly ContractFamily[],
  ): Promise<ReadonlyMap<string, readonly OnlineTermsChange[]>> {
    const supplierIds = [...new Set(families.map(({ head }) => head.contract.supplierId))];
    const chains = await this.published.ofSuppliers(supplierIds, tx);
    const compared = families.flatMap((family) => {
      const own = chains.get(family.head.contract.supplierId) ?? [];
      return own.filter((chain) => isPartOf(family, chain)).flatMap((chain) => comparedIn(family, chain));
    });
    const pairs = new Map(compared.map((one) => [keyOf(one), pairOf(one)]));
    const drifts = await this.drift.between([...pairs.values()], tx);
    const driftOf = new Map([...pairs.keys()].map((key, index) => [key, drifts[index] ?? null]));
    return grouped(compared, (one) => driftOf.get(keyOf(one))?.changes ?? null);
  }
}

/** Terms filed within the family, or terms that its clause on precedence makes part of it. */
function isPartOf(family: ContractFamily, { versions }: Chain): boolean {
  const filed = new Set(family.members.map(({ contract }) => contract.id));
  if (versions.some(({ document: { contractId } }) => contractId !== null && filed.has(contractId))) return true;
  return versions.at(-1)?.document.kind === 'ONLINE_TERMS' && ranksOnlineTerms(family);
}

function comparedIn(family: ContractFamily, chain: Chain): readonly Compared[] {
  const pair = versionsSince(chain, agreedOn(family));
  return pair ? [{ family, title: chain.title, ...pair }] : [];
}

const pairOf = ({ agreed, latest }: Compared) => ({
  oldDocumentId: agreed.document.id,
  newDocumentId: latest.document.id,
});

const keyOf = ({ agreed, latest }: Compared): string => `${agreed.document.id} ${latest.document.id}`;

const versionOf = ({ document, since }: Version<OwnedDocument>) => ({ documentId: document.id, since });

function grouped(
  compared: readonly Compared[],
  changesOf: (one: Compared) => OnlineTermsChange['changes'],
): ReadonlyMap<string, readonly OnlineTermsChange[]> {
  const byHead = new Map<string, OnlineTermsChange[]>();
  for (const one of compared) {
    const { id } = one.family.head.contract;
    const { title, agreed, latest } = one;
    const change = { title, agreed: versionOf(agreed), latest: versionOf(latest), changes: changesOf(one) };
    byHead.set(id, [...(byHead.get(id) ?? []), change]);
  }
  return byHead;
}
