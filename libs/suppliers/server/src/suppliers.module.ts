import { Module } from '@nestjs/common';
import { AccessModule } from '@recourse/access-server';
import { SeedCatalogue } from './catalogue/seed-catalogue.js';
import { EditServices } from './editing/edit-services.js';
import { EditSuppliers } from './editing/edit-suppliers.js';
import { ServicesResolver } from './graphql/services.resolver.js';
import { SuppliersResolver } from './graphql/suppliers.resolver.js';
import { UpstreamResolver } from './graphql/upstream.resolver.js';
import { SuppliersRepository } from './reading/suppliers.repository.js';

/** Whom we buy from, what they sell, and what that rests on. */
@Module({
  imports: [AccessModule],
  providers: [
    EditServices,
    EditSuppliers,
    SeedCatalogue,
    ServicesResolver,
    SuppliersRepository,
    SuppliersResolver,
    UpstreamResolver,
  ],
  exports: [SeedCatalogue, SuppliersRepository],
})
export class SuppliersModule {}
