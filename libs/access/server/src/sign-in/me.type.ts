import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Permission, Person } from '@recourse/access-domain';
import { PersonType } from '../people/person.type.js';

@ObjectType('Me', { description: 'Whoever is asking.' })
export class MeType {
  @Field(() => PersonType, { description: 'As colleagues see them.' })
  person!: Person;

  @Field(() => String, { description: 'Signs in with it.' })
  email!: string;

  @Field(() => [String], {
    description: 'What may be done, as `subject:act`; narrowed by the scope where a token is used.',
  })
  permissions!: readonly Permission[];
}

@InputType('TakeUpLinkInput', { description: 'What somebody answers who opened a one-time link.' })
export class TakeUpLinkInput {
  @Field(() => String, { description: 'The secret at the end of the link.' })
  link!: string;

  @Field(() => String, { description: 'The new password: 12 characters or more, nothing commonly used.' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For the first administrator only: how to be shown to colleagues.',
  })
  name?: string;

  @Field(() => String, { nullable: true, description: 'For the first administrator only: what to sign in with.' })
  email?: string;
}

@InputType('ChangePasswordInput', { description: 'A new password, and the proof of knowing the old one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password until now.' })
  current!: string;

  @Field(() => String, { description: 'The new one: 12 characters or more, nothing commonly used.' })
  next!: string;
}
