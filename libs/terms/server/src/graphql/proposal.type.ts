import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { TermKey, TermValue } from '@recourse/contracts-domain';
import { BoundParty, TermKeyEnum } from '@recourse/contracts-server';
import { connectionOf, TermValueScalar } from '@recourse/platform-server';
import { ProposalOrigin, ProposalState, type Proposal } from '@recourse/terms-domain';
import { EvidenceType, evidenceOf } from './evidence.type.js';

registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'What became of a finding in review.',
  valuesMap: {
    PROPOSED: { description: 'Waits for a person.' },
    ACCEPTED: { description: 'A person confirmed it; the register has its value.' },
    CORRECTED: { description: 'A person confirmed the sentence with another value; the register has that one.' },
    REJECTED: { description: 'A person said that it is not so.' },
    SUPERSEDED: { description: 'Nobody decided before a later reading no longer found it.' },
  },
});

registerEnumType(ProposalOrigin, {
  name: 'ProposalOrigin',
  description: 'Who found a value.',
  valuesMap: {
    BUILT_IN: { description: 'The reader of Recourse.' },
    LANGUAGE_MODEL: { description: 'The language model that was set up; its quote stands in the document as well.' },
    PERSON: { description: 'Somebody who missed it in what was read.' },
  },
});

@VisibleWith('proposal:read')
@ObjectType('Proposal', { description: 'A value that a reading proposes, with the sentence that says so.' })
export class ProposalType implements Omit<Proposal, 'runId' | 'reviewerId' | 'evidence' | 'derivation'> {
  @Field(() => ID, { description: 'Stays the same over later readings that find it again.' })
  id!: string;

  @Field(() => ID, { description: 'The document that says so.' })
  documentId!: string;

  @Field(() => TermKeyEnum, { description: 'What it is about.' })
  key!: TermKey;

  @Field(() => TermValueScalar, { nullable: true, description: 'As read; null where the clause leaves it open.' })
  value!: TermValue;

  @Field(() => BoundParty, { nullable: true, description: 'Whom it binds, or whose right it is, as read.' })
  party!: BoundParty | null;

  @Field(() => Float, {
    description: 'Probability that key, party and value are right, 0 to 1; 1 where a person found it.',
  })
  confidence!: number;

  @Field(() => EvidenceType, { description: 'The words it rests on.' })
  evidence!: EvidenceType;

  @Field(() => String, { nullable: true, description: 'Number and heading of the section; null where none was seen.' })
  section!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How a value was computed that no sentence states; null where one does.',
  })
  derivation!: string | null;

  @Field(() => ProposalState, { description: 'What became of it.' })
  state!: ProposalState;

  @Field(() => TermValueScalar, { nullable: true, description: 'What a person put in place of the value.' })
  correctedValue!: TermValue;

  @Field(() => BoundParty, { nullable: true, description: 'Whom it binds by the correction.' })
  correctedParty!: BoundParty | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The reason given with the decision.' })
  reason!: string | null;

  @Field(() => Int, { description: 'Rises with every decision; send it back as expectedVersion.' })
  version!: number;

  /** Not published: it leads to the field `reviewer`. */
  reviewerId!: string | null;

  /** Not published: it leads to the field `proposedBy`. */
  proposedById!: string | null;

  @Field(() => ProposalOrigin, { description: 'Who found it.' })
  origin!: ProposalOrigin;

  /** Not published: it leads to the field `disagreesWith`. */
  disagreesWithId!: string | null;
}

/** A proposal as published. */
export const proposalNode = ({ evidence, derivation, ...proposal }: Proposal): ProposalType => ({
  ...proposal,
  derivation: derivation ?? null,
  evidence: evidenceOf(evidence),
});

@ObjectType('ProposalConnection', { description: 'Proposals, page by page.' })
export class ProposalConnection extends connectionOf(ProposalType, 'Proposal') {}

@ObjectType('RegisterEffect', { description: 'Where an accepted proposal was written in the register.' })
export class RegisterEffectType {
  @Field(() => String, { description: 'Type of the record, such as `TermAndRenewal`.' })
  recordType!: string;

  @Field(() => ID, { description: 'The record; for a term, the id of its contract.' })
  recordId!: string;

  @Field(() => String, { nullable: true, description: 'The field; null where the whole record was added.' })
  field!: string | null;
}

@ObjectType('RegisterEvidence', { description: 'The sentence behind a value of the register.' })
export class RegisterEvidenceType {
  @Field(() => String, { nullable: true, description: 'The field it is about; null for the record as a whole.' })
  field!: string | null;

  @Field(() => ProposalType, { description: 'What was read, and who confirmed it.' })
  proposal!: ProposalType;
}
