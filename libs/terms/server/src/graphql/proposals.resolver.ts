import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, PeopleReader, PersonType } from '@recourse/access-server';
import { Documents, DocumentType } from '@recourse/documents-server';
import { Refused } from '@recourse/kernel';
import {
  connection,
  loadMany,
  loadOne,
  PrismaService,
  type Prisma,
  type Proposal as ProposalRow,
} from '@recourse/platform-server';
import { idsAmong, isId } from '@recourse/suppliers-server';
import { proposalOf } from '../proposals/proposal-row.js';
import { noSuchProposal } from '../review/refusals.js';
import { ProposalsArgs, type ProposalFilter } from './proposal.input.js';
import { ProposalConnection, ProposalType, proposalNode, RegisterEffectType } from './proposal.type.js';

@Resolver(() => ProposalType)
export class ProposalsResolver {
  private readonly documentById = loadOne(
    (ids: readonly string[]) => this.documents.byIds(ids),
    ({ id }) => id,
  );

  private readonly personById = loadOne(
    (ids: readonly string[]) => this.people.byIds(ids),
    ({ id }) => id,
  );

  private readonly effectsByProposal = loadMany(
    (ids: readonly string[]) =>
      this.prisma.proposalEffect.findMany({ where: { proposalId: { in: [...ids] } }, orderBy: { id: 'asc' } }),
    ({ proposalId }) => proposalId,
  );

  constructor(
    private readonly prisma: PrismaService,
    private readonly documents: Documents,
    private readonly people: PeopleReader,
  ) {}

  @Allow('proposal:read')
  @Query(() => ProposalConnection, { description: 'What was read, for review.' })
  proposals(@Args() args: ProposalsArgs) {
    const where = whereOf(args.filter ?? {});
    const { by, direction } = args.sort ?? { by: 'CONFIDENCE', direction: 'DESC' };
    const order = { direction: direction === 'ASC' ? 'asc' : 'desc' } as const;
    return connection<ProposalRow, ProposalType>(args, {
      // Ids are made in the order of time.
      order: [...(by === 'CONFIDENCE' ? [{ field: 'confidence', ...order }] : []), { field: 'id', ...order }],
      rows: (query) => this.prisma.proposal.findMany({ ...query, where: { AND: [where, query.where] } }),
      count: () => this.prisma.proposal.count({ where }),
      node: (row) => proposalNode(proposalOf(row)),
    });
  }

  @Allow('proposal:read')
  @Query(() => ProposalType, { description: 'One proposal; refused if there is none of this id.' })
  async proposal(@Args('id', { type: () => ID, description: 'The proposal.' }) id: string): Promise<ProposalType> {
    const row = isId(id) ? await this.prisma.proposal.findUnique({ where: { id } }) : null;
    if (row === null) throw new Refused(noSuchProposal);
    return proposalNode(proposalOf(row));
  }

  @ResolveField(() => DocumentType, { description: 'The document that says so.' })
  document(@Parent() { documentId }: ProposalType, @Context() context: object) {
    return this.documentById(context).load(documentId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who decided.' })
  reviewer(@Parent() { reviewerId }: ProposalType, @Context() context: object) {
    return reviewerId === null ? null : this.personById(context).load(reviewerId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who found it; null where the reader did.' })
  proposedBy(@Parent() { proposedById }: ProposalType, @Context() context: object) {
    return proposedById === null ? null : this.personById(context).load(proposedById);
  }

  @ResolveField(() => [RegisterEffectType], { description: 'Where it was written in the register.' })
  effects(@Parent() { id }: ProposalType, @Context() context: object) {
    return this.effectsByProposal(context).load(id);
  }
}

function whereOf(filter: ProposalFilter): Prisma.ProposalWhereInput {
  const { documentIds, contractIds, keys, states, origins, minConfidence, maxConfidence } = filter;
  return {
    ...(documentIds && { documentId: { in: [...idsAmong(documentIds)] } }),
    ...(contractIds && { document: { contractId: { in: [...idsAmong(contractIds)] } } }),
    ...(keys && { key: { in: keys } }),
    ...(states && { state: { in: states } }),
    ...(origins && { origin: { in: origins } }),
    confidence: { gte: minConfidence ?? 0, lte: maxConfidence ?? 1 },
  };
}
