import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loadOne, PrismaService } from '@recourse/platform-server';
import { FlagQuoteType } from './flag-basis.type.js';

/** Which document a sentence stands in, fetched for all sentences of a request at once. */
@Resolver(() => FlagQuoteType)
export class FlagQuoteResolver {
  private readonly documentWith = loadOne(
    (ids: readonly string[]) =>
      this.prisma.document.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } }),
    ({ id }) => id,
  );

  constructor(private readonly prisma: PrismaService) {}

  @ResolveField(() => String, { description: 'Name of the document.' })
  async document(@Parent() { documentId }: FlagQuoteType, @Context() context: object): Promise<string | undefined> {
    return (await this.documentWith(context).load(documentId))?.name;
  }
}
