import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { PrismaService } from '@recourse/platform-server';
import { Public } from '../permission/marks.js';
import { OneTimeLinks } from './one-time-links.js';

@ObjectType('OneTimeLink', { description: 'A link by which somebody chooses a password, once.' })
class OneTimeLinkType {
  @Field(() => Boolean, {
    description: 'Whether `takeUpLink` needs a name and an e-mail address too: true for the first administrator.',
  })
  asksForPerson!: boolean;
}

/** Looks at a one-time link without using it up, for the page behind it. */
@Resolver()
export class OneTimeLinksResolver {
  constructor(
    private readonly prisma: PrismaService,
    private readonly links: OneTimeLinks,
  ) {}

  @Public()
  @Query(() => OneTimeLinkType, { description: 'What a one-time link asks for; refused once it is used or too old.' })
  async oneTimeLink(
    @Args('link', { description: 'The secret at the end of the link.' }) link: string,
  ): Promise<OneTimeLinkType> {
    const { purpose } = await this.links.read(this.prisma, link);
    return { asksForPerson: purpose === 'FIRST_ADMINISTRATOR' };
  }
}
