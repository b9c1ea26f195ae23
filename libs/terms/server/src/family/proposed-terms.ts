import { Injectable } from '@nestjs/common';
import {
  proposedEffects,
  silentRecord,
  type ContractFamily,
  type ContractKind,
  type ContractRecord,
  type ProposedTerms,
  type TermStatement,
} from '@recourse/contracts-domain';
import { FamiliesReader } from '@recourse/contracts-server';
import { Clock, PrismaService } from '@recourse/platform-server';
import { confirmedStatement } from '@recourse/terms-domain';
import { proposalOf } from '../proposals/proposal-row.js';
import { FamilyProposals } from './family-proposals.js';

/** A less sure proposal of the document above is no ground to tell what would bind. */
const SURE = 0.5;

/** What would bind once a document has its place in a family, with all that was read from it. */
@Injectable()
export class ProposedTermsReader {
  constructor(
    private readonly prisma: PrismaService,
    private readonly families: FamiliesReader,
    private readonly proposals: FamilyProposals,
    private readonly clock: Clock,
  ) {}

  /** Null where the document above is neither registered nor surely proposed. */
  async of(documentId: string): Promise<{ readonly terms: ProposedTerms; readonly family: ContractFamily } | null> {
    const [document] = await this.proposals.documents([documentId]);
    if (!document) return null;
    const parentId = document.contract?.parentId ?? (await this.proposedParent(documentId));
    const family = parentId === null ? null : await this.families.ofContract(parentId);
    if (family === null) return null;
    const { contractId, name, reading } = document;
    const unfiled = { id: documentId, title: reading?.title ?? name, kind: reading?.kind ?? ('AMENDMENT' as const) };
    const registered = contractId === null ? null : await this.recordOf(contractId);
    const record = placed(registered ?? draftOf(unfiled, family), parentId);
    const statements = await this.statementsOf(documentId);
    return { terms: proposedEffects({ family, document: record, statements }, this.clock.today()), family };
  }

  private async proposedParent(documentId: string): Promise<string | null> {
    const [found] = await this.proposals.parentsOf([documentId]);
    const best = found?.proposed[0];
    return best && best.certainty >= SURE ? best.contractId : null;
  }

  private async recordOf(contractId: string): Promise<ContractRecord | null> {
    const family = await this.families.ofContract(contractId);
    return family?.members.find(({ contract }) => contract.id === contractId) ?? null;
  }

  /** What people confirmed, and of the rest what the built-in reader proposes. */
  private async statementsOf(documentId: string): Promise<readonly TermStatement[]> {
    const rows = await this.prisma.proposal.findMany({
      where: {
        documentId,
        OR: [{ state: 'PROPOSED', origin: 'BUILT_IN' }, { state: { in: ['ACCEPTED', 'CORRECTED'] } }],
      },
      orderBy: { position: 'asc' },
    });
    return rows.map(proposalOf).map((proposal) => confirmedStatement(proposal) ?? proposal);
  }
}

const placed = (record: ContractRecord, parentId: string | null): ContractRecord => ({
  ...record,
  contract: { ...record.contract, parentId },
});

interface Unfiled {
  readonly id: string;
  readonly title: string;
  readonly kind: ContractKind;
}

const draftOf = (unfiled: Unfiled, { head }: ContractFamily): ContractRecord =>
  silentRecord({
    ...unfiled,
    reference: `“${unfiled.title}”`,
    supplierId: head.contract.supplierId,
    parentId: head.contract.id,
  });
