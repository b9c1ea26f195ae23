import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import { connectionOf } from '@recourse/platform-server';
import type { Service, UpstreamDependency } from '@recourse/suppliers-domain';
import { UpstreamRole } from './enums.js';

@ObjectType('UpstreamDependency', { description: 'One service resting on another.' })
export class UpstreamDependencyType implements UpstreamDependency {
  @Field(() => ID, { description: 'The service rested on.' })
  serviceId!: string;

  @Field(() => UpstreamRole, { description: 'For its models, or for its hosting.' })
  role!: UpstreamRole;
}

@VisibleWith('supplier:read')
@ObjectType('Service', { description: 'What a supplier sells, such as Azure OpenAI Service.' })
export class ServiceType implements Service {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => ID, { description: 'Who sells it.' })
  supplierId!: string;

  @Field(() => String, { description: 'Short name for scripts, such as `azure-openai`; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'As people call it.' })
  name!: string;

  @Field(() => [String], { description: 'Families of models it serves, such as `GPT`.' })
  modelFamilies!: readonly string[];

  @Field(() => [String], { description: "Regions it runs in, in the host's own names." })
  regions!: readonly string[];

  @Field(() => [UpstreamDependencyType], { description: 'What it rests on for its models and its hosting.' })
  upstream!: readonly UpstreamDependency[];

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion.' })
  version!: number;
}

@ObjectType('ServiceConnection', { description: 'Services, page by page.' })
export class ServiceConnection extends connectionOf(ServiceType, 'Service') {}

@InputType({ description: 'Which services; all where nothing is given.' })
export class ServiceFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, in any case.' })
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Sold by any of these suppliers.' })
  supplierIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Serves this family of models.' })
  modelFamily?: string | null;

  @Field(() => String, { nullable: true, description: 'Runs in this region.' })
  region?: string | null;
}

@InputType({ description: 'One service resting on another.' })
export class UpstreamInput implements UpstreamDependency {
  @Field(() => ID, { description: 'The service rested on.' })
  serviceId!: string;

  @Field(() => UpstreamRole, { description: 'For its models, or for its hosting.' })
  role!: UpstreamRole;
}

@InputType({ description: 'A service to be added.' })
export class AddServiceInput {
  @Field(() => ID, { description: 'Who sells it.' })
  supplierId!: string;

  @Field(() => String, { description: 'Small letters, digits and inner hyphens; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'As people call it.' })
  name!: string;

  @Field(() => [String], { defaultValue: [], description: 'Families of models it serves.' })
  modelFamilies!: string[];

  @Field(() => [String], { defaultValue: [], description: "Regions it runs in, in the host's own names." })
  regions!: string[];

  @Field(() => [UpstreamInput], { defaultValue: [], description: 'What it rests on.' })
  upstream!: UpstreamInput[];
}

@InputType({ description: 'Changes to a service; fields that are not given stay.' })
export class ChangeServiceInput {
  @Field(() => ID, { description: 'The service.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'Who sells it.' })
  supplierId?: string;

  @Field(() => String, { nullable: true, description: 'As people call it.' })
  name?: string;

  @Field(() => [String], { nullable: true, description: 'Families of models it serves: the whole list.' })
  modelFamilies?: string[];

  @Field(() => [String], { nullable: true, description: 'Regions it runs in: the whole list.' })
  regions?: string[];

  @Field(() => [UpstreamInput], { nullable: true, description: 'What it rests on: the whole list.' })
  upstream?: UpstreamInput[];
}
