import { Field, ID, InputType, Int, ObjectType, PartialType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { NoticeContact } from '@recourse/contracts-domain';
import { ContactPurpose, ContactSide } from './enums.js';

@VisibleWith('contract:read')
@ObjectType('NoticeContact', { description: 'Whom a notice must reach, or who sends it, as the contract names them.' })
export class NoticeContactType implements NoticeContact {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => ID, { description: 'The document that names it.' })
  contractId!: string;

  @Field(() => ContactSide, { description: 'Whose contact it is.' })
  side!: ContactSide;

  @Field(() => ContactPurpose, { description: 'What it is for.' })
  purpose!: ContactPurpose;

  @Field(() => String, { description: 'Person or office.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  postalAddress!: string | null;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion.' })
  version!: number;
}

@InputType({ isAbstract: true })
class NoticeContactFields {
  @Field(() => ContactSide, { description: 'Whose contact it is.' })
  side!: ContactSide;

  @Field(() => ContactPurpose, { description: 'What it is for.' })
  purpose!: ContactPurpose;

  @Field(() => String, { description: 'Person or office.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  postalAddress?: string | null;
}

@InputType({ description: 'A contact to be added to a contract.' })
export class AddNoticeContactInput extends NoticeContactFields {
  @Field(() => ID, { description: 'The document that names it.' })
  contractId!: string;
}

@InputType({ description: 'Changes to a contact; fields not given stay, null takes one away.' })
export class ChangeNoticeContactInput extends PartialType(NoticeContactFields) {
  @Field(() => ID, { description: 'The contact.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;
}
