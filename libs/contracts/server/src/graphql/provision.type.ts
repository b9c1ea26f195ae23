import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { Provision, TermKey, TermValue } from '@recourse/contracts-domain';
import { TermValueScalar } from '@recourse/platform-server';
import { BoundParty, TermKeyEnum } from './enums.js';

@VisibleWith('contract:read')
@ObjectType('Provision', { description: 'Any other thing a document says, kept as stated.' })
export class ProvisionType implements Omit<Provision, 'value' | 'note'> {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => ID, { description: 'The document that says so.' })
  contractId!: string;

  @Field(() => TermKeyEnum, { description: 'What it is about.' })
  key!: TermKey;

  @Field(() => BoundParty, { nullable: true, description: 'Whom it binds; null where that makes no sense.' })
  party!: BoundParty | null;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion.' })
  version!: number;
}

@InputType({ description: 'A provision to be added to a contract.' })
export class AddProvisionInput {
  @Field(() => ID, { description: 'The document that says so.' })
  contractId!: string;

  @Field(() => TermKeyEnum, { description: 'What it is about.' })
  key!: TermKey;

  @Field(() => TermValueScalar, { nullable: true, description: 'What it says; null where the clause leaves it open.' })
  value?: TermValue;

  @Field(() => BoundParty, { nullable: true, description: 'Whom it binds.' })
  party?: BoundParty | null;

  @Field(() => String, { nullable: true, description: 'Our own words, where the value is not enough.' })
  note?: string | null;
}

@InputType({ description: 'Changes to a provision; fields not given stay.' })
export class ChangeProvisionInput {
  @Field(() => ID, { description: 'The provision.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;

  @Field(() => TermValueScalar, { nullable: true, description: 'What it says; null where the clause leaves it open.' })
  value?: TermValue;

  @Field(() => BoundParty, { nullable: true, description: 'Whom it binds.' })
  party?: BoundParty | null;

  @Field(() => String, { nullable: true, description: 'Our own words, where the value is not enough.' })
  note?: string | null;
}
