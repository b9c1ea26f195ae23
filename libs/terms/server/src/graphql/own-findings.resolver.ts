import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type Actor } from '@recourse/access-server';
import type { Document } from '@recourse/documents-domain';
import { Documents, DocumentType } from '@recourse/documents-server';
import type { Evidence } from '@recourse/terms-domain';
import { OwnFindings } from '../review/own-findings.js';
import { ProposeTermInput, type EvidenceInput } from './own-finding.input.js';
import { ReviewInput } from './proposal.input.js';
import { proposalNode, ProposalType } from './proposal.type.js';

@Resolver()
export class OwnFindingsResolver {
  constructor(
    private readonly findings: OwnFindings,
    private readonly documents: Documents,
  ) {}

  @Allow('proposal:add')
  @Mutation(() => ProposalType, {
    description: 'Proposes what a person has found in a document, with the words that say so. It waits for a decision.',
  })
  async proposeTerm(
    @Args('input', { description: 'What, and where it stands.' }) input: ProposeTermInput,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalType> {
    const { documentId, key, value = null, party = null, evidence, why = null } = input;
    const finding = { documentId, statement: { key, value, party }, evidence: evidenceIn(evidence), why };
    return proposalNode(await this.findings.propose(actor, finding));
  }

  @Allow('proposal:add')
  @Mutation(() => DocumentType, {
    description: 'Takes back what a person has found, as long as nobody has decided on it; returns the document.',
  })
  async withdrawProposal(
    @Args('input', { description: 'Which, and why.' }) input: ReviewInput,
    @CurrentActor() actor: Actor,
  ): Promise<Document> {
    const { id, expectedVersion, why = null } = input;
    return this.documents.require(actor, await this.findings.withdraw(actor, { id, expectedVersion, why }));
  }
}

const evidenceIn = ({ page, quote, boxes }: EvidenceInput): Evidence => ({
  page,
  quote,
  boxes: boxes.map(({ page: on, ...box }) => ({ ...box, ...(typeof on === 'number' && on !== page && { page: on }) })),
});
