import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor } from '@recourse/access-server';
import { Refused } from '@recourse/kernel';
import { connection, loadMany, loadOne, PageArgs, PrismaService, type Prisma } from '@recourse/platform-server';
import type { Service, Supplier } from '@recourse/suppliers-domain';
import { EditServices } from '../editing/edit-services.js';
import { given } from '../editing/given.js';
import { idsAmong } from '../ids.js';
import { serviceOf, WITH_UPSTREAM } from '../reading/rows.js';
import { SuppliersRepository } from '../reading/suppliers.repository.js';
import { noSuchService } from '../refusals.js';
import { RemovalInput, WHY } from './removal.input.js';
import { AddServiceInput, ChangeServiceInput, ServiceConnection, ServiceFilter, ServiceType } from './service.type.js';
import { SupplierType } from './supplier.type.js';

function whereOf({ search, supplierIds, modelFamily, region }: ServiceFilter): Prisma.ServiceWhereInput {
  return {
    ...(search && { name: { contains: search, mode: 'insensitive' } }),
    ...(supplierIds && { supplierId: { in: [...idsAmong(supplierIds)] } }),
    ...(modelFamily && { modelFamilies: { has: modelFamily } }),
    ...(region && { regions: { has: region } }),
  };
}

@Resolver(() => ServiceType)
export class ServicesResolver {
  private readonly supplierOf = loadOne(
    (ids: readonly string[]) => this.repository.suppliers(ids),
    ({ id }) => id,
  );

  private readonly dependentsOf = loadMany(
    (ids: readonly string[]) => this.repository.servicesRestingOn(ids),
    ({ upstreamId }) => upstreamId,
  );

  constructor(
    private readonly prisma: PrismaService,
    private readonly repository: SuppliersRepository,
    private readonly edit: EditServices,
  ) {}

  @Allow('supplier:read')
  @Query(() => ServiceType, { description: 'One service; refused if there is none of this id.' })
  async service(@Args('id', { type: () => ID, description: 'The service.' }) id: string): Promise<Service> {
    const [service] = await this.repository.services([id]);
    if (!service) throw new Refused(noSuchService);
    return service;
  }

  @Allow('supplier:read')
  @Query(() => ServiceConnection, { description: 'Services by name.' })
  services(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true, type: () => ServiceFilter, description: 'Which; all unless said.' })
    filter?: ServiceFilter | null,
  ) {
    const where = whereOf(filter ?? {});
    return connection(page, {
      order: [
        { field: 'name', direction: 'asc' },
        { field: 'id', direction: 'asc' },
      ],
      rows: (query) =>
        this.prisma.service.findMany({ ...query, where: { AND: [where, query.where] }, include: WITH_UPSTREAM }),
      count: () => this.prisma.service.count({ where }),
      node: serviceOf,
    });
  }

  @ResolveField(() => SupplierType, { description: 'Who sells it.' })
  supplier(@Parent() { supplierId }: ServiceType, @Context() context: object): Promise<Supplier | null> {
    return this.supplierOf(context).load(supplierId);
  }

  @ResolveField(() => [ServiceType], { description: 'Services that rest on this one.' })
  async dependents(@Parent() { id }: ServiceType, @Context() context: object): Promise<readonly Service[]> {
    return (await this.dependentsOf(context).load(id)).map(({ service }) => service);
  }

  @Allow('supplier:edit')
  @Mutation(() => ServiceType, { description: 'Adds a service.' })
  addService(
    @Args('input', { description: 'The service.' }) input: AddServiceInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<Service> {
    return this.edit.add({ actor, why }, input);
  }

  @Allow('supplier:edit')
  @Mutation(() => ServiceType, { description: 'Changes a service and what it rests on.' })
  changeService(
    @Args('input', { description: 'What to change.' }) { id, expectedVersion, ...facts }: ChangeServiceInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<Service> {
    return this.edit.change({ actor, why }, { id, expectedVersion, facts: given(facts) });
  }

  @Allow('supplier:edit')
  @Mutation(() => ID, { description: 'Removes a service that nothing refers to; returns its id.' })
  async removeService(
    @Args('input', { description: 'Which.' }) input: RemovalInput,
    @Args('why', WHY) why: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    await this.edit.remove({ actor, why }, input);
    return input.id;
  }
}
