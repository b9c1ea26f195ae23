import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type Actor } from '@recourse/access-server';
import { Decisions, type Review } from '../review/decisions.js';
import { CorrectProposalInput, ReviewInput } from './proposal.input.js';
import { proposalNode, ProposalType } from './proposal.type.js';

const reviewOf = ({ id, expectedVersion, why }: ReviewInput): Review => ({ id, expectedVersion, why: why ?? null });

@Resolver()
export class ReviewResolver {
  constructor(private readonly decisions: Decisions) {}

  @Allow('proposal:decide')
  @Mutation(() => ProposalType, { description: 'Confirms what was read and writes it into the register.' })
  async acceptProposal(
    @Args('input', { description: 'Which, and why.' }) input: ReviewInput,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalType> {
    return proposalNode(await this.decisions.accept(actor, reviewOf(input)));
  }

  @Allow('proposal:decide')
  @Mutation(() => ProposalType, {
    description: 'Confirms the sentence with another value or party, and writes those into the register.',
  })
  async correctProposal(
    @Args('input', { description: 'Which, and what is right.' }) input: CorrectProposalInput,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalType> {
    const { value = null, party = null } = input;
    return proposalNode(await this.decisions.correct(actor, reviewOf(input), { value, party }));
  }

  @Allow('proposal:decide')
  @Mutation(() => ProposalType, { description: 'Says that the document does not say so. A reason is needed.' })
  async rejectProposal(
    @Args('input', { description: 'Which, and why.' }) input: ReviewInput,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalType> {
    return proposalNode(await this.decisions.reject(actor, reviewOf(input)));
  }

  @Allow('proposal:decide')
  @Mutation(() => ProposalType, {
    description:
      'Takes a decision back, and with it what it wrote into the register; refused where that was changed since.',
  })
  async undoDecision(
    @Args('input', { description: 'Which, and why.' }) input: ReviewInput,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalType> {
    return proposalNode(await this.decisions.undo(actor, reviewOf(input)));
  }
}
