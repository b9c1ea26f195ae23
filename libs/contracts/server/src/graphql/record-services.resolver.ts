import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loadOne } from '@recourse/platform-server';
import { ServiceType, SuppliersRepository } from '@recourse/suppliers-server';
import type { Service } from '@recourse/suppliers-domain';
import { CommitmentType } from './commitment.type.js';
import { PriceLockType } from './price-lock.type.js';
import { ServiceLevelType } from './service-level.type.js';

const THE_SERVICE = { nullable: true, description: 'The service it is for; null for all of the contract.' } as const;

/** Loads the service of a record, for all records of a request at once. */
abstract class RecordService {
  private readonly serviceById = loadOne(
    (ids: readonly string[]) => this.suppliers.services(ids),
    ({ id }) => id,
  );

  constructor(private readonly suppliers: SuppliersRepository) {}

  protected async serviceOf({ serviceId }: { serviceId: string | null }, context: object): Promise<Service | null> {
    return serviceId === null ? null : this.serviceById(context).load(serviceId);
  }
}

@Resolver(() => ServiceLevelType)
export class ServiceOfServiceLevel extends RecordService {
  constructor(suppliers: SuppliersRepository) {
    super(suppliers);
  }

  @ResolveField(() => ServiceType, THE_SERVICE)
  service(@Parent() record: ServiceLevelType, @Context() context: object): Promise<Service | null> {
    return this.serviceOf(record, context);
  }
}

@Resolver(() => PriceLockType)
export class ServiceOfPriceLock extends RecordService {
  constructor(suppliers: SuppliersRepository) {
    super(suppliers);
  }

  @ResolveField(() => ServiceType, THE_SERVICE)
  service(@Parent() record: PriceLockType, @Context() context: object): Promise<Service | null> {
    return this.serviceOf(record, context);
  }
}

@Resolver(() => CommitmentType)
export class ServiceOfCommitment extends RecordService {
  constructor(suppliers: SuppliersRepository) {
    super(suppliers);
  }

  @ResolveField(() => ServiceType, THE_SERVICE)
  service(@Parent() record: CommitmentType, @Context() context: object): Promise<Service | null> {
    return this.serviceOf(record, context);
  }
}
