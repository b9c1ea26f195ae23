import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role, type Person } from '@recourse/access-domain';
import { connectionOf, PageArgs, type Person as PersonRow } from '@recourse/platform-server';
import { MaskedWithout } from '../permission/masked-field.js';
import { VisibleWith } from '../permission/marks.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'What a person does with Recourse; it decides what they may see and change.',
  valuesMap: {
    ADMINISTRATOR: { description: 'Runs the installation, and may do everything.' },
    PROCUREMENT: { description: 'Negotiates and renews: keeps suppliers, contracts and documents.' },
    FINANCE: { description: 'Plans cash: sees money and calendars, and changes no term.' },
    LEGAL: { description: 'Answers for what was signed: decides extracted terms and flags.' },
    VIEWER: { description: 'Looks things up, without prices and without the documents that state them.' },
  },
});

@VisibleWith('signed-in')
@ObjectType('Person', { description: 'Somebody who uses Recourse.' })
export class PersonType implements Person {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @MaskedWithout('people:manage')
  @Field(() => String, { nullable: true, description: 'Signs in with it. Null for those who do not manage people.' })
  email!: string;

  @Field(() => String, { description: 'As shown to colleagues.' })
  name!: string;

  @Field(() => Role, { description: 'Decides what the person may see and change.' })
  role!: Role;

  @Field(() => Boolean, { description: 'False once deactivated.' })
  active!: boolean;

  @MaskedWithout('people:manage')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a password was chosen. Null for those who do not manage people.',
  })
  hasPassword!: boolean;

  @MaskedWithout('people:manage')
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Null if never, and for those who do not manage people.',
  })
  lastSignInAt!: Date | null;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion.' })
  version!: number;
}

/** A person as published: the row without its secrets. */
export const personOf = ({ id, email, name, role, version, lastSignInAt, ...row }: PersonRow): Person => ({
  id,
  email,
  name,
  role,
  version,
  lastSignInAt,
  active: row.deactivatedAt === null,
  hasPassword: row.passwordHash !== null,
});

@InputType('InvitePersonInput', { description: 'A new colleague.' })
export class InvitePersonInput {
  @Field(() => String, { description: 'They sign in with it.' })
  email!: string;

  @Field(() => String, { description: 'As shown to colleagues.' })
  name!: string;

  @Field(() => Role, { description: 'What they will be able to see and change.' })
  role!: Role;
}

@ObjectType('PersonWithLink', { description: 'A person, with the one-time link by which they choose a password.' })
export class PersonWithLinkType {
  @Field(() => PersonType, { description: 'The person.' })
  person!: Person;

  @Field(() => String, {
    description: 'Works once, for 72 hours. Shown only now: hand it over yourself.',
  })
  link!: string;
}

@ObjectType({ description: 'A page of the list of people.' })
export class PersonConnection extends connectionOf(PersonType, 'Person') {}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only people who are, or are not, active.' })
  active?: boolean | null;

  @Field(() => Role, { nullable: true, description: 'Only people in this role.' })
  role?: Role | null;
}
