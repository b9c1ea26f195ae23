import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type Actor } from '@recourse/access-server';
import type { ContractFamily, ProposedEffect, TermValue } from '@recourse/contracts-domain';
import { ContractsRepository, ContractType, type RegisteredContract } from '@recourse/contracts-server';
import { DocumentType } from '@recourse/documents-server';
import { formatDuration, type Duration } from '@recourse/kernel';
import { loadOne } from '@recourse/platform-server';
import type { FamilyReading } from '@recourse/terms-domain';
import { ConfirmParent } from '../family/confirm-parent.js';
import { familyOf, FamilyProposals } from '../family/family-proposals.js';
import { ProposedTermsReader } from '../family/proposed-terms.js';
import { evidenceOf } from './evidence.type.js';
import {
  ConfirmParentInput,
  DocumentFamilyType,
  ProposedParentType,
  ProposedTermsType,
  type ParentMentionType,
  type ProposedEffectType,
  type ProposedValueType,
  type SectionChangeKind,
} from './family.type.js';

/** A document's place in a family: as it says, as proposed, and as people confirm it. */
@Resolver(() => DocumentType)
export class FamilyResolver {
  private readonly memberById = loadOne(
    (ids: readonly string[]) => this.proposals.documents(ids),
    ({ id }) => id,
  );

  private readonly parentsOf = loadOne(
    (ids: readonly string[]) => this.proposals.parentsOf(ids),
    ({ documentId }) => documentId,
  );

  constructor(
    private readonly proposals: FamilyProposals,
    private readonly proposedTermsReader: ProposedTermsReader,
    private readonly confirmation: ConfirmParent,
  ) {}

  @Allow('proposal:read')
  @ResolveField(() => DocumentFamilyType, {
    nullable: true,
    description: 'What it says of the document that it amends or belongs to; null until it is read.',
  })
  async family(@Parent() { id }: DocumentType, @Context() context: object): Promise<DocumentFamilyType | null> {
    const document = await this.memberById(context).load(id);
    const family = document && familyOf(document);
    return family && familyNode(family);
  }

  @Allow('proposal:read')
  @ResolveField(() => [ProposedParentType], {
    description: 'Contracts of its supplier that may be the one above it, the surest first.',
  })
  async proposedParents(@Parent() { id }: DocumentType, @Context() context: object): Promise<ProposedParentType[]> {
    const found = await this.parentsOf(context).load(id);
    const parentId = (await this.memberById(context).load(id))?.contract?.parentId ?? null;
    return (found?.proposed ?? []).map((one) => ({ ...one, isConfirmed: one.contractId === parentId }));
  }

  @Allow('proposal:read')
  @ResolveField(() => ProposedTermsType, {
    nullable: true,
    description: 'What would bind with it; null where the contract above is neither registered nor surely proposed.',
  })
  async proposedTerms(@Parent() { id }: DocumentType): Promise<ProposedTermsType | null> {
    const found = await this.proposedTermsReader.of(id);
    if (!found) return null;
    const { terms, family } = found;
    return { on: terms.on, effects: terms.effects.map((effect) => effectNode(effect, family)) };
  }

  @Allow('contract:edit')
  @Mutation(() => ContractType, {
    description: 'Puts the contract of a document under another; makes a draft of it there where it belongs to none.',
  })
  confirmParent(
    @Args('input', { description: 'Document and contract.' }) input: ConfirmParentInput,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredContract> {
    const { documentId, parentId, expectedVersion, why = null } = input;
    return this.confirmation.confirm(actor, { documentId, parentId, expectedVersion, why });
  }
}

@Resolver(() => ProposedParentType)
export class ProposedParentResolver {
  private readonly contractById = loadOne(
    (ids: readonly string[]) => this.contracts.byIds(ids),
    ({ id }) => id,
  );

  constructor(private readonly contracts: ContractsRepository) {}

  @ResolveField(() => ContractType, { description: 'The contract.' })
  contract(@Parent() { contractId }: ProposedParentType, @Context() context: object) {
    return this.contractById(context).load(contractId);
  }
}

const familyNode = ({ parent, ordinal, sectionChanges }: FamilyReading): DocumentFamilyType => ({
  parent: parent && parentNode(parent),
  ordinal,
  sectionChanges: sectionChanges.map(({ section, how, evidence, replacement }) => ({
    section,
    how: how.toUpperCase() as SectionChangeKind,
    evidence: evidenceOf(evidence),
    replacement: replacement && evidenceOf(replacement),
  })),
});

const parentNode = ({ relation, evidence, ...named }: NonNullable<FamilyReading['parent']>): ParentMentionType => ({
  ...named,
  relation: relation === 'amends' ? 'AMENDS' : 'BELONGS_TO',
  evidence: evidenceOf(evidence),
});

function effectNode({ field, before, after }: ProposedEffect, family: ContractFamily): ProposedEffectType {
  const node = (sourced: ProposedEffect['before']): ProposedValueType | null =>
    sourced && {
      value: valueOf(sourced.value),
      reference: family.members.find(({ contract }) => contract.id === sourced.contractId)?.contract.reference ?? '',
      because: sourced.because,
    };
  return { field, before: node(before), after: node(after) };
}

const isDuration = (value: object): value is Duration => 'amount' in value && 'unit' in value;

/** Durations as everywhere in ISO 8601; of a record its facts. */
function valueOf(value: unknown): TermValue {
  if (typeof value !== 'object' || value === null) return value as TermValue;
  if (isDuration(value) && typeof value.amount === 'number') return formatDuration(value);
  const {
    id: _id,
    contractId: _contractId,
    version: _version,
    ...facts
  } = value as Readonly<Record<string, TermValue>>;
  return Object.fromEntries(Object.entries(facts).map(([name, part]) => [name, valueOf(part)]));
}
