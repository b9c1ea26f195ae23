import type { PrismaService } from '@recourse/platform-server';
import { isDateStep, type DatedEvent, type Source } from '@recourse/renewals-domain';
import type { Quote } from '../export/calendar-row.js';

const COUNTED_FOR = ['ACCEPTED', 'CORRECTED'] as const;

const sourcesOf = (event: DatedEvent): readonly Source[] =>
  event.derivation.flatMap((step) => (isDateStep(step) ? step.sources : []));

interface Effect {
  readonly contractId: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly field: string | null;
  readonly proposal: {
    readonly id: string;
    readonly key: string;
    readonly quote: string;
    readonly page: number;
    readonly document: { readonly id: string; readonly name: string };
  };
}

/** Whether accepting this sentence wrote what the event rests on. */
function saysSo(event: DatedEvent, { field, contractId }: Source, effect: Effect): boolean {
  if (effect.contractId !== contractId) return false;
  if (effect.recordType === 'TermAndRenewal') return effect.field === field;
  // Of several locks or commitments, the one that the event is about: its id is part of the event's.
  return field.includes('.') ? event.id.endsWith(`/${effect.recordId}`) : effect.proposal.key === field;
}

const quoteOf = ({ proposal }: Effect): Quote => ({
  text: proposal.quote,
  document: proposal.document.name,
  documentId: proposal.document.id,
  proposalId: proposal.id,
  page: proposal.page,
});

/** The sentences that events rest on, by event: one statement for all of them. */
export async function quotesOf(
  prisma: PrismaService,
  events: readonly DatedEvent[],
): Promise<ReadonlyMap<string, readonly Quote[]>> {
  const contractIds = [...new Set(events.flatMap(sourcesOf).map(({ contractId }) => contractId))];
  const effects: Effect[] = await prisma.proposalEffect.findMany({
    where: { contractId: { in: contractIds }, proposal: { state: { in: [...COUNTED_FOR] } } },
    select: {
      contractId: true,
      recordType: true,
      recordId: true,
      field: true,
      proposal: {
        select: { id: true, key: true, quote: true, page: true, document: { select: { id: true, name: true } } },
      },
    },
    orderBy: { id: 'asc' },
  });
  const byContract = new Map<string, Effect[]>();
  for (const effect of effects)
    byContract.set(effect.contractId, [...(byContract.get(effect.contractId) ?? []), effect]);
  return new Map(
    events.map((event) => {
      const found = sourcesOf(event).flatMap((source) =>
        (byContract.get(source.contractId) ?? []).filter((effect) => saysSo(event, source, effect)),
      );
      const quotes = new Map(found.map((effect) => [effect.proposal.quote, quoteOf(effect)]));
      return [event.id, [...quotes.values()]];
    }),
  );
}
