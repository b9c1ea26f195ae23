import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loadOne } from '@recourse/platform-server';
import type { Service } from '@recourse/suppliers-domain';
import { ServiceType, SuppliersRepository } from '@recourse/suppliers-server';
import { CommitmentType } from './commitment.type.js';
import { PriceLockType } from './price-lock.type.js';
import { ServiceLevelType } from './service-level.type.js';

const THE_SERVICE = { nullable: true, description: 'The service it is for; null for all of the contract.' } as const;

type ServiceOf = (record: { readonly serviceId: string | null }, context: object) => Promise<Service | null>;

/** Loads the services of all records of a request at once. */
function servicesOfRecords(suppliers: SuppliersRepository): ServiceOf {
  const byId = loadOne(
    (ids: readonly string[]) => suppliers.services(ids),
    ({ id }) => id,
  );
  return async ({ serviceId }, context) => (serviceId === null ? null : byId(context).load(serviceId));
}

@Resolver(() => ServiceLevelType)
export class ServiceOfServiceLevel {
  private readonly serviceOf: ServiceOf;

  constructor(suppliers: SuppliersRepository) {
    this.serviceOf = servicesOfRecords(suppliers);
  }

  @ResolveField(() => ServiceType, THE_SERVICE)
  service(@Parent() record: ServiceLevelType, @Context() context: object): Promise<Service | null> {
    return this.serviceOf(record, context);
  }
}

@Resolver(() => PriceLockType)
export class ServiceOfPriceLock {
  private readonly serviceOf: ServiceOf;

  constructor(suppliers: SuppliersRepository) {
    this.serviceOf = servicesOfRecords(suppliers);
  }

  @ResolveField(() => ServiceType, THE_SERVICE)
  service(@Parent() record: PriceLockType, @Context() context: object): Promise<Service | null> {
    return this.serviceOf(record, context);
  }
}

@Resolver(() => CommitmentType)
export class ServiceOfCommitment {
  private readonly serviceOf: ServiceOf;

  constructor(suppliers: SuppliersRepository) {
    this.serviceOf = servicesOfRecords(suppliers);
  }

  @ResolveField(() => ServiceType, THE_SERVICE)
  service(@Parent() record: CommitmentType, @Context() context: object): Promise<Service | null> {
    return this.serviceOf(record, context);
  }
}
