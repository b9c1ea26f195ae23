import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, ApiToken } from '@recourse/access-domain';
import { PrismaService } from '@recourse/platform-server';
import { CurrentActor } from '../permission/current-actor.js';
import { Allow } from '../permission/marks.js';
import { apiTokenOf, ApiTokenType, CreateApiTokenInput, NewApiTokenType } from './api-token.type.js';
import { ApiTokens } from './api-tokens.js';

@Resolver()
export class ApiTokensResolver {
  constructor(
    private readonly prisma: PrismaService,
    private readonly tokens: ApiTokens,
  ) {}

  @Allow('token:manage')
  @Query(() => [ApiTokenType], { description: 'Own tokens, the newest first, with those that ended.' })
  async myApiTokens(@CurrentActor() actor: Actor): Promise<ApiToken[]> {
    const rows = await this.prisma.apiToken.findMany({
      where: { personId: actor.id },
      orderBy: { id: 'desc' },
      take: 200,
    });
    return rows.map(apiTokenOf);
  }

  @Allow('token:manage')
  @Mutation(() => NewApiTokenType, { description: 'Makes a token. It is shown once.' })
  async createApiToken(
    @Args('input', { description: 'Name, scope and life of the token.' }) input: CreateApiTokenInput,
    @CurrentActor() actor: Actor,
  ): Promise<NewApiTokenType> {
    const { token, secret } = await this.tokens.create(actor, input);
    return { token: apiTokenOf(token), secret };
  }

  @Allow('token:manage')
  @Mutation(() => ApiTokenType, { description: "Ends a token: one's own, or anybody's for those who manage people." })
  async revokeApiToken(
    @Args('id', { type: () => ID, description: 'The token to end.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ApiToken> {
    return apiTokenOf(await this.tokens.revoke(actor, id));
  }
}
