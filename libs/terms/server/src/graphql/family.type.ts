import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, TermValueScalar } from '@recourse/platform-server';
import type { TermValue } from '@recourse/contracts-domain';
import type { ParentMention, SectionChange } from '@recourse/terms-domain';
import { EvidenceType } from './evidence.type.js';

export const ParentRelation = { AMENDS: 'AMENDS', BELONGS_TO: 'BELONGS_TO' } as const;
export type ParentRelation = keyof typeof ParentRelation;

registerEnumType(ParentRelation, {
  name: 'ParentRelation',
  description: 'How a document stands to the one above it.',
  valuesMap: {
    AMENDS: { description: 'It changes it.' },
    BELONGS_TO: { description: 'It is placed under it, as an order form or an annex.' },
  },
});

export const SectionChangeKind = {
  REPLACED: 'REPLACED',
  DELETED: 'DELETED',
  AMENDED: 'AMENDED',
  ADDED: 'ADDED',
} as const;
export type SectionChangeKind = keyof typeof SectionChangeKind;

registerEnumType(SectionChangeKind, {
  name: 'SectionChangeKind',
  description: 'What an amendment does to a section.',
  valuesMap: {
    REPLACED: { description: 'Other words take its place.' },
    DELETED: { description: 'It is gone.' },
    AMENDED: { description: 'Some of its words change.' },
    ADDED: { description: 'It is new.' },
  },
});

@ObjectType('ParentMention', { description: 'The document above this one, as its own words name it.' })
export class ParentMentionType implements Omit<ParentMention, 'relation' | 'evidence'> {
  @Field(() => String, { description: 'Such as “Master Services Agreement”.' })
  title!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day it is named by.' })
  datedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'The number it is named by.' })
  reference!: string | null;

  @Field(() => ParentRelation, { description: 'How this one stands to it.' })
  relation!: ParentRelation;

  @Field(() => EvidenceType, { description: 'The words.' })
  evidence!: EvidenceType;
}

@ObjectType('SectionChange', { description: 'What an amendment does to a section of what it amends.' })
export class SectionChangeType implements Omit<SectionChange, 'how' | 'evidence' | 'replacement'> {
  @Field(() => String, { description: 'As cited, such as “Section 4.2”.' })
  section!: string;

  @Field(() => SectionChangeKind, { description: 'What happens to it.' })
  how!: SectionChangeKind;

  @Field(() => EvidenceType, { description: 'The words that say so.' })
  evidence!: EvidenceType;

  @Field(() => EvidenceType, { nullable: true, description: 'Where its new words begin; null where none follow.' })
  replacement!: EvidenceType | null;
}

@ObjectType('DocumentFamily', { description: 'What a document says of its place in a family.' })
export class DocumentFamilyType {
  @Field(() => ParentMentionType, { nullable: true, description: 'The document above it; null where it names none.' })
  parent!: ParentMentionType | null;

  @Field(() => Int, { nullable: true, description: 'Its own number: 2 for “Amendment No. 2”.' })
  ordinal!: number | null;

  @Field(() => [SectionChangeType], { description: 'Sections that it changes, in its order.' })
  sectionChanges!: readonly SectionChangeType[];
}

@ObjectType('ProposedParent', { description: 'A contract that may be the one a document amends or belongs to.' })
export class ProposedParentType {
  /** Not published: it leads to the field `contract`. */
  contractId!: string;

  @Field(() => Float, { description: 'How sure it is, 0 to 1.' })
  certainty!: number;

  @Field(() => String, { description: 'Why, in one sentence.' })
  because!: string;

  @Field(() => Boolean, { description: 'Whether somebody has put the contract of the document under it.' })
  isConfirmed!: boolean;
}

@ObjectType('ProposedValue', { description: 'A value with the document that gives it.' })
export class ProposedValueType {
  @Field(() => TermValueScalar, { nullable: true, description: 'A duration, a day, a word, or the facts of a record.' })
  value!: TermValue;

  @Field(() => String, { description: 'Reference of the document that gives it.' })
  reference!: string;

  @Field(() => String, { description: 'Why that document prevails.' })
  because!: string;
}

@ObjectType('ProposedEffect', { description: 'What would bind otherwise.' })
export class ProposedEffectType {
  @Field(() => String, {
    description: 'Field of term and renewal, or `provision`, `serviceLevel`, `priceLock` or `commitment`.',
  })
  field!: string;

  @Field(() => ProposedValueType, { nullable: true, description: 'What binds without the document.' })
  before!: ProposedValueType | null;

  @Field(() => ProposedValueType, { nullable: true, description: 'What would bind with it.' })
  after!: ProposedValueType | null;
}

@ObjectType('ProposedTerms', {
  description: 'What would bind in the family once the document is signed and all that was read from it is accepted.',
})
export class ProposedTermsType {
  @Field(() => CalendarDateScalar, { description: 'Told for this day: today, or its first day where that is later.' })
  on!: CalendarDate;

  @Field(() => [ProposedEffectType], { description: 'What would change.' })
  effects!: readonly ProposedEffectType[];
}

@InputType({ description: 'Which contract stands above the one of a document.' })
export class ConfirmParentInput {
  @Field(() => ID, { description: 'The document.' })
  documentId!: string;

  @Field(() => ID, { description: 'The contract above.' })
  parentId!: string;

  @Field(() => Int, {
    description: "The version last seen of the document's contract; of the document while it belongs to none.",
  })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why; kept in the history.' })
  why?: string | null;
}
