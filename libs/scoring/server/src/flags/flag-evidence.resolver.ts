import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MaskedWithout } from '@recourse/access-server';
import { loadMany, PrismaService } from '@recourse/platform-server';
import type { RecordKind } from '@recourse/scoring-domain';
import { isId } from '@recourse/suppliers-server';
import { FlagQuoteType, FlagRecordType } from './flag-basis.type.js';

/** What the history calls the records that a term can be accepted into. */
const TYPE: Partial<Record<RecordKind, string>> = {
  TERM: 'TermAndRenewal',
  PROVISION: 'Provision',
  SERVICE_LEVEL: 'ServiceLevel',
  PRICE_LOCK: 'PriceLock',
  COMMITMENT: 'Commitment',
};

/** A field of a term is kept under the contract's id; of any other record, every field counts. */
const keyOf = (type: string, recordId: string, field: string | null): string =>
  JSON.stringify([type, recordId, type === 'TermAndRenewal' ? field : null]);

/** From a record of the register back to the sentences that were accepted into it. */
@Resolver(() => FlagRecordType)
export class FlagEvidenceResolver {
  private readonly quotesOf = loadMany(
    (keys: readonly string[]) => this.quotes(keys),
    ({ key }) => key,
  );

  constructor(private readonly prisma: PrismaService) {}

  @MaskedWithout('proposal:read')
  @ResolveField(() => [FlagQuoteType], {
    nullable: true,
    description:
      'The sentences accepted into it; empty where a person entered it by hand. Null for who may not read documents.',
  })
  async evidence(@Parent() record: FlagRecordType, @Context() context: object): Promise<readonly FlagQuoteType[]> {
    const type = TYPE[record.kind];
    if (!type) return [];
    const recordId = record.kind === 'TERM' ? record.contractId : record.recordId;
    return this.quotesOf(context).load(keyOf(type, recordId, record.recordId));
  }

  private async quotes(keys: readonly string[]) {
    const wanted = new Set(keys);
    const ids = keys.map((key) => (JSON.parse(key) as readonly string[])[1] ?? '');
    const effects = await this.prisma.proposalEffect.findMany({
      where: { recordId: { in: ids.filter(isId) }, proposal: { state: { in: ['ACCEPTED', 'CORRECTED'] } } },
      include: { proposal: { select: { id: true, documentId: true, page: true, quote: true } } },
      orderBy: { id: 'asc' },
    });
    return effects
      .map(({ recordType, recordId, field, proposal: { id, ...quote } }) => ({
        ...quote,
        proposalId: id,
        key: keyOf(recordType, recordId, field),
      }))
      .filter(({ key }) => wanted.has(key));
  }
}
