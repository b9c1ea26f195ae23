import { Injectable } from '@nestjs/common';
import type { Refusal } from '@recourse/kernel';
import { Clock, PrismaService, type Prisma, type Transaction } from '@recourse/platform-server';
import {
  compareReaders,
  confirmedStatement,
  reconcile,
  wasRejected,
  type Finding,
  type Proposal,
} from '@recourse/terms-domain';
import { jsonOf, proposalOf, storableText } from '../proposals/proposal-row.js';
import type { ModelReading } from './ask-model.js';

/** Which document was put before which model, after which run of the built-in reader. */
export interface ModelSource {
  readonly documentId: string;
  readonly runId: string;
  readonly model: string;
}

/** After everything that the built-in reader found. */
const POSITION = 1_000_000;

/** Keeps what a language model found beside what the built-in reader found, and where the two disagree. */
@Injectable()
export class KeptModelReadings {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
  ) {}

  /** In place of what the model found before, but for what people have decided. */
  async keep(source: ModelSource, reading: ModelReading): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      const { documentId } = source;
      await tx.$queryRaw`SELECT id FROM proposal WHERE document_id = ${documentId}::uuid FOR UPDATE`;
      const rows = await tx.proposal.findMany({ where: { documentId }, orderBy: { id: 'asc' } });
      const standing = rows.map(proposalOf);
      const rejected = standing.filter(({ state }) => state === 'REJECTED');
      const claimed = reading.findings.filter((finding) => !wasRejected(finding, rejected));
      const { others, agreeing } = compareReaders(standing.filter(isOfOthers).map(asConfirmed), claimed);
      const opposed = new Map(others.map(({ finding, disagreesWith }) => [finding, disagreesWith?.id ?? null]));
      await keepProposals(tx, source, { standing, opposed });
      await this.note(tx, source, {
        state: 'SUCCEEDED',
        trouble: null,
        parts: reading.parts,
        partsLeftOut: reading.partsLeftOut,
        proposed: reading.findings.length,
        agreeing,
        disagreeing: others.filter(({ disagreesWith }) => disagreesWith !== null).length,
        withoutQuote: reading.withoutQuote,
        malformed: reading.malformed,
      });
    });
  }

  /** What the model found before stays; that it failed this time is told. */
  async fail(source: ModelSource, { kind }: Refusal): Promise<void> {
    await this.note(this.prisma, source, { state: 'FAILED', trouble: kind });
  }

  private async note(tx: Transaction, { documentId, runId, model }: ModelSource, outcome: Outcome): Promise<void> {
    const noted = { runId, model, readAt: this.clock.now(), ...outcome };
    await tx.languageModelReading.upsert({
      where: { documentId },
      create: { documentId, ...noted },
      update: noted,
    });
  }
}

type Outcome = Omit<Prisma.LanguageModelReadingUncheckedCreateInput, 'documentId' | 'runId' | 'model' | 'readAt'>;

const isOfOthers = ({ origin, state }: Proposal): boolean => origin !== 'LANGUAGE_MODEL' && state !== 'SUPERSEDED';

/** What a person put in place of a value is what stands. */
const asConfirmed = (proposal: Proposal): Proposal => ({ ...proposal, ...confirmedStatement(proposal) });

interface Findings {
  readonly standing: readonly Proposal[];
  /** What only the model says or says differently, with the proposal that says otherwise. */
  readonly opposed: ReadonlyMap<Finding, string | null>;
}

async function keepProposals(
  tx: Transaction,
  { documentId, runId }: ModelSource,
  { standing, opposed }: Findings,
): Promise<void> {
  const findings = [...opposed.keys()];
  const { added, found, superseded } = reconcile(standing, findings, 'LANGUAGE_MODEL');
  await tx.proposal.createMany({
    data: added.map((finding) => ({
      documentId,
      runId,
      origin: 'LANGUAGE_MODEL' as const,
      disagreesWithId: opposed.get(finding) ?? null,
      key: finding.key,
      value: jsonOf(finding.value),
      party: finding.party,
      confidence: finding.confidence,
      position: POSITION + findings.indexOf(finding),
      page: finding.evidence.page,
      quote: storableText(finding.evidence.quote),
      boxes: jsonOf(finding.evidence.boxes),
    })),
  });
  for (const { proposal, finding } of found) {
    const disagreesWithId = opposed.get(finding) ?? null;
    const isBack = proposal.state === 'SUPERSEDED';
    const revived = isBack ? { state: 'PROPOSED' as const, version: { increment: 1 } } : {};
    if (proposal.origin !== 'LANGUAGE_MODEL' && !isBack) continue;
    await tx.proposal.update({ where: { id: proposal.id }, data: { runId, disagreesWithId, ...revived } });
  }
  await tx.proposal.updateMany({
    where: { id: { in: superseded.map(({ id }) => id) } },
    data: { state: 'SUPERSEDED', version: { increment: 1 } },
  });
}
