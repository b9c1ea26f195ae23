import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import { connectionOf } from '@recourse/platform-server';
import type { Supplier } from '@recourse/suppliers-domain';
import { SupplierKind } from './enums.js';

@VisibleWith('supplier:read')
@ObjectType('Supplier', { description: 'Whom we buy from.' })
export class SupplierType implements Supplier {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => String, { description: 'Short name for scripts, such as `openai`; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'As people call it.' })
  name!: string;

  @Field(() => SupplierKind, { description: 'What it mainly does.' })
  kind!: SupplierKind;

  @Field(() => [String], { description: 'Companies that sign its contracts.' })
  legalEntities!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Its website.' })
  website!: string | null;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion.' })
  version!: number;
}

@ObjectType('SupplierConnection', { description: 'Suppliers, page by page.' })
export class SupplierConnection extends connectionOf(SupplierType, 'Supplier') {}

@InputType({ description: 'Which suppliers; all where nothing is given.' })
export class SupplierFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, in any case.' })
  search?: string | null;

  @Field(() => [SupplierKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: SupplierKind[] | null;
}

@InputType({ description: 'A supplier to be added.' })
export class AddSupplierInput {
  @Field(() => String, { description: 'Small letters, digits and inner hyphens; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'As people call it.' })
  name!: string;

  @Field(() => SupplierKind, { description: 'What it mainly does.' })
  kind!: SupplierKind;

  @Field(() => [String], { defaultValue: [], description: 'Companies that sign its contracts.' })
  legalEntities!: string[];

  @Field(() => String, { nullable: true, description: 'Its website.' })
  website?: string | null;
}

@InputType({ description: 'Changes to a supplier; fields that are not given stay.' })
export class ChangeSupplierInput {
  @Field(() => ID, { description: 'The supplier.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'As people call it.' })
  name?: string;

  @Field(() => SupplierKind, { nullable: true, description: 'What it mainly does.' })
  kind?: SupplierKind;

  @Field(() => [String], { nullable: true, description: 'Companies that sign its contracts: the whole list.' })
  legalEntities?: string[];

  @Field(() => String, { nullable: true, description: 'Its website; null takes it away.' })
  website?: string | null;
}
