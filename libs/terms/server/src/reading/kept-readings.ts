import { Injectable } from '@nestjs/common';
import type { Document, ExtractionRun } from '@recourse/documents-domain';
import { Configuration, Queue, type Transaction } from '@recourse/platform-server';
import {
  guessSupplier,
  reconcile,
  type Finding,
  type Proposal,
  type Reading,
  type TermPresence,
} from '@recourse/terms-domain';
import { READ_WITH_MODEL, type ReadWithModel } from '../language-model/read-with-model.job.js';
import { jsonOf, proposalOf, storableText } from '../proposals/proposal-row.js';
import { replaceParts } from './reading-parts.js';

/** A run and the document it has read. */
interface Source {
  readonly run: Pick<ExtractionRun, 'id'>;
  readonly document: Pick<Document, 'id'>;
}

interface Placed {
  readonly source: Source;
  readonly position: (finding: Finding) => number;
}

/** Keeps what a reading found in place of what the one before it found, but for what people have decided. */
@Injectable()
export class KeptReadings {
  constructor(
    private readonly queue: Queue,
    private readonly configuration: Configuration,
  ) {}

  /** Within the transaction that ends the run. */
  async keep(tx: Transaction, source: Source, reading: Reading): Promise<void> {
    await this.keepProposals(tx, source, reading.terms);
    await keepAbsences(tx, source, reading.presence);
    await keepSummary(tx, source, reading);
    await replaceParts(tx, source.document.id, reading);
    await guessWhose(tx, source, reading);
    await this.judgeContracts(tx, source.document.id);
    await this.askModel(tx, source);
  }

  private async keepProposals(tx: Transaction, source: Source, terms: readonly Finding[]): Promise<void> {
    const documentId = source.document.id;
    // Waits for decisions that are being taken, and makes later ones wait for this reading.
    await tx.$queryRaw`SELECT id FROM proposal WHERE document_id = ${documentId}::uuid FOR UPDATE`;
    const rows = await tx.proposal.findMany({ where: { documentId }, orderBy: { id: 'asc' } });
    const { added, found, superseded } = reconcile(rows.map(proposalOf), terms, 'BUILT_IN');
    const placed = { source, position: (finding: Finding) => terms.indexOf(finding) };
    await tx.proposal.createMany({ data: added.map((finding) => newProposal(finding, placed)) });
    for (const { proposal, finding } of found) await foundAgain(tx, { proposal, finding }, placed);
    await tx.proposal.updateMany({
      where: { id: { in: superseded.map(({ id }) => id) } },
      data: { state: 'SUPERSEDED', version: { increment: 1 } },
    });
  }

  private async askModel(tx: Transaction, { document, run }: Source): Promise<void> {
    if (this.configuration.languageModel === null) return;
    const payload: ReadWithModel = { documentId: document.id, runId: run.id };
    await this.queue.enqueue(tx, { task: READ_WITH_MODEL, payload, key: `${READ_WITH_MODEL}:${document.id}` });
  }

  // What a document says, and what of it could not be read, is part of how its contract is judged. A new version of what a
  // supplier publishes concerns every contract with that supplier.
  private async judgeContracts(tx: Transaction, documentId: string): Promise<void> {
    const { contract, supplierId, reading } = await tx.document.findUniqueOrThrow({
      where: { id: documentId },
      select: {
        contract: { select: { headId: true, kind: true, supplierId: true } },
        supplierId: true,
        reading: { select: { kind: true } },
      },
    });
    const publishedBy = (contract ?? reading)?.kind === 'ONLINE_TERMS' ? (contract?.supplierId ?? supplierId) : null;
    const heads = publishedBy === null ? [] : await headsWith(tx, publishedBy);
    for (const contractId of new Set([...(contract ? [contract.headId] : []), ...heads])) {
      const key = `evaluate-contract:${contractId}`;
      await this.queue.enqueue(tx, { task: 'evaluate-contract', payload: { contractId }, key });
    }
  }
}

const headsWith = async (tx: Transaction, supplierId: string): Promise<readonly string[]> =>
  (await tx.contract.findMany({ where: { supplierId, parentId: null }, select: { id: true } })).map(({ id }) => id);

const placeOf = (finding: Finding, { source, position }: Placed) => ({
  runId: source.run.id,
  confidence: finding.confidence,
  position: position(finding),
  page: finding.evidence.page,
  boxes: jsonOf(finding.evidence.boxes),
  section: finding.section === null ? null : storableText(finding.section),
  derivation: finding.derivation === undefined ? null : storableText(finding.derivation),
});

const newProposal = (finding: Finding, placed: Placed) => ({
  ...placeOf(finding, placed),
  documentId: placed.source.document.id,
  key: finding.key,
  value: jsonOf(finding.value),
  party: finding.party,
  quote: storableText(finding.evidence.quote),
});

interface FoundAgain {
  readonly proposal: Proposal;
  readonly finding: Finding;
}

async function foundAgain(tx: Transaction, { proposal, finding }: FoundAgain, placed: Placed): Promise<void> {
  const { id, state, proposedById } = proposal;
  // What only a language model had found is now found by the built-in reader as well.
  const own = { ...placeOf(finding, placed), origin: 'BUILT_IN' as const, disagreesWithId: null };
  if (state === 'PROPOSED' && proposedById === null) await tx.proposal.update({ where: { id }, data: own });
  else if (state === 'SUPERSEDED') {
    const data = { ...own, state: 'PROPOSED' as const, version: { increment: 1 } };
    await tx.proposal.update({ where: { id }, data });
  }
  // The words a person found or decided on keep their place as that person saw it.
  else await tx.proposal.update({ where: { id }, data: { runId: placed.source.run.id } });
}

async function keepAbsences(tx: Transaction, { run, document }: Source, presence: readonly TermPresence[]) {
  const data = presence.flatMap(({ key, judgement, searched, nearestMiss }) =>
    judgement === 'present'
      ? []
      : {
          documentId: document.id,
          runId: run.id,
          key,
          judgement: judgement === 'not-found' ? ('NOT_FOUND' as const) : ('COULD_NOT_READ' as const),
          searched: jsonOf(searched),
          ...(nearestMiss === null ? {} : { nearestMiss: jsonOf(nearestMiss) }),
        },
  );
  await tx.absence.deleteMany({ where: { documentId: document.id } });
  await tx.absence.createMany({ data });
}

async function keepSummary(tx: Transaction, { run, document }: Source, reading: Reading): Promise<void> {
  const summary = {
    runId: run.id,
    title: reading.title === null ? null : storableText(reading.title),
    kind: reading.kind,
    parties: jsonOf(reading.parties),
    family: jsonOf(reading.family),
    pagesRead: reading.completeness.pagesRead,
    pagesUnread: jsonOf(reading.completeness.pagesUnread),
    partsKept: true,
  };
  await tx.documentReading.upsert({
    where: { documentId: document.id },
    create: { documentId: document.id, ...summary },
    update: summary,
  });
}

// A document that belongs to a contract belongs to that contract's supplier, whatever its words.
async function guessWhose(tx: Transaction, { document }: Source, { parties }: Reading): Promise<void> {
  const suppliers = await tx.supplier.findMany({ select: { id: true, name: true, legalEntities: true } });
  const supplierId = guessSupplier(parties, suppliers);
  await tx.document.updateMany({ where: { id: document.id, contractId: null }, data: { supplierId } });
}
