import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ContractsRepository, ContractType } from '@recourse/contracts-server';
import type { Document } from '@recourse/documents-domain';
import { loadMany, loadOne, PrismaService } from '@recourse/platform-server';
import { SuppliersRepository, SupplierType } from '@recourse/suppliers-server';
import { documentOf } from '../document-row.js';
import { DocumentType } from './document.type.js';

/** Where a document belongs. */
@Resolver(() => DocumentType)
export class DocumentRelationsResolver {
  private readonly contractOf = loadOne(
    (ids: readonly string[]) => this.contracts.byIds(ids),
    ({ id }) => id,
  );

  private readonly supplierOf = loadOne(
    (ids: readonly string[]) => this.suppliers.suppliers(ids),
    ({ id }) => id,
  );

  constructor(
    private readonly contracts: ContractsRepository,
    private readonly suppliers: SuppliersRepository,
  ) {}

  @ResolveField(() => ContractType, { nullable: true, description: 'The contract it belongs to.' })
  contract(@Parent() { contractId }: Document, @Context() context: object) {
    return contractId === null ? null : this.contractOf(context).load(contractId);
  }

  @ResolveField(() => SupplierType, {
    nullable: true,
    description: 'Whose it seems to be, until it belongs to a contract.',
  })
  supplier(@Parent() { supplierId }: Document, @Context() context: object) {
    return supplierId === null ? null : this.supplierOf(context).load(supplierId);
  }
}

/** What a contract was read from. */
@Resolver(() => ContractType)
export class ContractDocumentsResolver {
  private readonly documentsOf = loadMany(
    (ids: readonly string[]) =>
      this.prisma.document.findMany({
        where: { contractId: { in: [...ids] } },
        orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
      }),
    ({ contractId }) => contractId ?? '',
  );

  constructor(private readonly prisma: PrismaService) {}

  @ResolveField(() => [DocumentType], { description: 'Its documents, the earliest first.' })
  async documents(@Parent() { id }: ContractType, @Context() context: object): Promise<Document[]> {
    return (await this.documentsOf(context).load(id)).map(documentOf);
  }
}
