import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@recourse/access-server';
import { ContractType } from '@recourse/contracts-server';
import { Documents, DocumentType } from '@recourse/documents-server';
import { Refused } from '@recourse/kernel';
import { loadOne } from '@recourse/platform-server';
import { isId, SupplierType } from '@recourse/suppliers-server';
import type { VersionChain } from '@recourse/terms-domain';
import { DocumentDrift } from '../drift/document-drift.js';
import { PublishedTerms, type OwnedDocument } from '../drift/published-terms.js';
import { notReadYet } from '../drift/refusals.js';
import { driftNode, TermsDriftType, TermsVersionType, VersionedTermsType } from './drift.type.js';

type Chains = readonly VersionChain<OwnedDocument>[];

const nodesOf = (chains: Chains): VersionedTermsType[] =>
  chains.map(({ title, versions }) => ({
    title,
    versions: versions.map(({ document, since }, index) => ({
      documentId: document.id,
      since,
      previousId: versions[index - 1]?.document.id ?? null,
    })),
  }));

const asRows = (chains: ReadonlyMap<string, Chains>) => [...chains].map(([owner, of]) => ({ owner, of }));

/** Versions of documents, as lists of a supplier and of a contract. */
@Resolver(() => SupplierType)
export class SupplierTermsResolver {
  private readonly publishedBy = loadOne(
    async (ids: readonly string[]) => asRows(await this.published.ofSuppliers(ids)),
    ({ owner }) => owner,
  );

  constructor(private readonly published: PublishedTerms) {}

  @Allow('proposal:read')
  @ResolveField(() => [VersionedTermsType], {
    description: 'What it publishes: documents filed under online terms, or under nothing and of such a kind.',
  })
  async publishedTerms(@Parent() { id }: SupplierType, @Context() context: object): Promise<VersionedTermsType[]> {
    return nodesOf((await this.publishedBy(context).load(id))?.of ?? []);
  }
}

@Resolver(() => ContractType)
export class ContractVersionsResolver {
  private readonly versionsIn = loadOne(
    async (ids: readonly string[]) => asRows(await this.published.ofContracts(ids)),
    ({ owner }) => owner,
  );

  constructor(private readonly published: PublishedTerms) {}

  @Allow('proposal:read')
  @ResolveField(() => [VersionedTermsType], { description: 'Its documents, versions of one title together.' })
  async documentVersions(@Parent() { id }: ContractType, @Context() context: object): Promise<VersionedTermsType[]> {
    return nodesOf((await this.versionsIn(context).load(id))?.of ?? []);
  }
}

const SEPARATOR = ' ';

@Resolver(() => TermsVersionType)
export class DriftResolver {
  private readonly documentById = loadOne(
    (ids: readonly string[]) => this.documents.byIds(ids),
    ({ id }) => id,
  );

  private readonly driftByPair = loadOne(
    (keys: readonly string[]) => this.drifts(keys),
    ({ key }) => key,
  );

  constructor(
    private readonly documents: Documents,
    private readonly drift: DocumentDrift,
  ) {}

  @Allow('proposal:read')
  @Query(() => TermsDriftType, { description: 'What changed between two documents that are versions of one another.' })
  async termsDrift(
    @Args('oldDocumentId', { type: () => ID, description: 'The old version.' }) oldDocumentId: string,
    @Args('newDocumentId', { type: () => ID, description: 'The new version.' }) newDocumentId: string,
  ): Promise<TermsDriftType> {
    const known = isId(oldDocumentId) && isId(newDocumentId);
    const [drift] = known ? await this.drift.between([{ oldDocumentId, newDocumentId }]) : [];
    if (!drift) throw new Refused(notReadYet);
    return driftNode(drift);
  }

  @ResolveField(() => DocumentType, { description: 'The document.' })
  document(@Parent() { documentId }: TermsVersionType, @Context() context: object) {
    return this.documentById(context).load(documentId);
  }

  @ResolveField(() => TermsDriftType, {
    name: 'drift',
    nullable: true,
    description: 'What changed from the version before; null for the first, and until both are read.',
  })
  async driftFromPrevious(
    @Parent() { documentId, previousId }: TermsVersionType,
    @Context() context: object,
  ): Promise<TermsDriftType | null> {
    if (previousId === null) return null;
    const found = await this.driftByPair(context).load(`${previousId}${SEPARATOR}${documentId}`);
    return found?.drift ? driftNode(found.drift) : null;
  }

  private async drifts(keys: readonly string[]) {
    const pairs = keys.map((key) => {
      const [oldDocumentId = '', newDocumentId = ''] = key.split(SEPARATOR);
      return { oldDocumentId, newDocumentId };
    });
    const drifts = await this.drift.between(pairs);
    return keys.map((key, index) => ({ key, drift: drifts[index] ?? null }));
  }
}
