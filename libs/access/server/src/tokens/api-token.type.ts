import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { isPermission, type ApiToken, type Permission } from '@recourse/access-domain';
import type { ApiToken as ApiTokenRow } from '@recourse/platform-server';
import { VisibleWith } from '../permission/marks.js';

@VisibleWith('token:manage')
@ObjectType('ApiToken', { description: 'Lets a program act for a person, within a scope and for a time.' })
export class ApiTokenType implements Omit<ApiToken, 'personId'> {
  @Field(() => ID, { description: 'Names the token, and is no secret.' })
  id!: string;

  @Field(() => String, { description: 'What the token is for.' })
  name!: string;

  @Field(() => String, { description: 'The first characters of the token.' })
  hint!: string;

  @Field(() => [String], { description: 'What it may do at most, as `subject:act`.' })
  scope!: readonly Permission[];

  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'It stops working then.' })
  expiresAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'To the minute; null if never used.' })
  lastUsedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Null unless it was revoked.' })
  revokedAt!: Date | null;
}

/** A token as published: the row without its hash. Permissions a later version dropped are left out. */
export const apiTokenOf = ({ secretHash: _, scope, ...row }: ApiTokenRow): ApiToken => ({
  ...row,
  scope: scope.filter(isPermission),
});

@ObjectType('NewApiToken', { description: 'A token just made.' })
export class NewApiTokenType {
  @Field(() => ApiTokenType, { description: 'The token as it will be listed.' })
  token!: ApiToken;

  @Field(() => String, { description: 'Send it as `Authorization: Bearer …`. Shown only now.' })
  secret!: string;
}

@InputType('CreateApiTokenInput', { description: 'A token for the person signed in.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => [String], { description: 'What it may do, as `subject:act`; within what the own role allows.' })
  scope!: string[];

  @Field(() => Int, { defaultValue: 90, description: 'Days it is valid: 1 to 366.' })
  days!: number;
}
