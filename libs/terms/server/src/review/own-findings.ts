import { Injectable } from '@nestjs/common';
import { AuditLog, requirePermission, type Actor } from '@recourse/access-server';
import { parseTermValue, type TermStatement } from '@recourse/contracts-domain';
import { AfterChange } from '@recourse/contracts-server';
import { Documents } from '@recourse/documents-server';
import { Refused, unwrap } from '@recourse/kernel';
import { changedMeanwhile, PrismaService, type Transaction } from '@recourse/platform-server';
import { isId } from '@recourse/suppliers-server';
import { checkedEvidence, type Evidence, type Proposal } from '@recourse/terms-domain';
import { jsonOf, proposalOf, storableText } from '../proposals/proposal-row.js';
import type { Review } from './decisions.js';
import { alreadyDecided, notOwnFinding, noSuchProposal } from './refusals.js';

/** What a person has found in a document, and the words that say so. */
export interface OwnFinding {
  readonly documentId: string;
  readonly statement: Pick<TermStatement, 'key' | 'party'> & { readonly value: unknown };
  readonly evidence: Evidence;
  readonly why: string | null;
}

/** What people find that the reader missed or got wrong. It is a proposal like any other, and waits for a decision. */
@Injectable()
export class OwnFindings {
  constructor(
    private readonly prisma: PrismaService,
    private readonly documents: Documents,
    private readonly audit: AuditLog,
    private readonly after: AfterChange,
  ) {}

  /** Refuses a value of the wrong shape, and a quote that does not stand on its page. */
  async propose(actor: Actor, { documentId, statement, evidence, why }: OwnFinding): Promise<Proposal> {
    requirePermission(actor, 'proposal:add');
    const document = await this.documents.require(actor, documentId);
    const { key, party } = statement;
    const value = unwrap(parseTermValue(key, statement.value));
    return this.prisma.$transaction(async (tx) => {
      const pages = await pagesFrom(tx, documentId, evidence.page);
      const { page, quote, boxes } = unwrap(checkedEvidence(evidence, pages));
      const row = await tx.proposal.create({
        data: {
          documentId,
          proposedById: actor.id,
          origin: 'PERSON',
          key,
          party,
          value: jsonOf(value),
          confidence: 1,
          position: await positionOf(tx, documentId, page),
          page,
          quote: storableText(quote),
          boxes: jsonOf(boxes),
        },
      });
      const change = { act: 'proposed', field: key, after: { value, party }, why };
      await this.audit.record(tx, actor, [
        { record: { type: 'Proposal', id: row.id }, contractId: document.contractId, ...change },
      ]);
      await this.judgeAgain(tx, document.contractId);
      return proposalOf(row);
    });
  }

  /** Takes back what a person has found, as long as nobody has decided on it; whoever decides may do so for others. */
  async withdraw(actor: Actor, { id, expectedVersion, why }: Review): Promise<string> {
    requirePermission(actor, 'proposal:add');
    if (!isId(id)) throw new Refused(noSuchProposal);
    return this.prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM proposal WHERE id = ${id}::uuid FOR UPDATE`;
      const row = await tx.proposal.findUnique({ where: { id }, include: { document: true } });
      if (row === null) throw new Refused(noSuchProposal);
      const { documentId, key, party, value, state, proposedById, document } = row;
      if (proposedById === null) throw new Refused(notOwnFinding);
      if (proposedById !== actor.id) requirePermission(actor, 'proposal:decide');
      if (row.version !== expectedVersion) throw new Refused(changedMeanwhile(row.version, { ...proposalOf(row) }));
      if (state !== 'PROPOSED') throw new Refused(alreadyDecided(state));
      await tx.proposal.delete({ where: { id } });
      const change = { act: 'withdrawn', field: key, before: { value, party }, why };
      await this.audit.record(tx, actor, [
        { record: { type: 'Proposal', id }, contractId: document.contractId, ...change },
      ]);
      await this.judgeAgain(tx, document.contractId);
      return documentId;
    });
  }

  private async judgeAgain(tx: Transaction, contractId: string | null): Promise<void> {
    if (contractId !== null) await this.after.judgeAgain(tx, [contractId]);
  }
}

// A quote may run on to the next page.
const pagesFrom = (tx: Transaction, documentId: string, page: number) =>
  tx.documentPage.findMany({
    where: { documentId, number: { in: [page, page + 1] } },
    select: { number: true, width: true, height: true, text: true },
    orderBy: { number: 'asc' },
  });

/** After all that was read on that page or before: where exactly between them is told by its boxes. */
async function positionOf(tx: Transaction, documentId: string, page: number): Promise<number> {
  const before = await tx.proposal.aggregate({ where: { documentId, page: { lte: page } }, _max: { position: true } });
  return before._max.position ?? 0;
}
