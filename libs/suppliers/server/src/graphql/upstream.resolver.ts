import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loadOne } from '@recourse/platform-server';
import type { Service } from '@recourse/suppliers-domain';
import { SuppliersRepository } from '../reading/suppliers.repository.js';
import { ServiceType, UpstreamDependencyType } from './service.type.js';

@Resolver(() => UpstreamDependencyType)
export class UpstreamResolver {
  private readonly serviceOf = loadOne(
    (ids: readonly string[]) => this.repository.services(ids),
    ({ id }) => id,
  );

  constructor(private readonly repository: SuppliersRepository) {}

  @ResolveField(() => ServiceType, { description: 'The service rested on.' })
  service(@Parent() { serviceId }: UpstreamDependencyType, @Context() context: object): Promise<Service | null> {
    return this.serviceOf(context).load(serviceId);
  }
}
