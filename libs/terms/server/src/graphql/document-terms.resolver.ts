import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@recourse/access-server';
import type { TermKey } from '@recourse/contracts-domain';
import { DocumentType } from '@recourse/documents-server';
import { loadMany, loadOne, PrismaService } from '@recourse/platform-server';
import { ProposalState, type NearMiss, type Party, type TermPresence } from '@recourse/terms-domain';
import { proposalOf } from '../proposals/proposal-row.js';
import { evidenceOf } from './evidence.type.js';
import { LanguageModelReadingType } from './model-reading.type.js';
import { proposalNode, ProposalType } from './proposal.type.js';
import { AbsenceType, DocumentReadingType, type NamedPartyType } from './reading.type.js';

const STANDING: readonly ProposalState[] = ['PROPOSED', 'ACCEPTED', 'CORRECTED', 'REJECTED'];

/** What a document says, as fields of the document. */
@Resolver(() => DocumentType)
export class DocumentTermsResolver {
  private readonly proposalsOf = loadMany(
    (ids: readonly string[]) =>
      this.prisma.proposal.findMany({
        where: { documentId: { in: [...ids] } },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      }),
    ({ documentId }) => documentId,
  );

  private readonly absencesOf = loadMany(
    (ids: readonly string[]) =>
      this.prisma.absence.findMany({ where: { documentId: { in: [...ids] } }, orderBy: { key: 'asc' } }),
    ({ documentId }) => documentId,
  );

  private readonly readingOf = loadOne(
    (ids: readonly string[]) => this.prisma.documentReading.findMany({ where: { documentId: { in: [...ids] } } }),
    ({ documentId }) => documentId,
  );

  private readonly modelReadingOf = loadOne(
    (ids: readonly string[]) => this.prisma.languageModelReading.findMany({ where: { documentId: { in: [...ids] } } }),
    ({ documentId }) => documentId,
  );

  constructor(private readonly prisma: PrismaService) {}

  @ResolveField(() => [ProposalType], { description: 'What was read, in the order of the document.' })
  async proposals(
    @Parent() { id }: DocumentType,
    @Args('states', {
      type: () => [ProposalState],
      nullable: true,
      description: 'In any of these states; all but the superseded unless said.',
    })
    states: ProposalState[] | null,
    @Context() context: object,
  ): Promise<ProposalType[]> {
    const wanted = states ?? STANDING;
    const rows = await this.proposalsOf(context).load(id);
    return rows.filter(({ state }) => wanted.includes(state)).map((row) => proposalNode(proposalOf(row)));
  }

  @Allow('proposal:read')
  @ResolveField(() => [AbsenceType], { description: 'Terms that the latest reading did not find.' })
  async absences(@Parent() { id }: DocumentType, @Context() context: object): Promise<AbsenceType[]> {
    const rows = await this.absencesOf(context).load(id);
    return rows.map(({ key, judgement, searched, nearestMiss }) => ({
      key: key as TermKey,
      judgement,
      searched: mutable(searched as unknown as TermPresence['searched']),
      nearestMiss: missOf(nearestMiss as unknown as NearMiss | null),
    }));
  }

  @Allow('proposal:read')
  @ResolveField(() => DocumentReadingType, { nullable: true, description: 'What it is as a whole; null until read.' })
  async reading(@Parent() { id }: DocumentType, @Context() context: object): Promise<DocumentReadingType | null> {
    const row = await this.readingOf(context).load(id);
    if (row === null) return null;
    const { title, kind, pagesRead, parties } = row;
    return { title, kind, pagesRead, parties: (parties as unknown as Party[]).map(partyOf) };
  }

  @Allow('proposal:read')
  @ResolveField(() => LanguageModelReadingType, {
    nullable: true,
    description: 'What became of putting it before the language model; null where none is set.',
  })
  languageModelReading(@Parent() { id }: DocumentType, @Context() context: object) {
    return this.modelReadingOf(context).load(id);
  }
}

const mutable = ({ pages, sentences, sections, words }: TermPresence['searched']) => ({
  pages,
  sentences,
  sections: [...sections],
  words: [...words],
});

const missOf = (miss: NearMiss | null) => miss && { evidence: evidenceOf(miss.evidence), section: miss.section };

const partyOf = ({ name, role, evidence }: Party): NamedPartyType => ({ name, role, evidence: evidenceOf(evidence) });
