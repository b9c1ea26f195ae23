import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor } from '@recourse/access-server';
import { Refused } from '@recourse/kernel';
import { connection, loadMany, PageArgs, PrismaService, type Prisma } from '@recourse/platform-server';
import type { Service, Supplier } from '@recourse/suppliers-domain';
import { EditSuppliers } from '../editing/edit-suppliers.js';
import { given } from '../editing/given.js';
import { supplierOf } from '../reading/rows.js';
import { SuppliersRepository } from '../reading/suppliers.repository.js';
import { noSuchSupplier } from '../refusals.js';
import { RemovalInput, WHY } from './removal.input.js';
import { ServiceType } from './service.type.js';
import {
  AddSupplierInput,
  ChangeSupplierInput,
  SupplierConnection,
  SupplierFilter,
  SupplierType,
} from './supplier.type.js';

function whereOf({ search, kinds }: SupplierFilter): Prisma.SupplierWhereInput {
  return {
    ...(search && { name: { contains: search, mode: 'insensitive' } }),
    ...(kinds && { kind: { in: kinds } }),
  };
}

@Resolver(() => SupplierType)
export class SuppliersResolver {
  private readonly servicesOf = loadMany(
    (ids: readonly string[]) => this.repository.servicesOfSuppliers(ids),
    ({ supplierId }) => supplierId,
  );

  constructor(
    private readonly prisma: PrismaService,
    private readonly repository: SuppliersRepository,
    private readonly edit: EditSuppliers,
  ) {}

  @Allow('supplier:read')
  @Query(() => SupplierType, { description: 'One supplier; refused if there is none of this id.' })
  async supplier(@Args('id', { type: () => ID, description: 'The supplier.' }) id: string): Promise<Supplier> {
    const [supplier] = await this.repository.suppliers([id]);
    if (!supplier) throw new Refused(noSuchSupplier);
    return supplier;
  }

  @Allow('supplier:read')
  @Query(() => SupplierConnection, { description: 'Suppliers by name.' })
  suppliers(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, type: () => SupplierFilter, description: 'Which; all unless said.' })
    filter?: SupplierFilter | null,
  ) {
    const where = whereOf(filter ?? {});
    return connection(page, {
      order: [
        { field: 'name', direction: 'asc' },
        { field: 'id', direction: 'asc' },
      ],
      rows: (query) => this.prisma.supplier.findMany({ ...query, where: { AND: [where, query.where] } }),
      count: () => this.prisma.supplier.count({ where }),
      node: supplierOf,
    });
  }

  @ResolveField(() => [ServiceType], { description: 'What it sells, by name.' })
  services(@Parent() { id }: SupplierType, @Context() context: object): Promise<readonly Service[]> {
    return this.servicesOf(context).load(id);
  }

  @Allow('supplier:edit')
  @Mutation(() => SupplierType, { description: 'Adds a supplier.' })
  addSupplier(
    @Args('input', { description: 'The supplier.' }) { ...input }: AddSupplierInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<Supplier> {
    return this.edit.add({ actor, why }, { ...input, website: input.website ?? null });
  }

  @Allow('supplier:edit')
  @Mutation(() => SupplierType, { description: 'Changes a supplier.' })
  changeSupplier(
    @Args('input', { description: 'What to change.' }) { id, expectedVersion, ...facts }: ChangeSupplierInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<Supplier> {
    return this.edit.change({ actor, why }, { id, expectedVersion, facts: given(facts, 'website') });
  }

  @Allow('supplier:edit')
  @Mutation(() => ID, { description: 'Removes a supplier that has neither services nor contracts; returns its id.' })
  async removeSupplier(
    @Args('input', { description: 'Which.' }) input: RemovalInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    await this.edit.remove({ actor, why }, input);
    return input.id;
  }
}
