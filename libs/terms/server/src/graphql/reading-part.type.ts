import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { Box } from '@recourse/documents-domain';
import { BoxType } from '@recourse/documents-server';
import { connectionOf } from '@recourse/platform-server';
import type { CrossReference, DefinedTerm, ReferenceTarget } from '@recourse/terms-domain';
import { EvidenceType, evidenceOf } from './evidence.type.js';

export const DefinitionForm = { STATED: 'STATED', INLINE: 'INLINE', BY_REFERENCE: 'BY_REFERENCE' } as const;
export type DefinitionForm = keyof typeof DefinitionForm;

registerEnumType(DefinitionForm, {
  name: 'DefinitionForm',
  description: 'How a document gives a term its meaning.',
  valuesMap: {
    STATED: { description: '"Initial Term" means …' },
    INLINE: { description: 'In brackets after what it names: (the "Term").' },
    BY_REFERENCE: { description: '"Term" has the meaning given elsewhere.' },
  },
});

export const ReferredKind = { SECTION: 'SECTION', EXHIBIT: 'EXHIBIT' } as const;
export type ReferredKind = keyof typeof ReferredKind;

registerEnumType(ReferredKind, {
  name: 'ReferredKind',
  description: 'What a reference names.',
  valuesMap: {
    SECTION: { description: 'A section, clause, article or paragraph.' },
    EXHIBIT: { description: 'An exhibit, schedule, annex, appendix or attachment.' },
  },
});

export const UnresolvedReason = { NOT_IN_DOCUMENT: 'NOT_IN_DOCUMENT', OTHER_DOCUMENT: 'OTHER_DOCUMENT' } as const;
export type UnresolvedReason = keyof typeof UnresolvedReason;

registerEnumType(UnresolvedReason, {
  name: 'UnresolvedReason',
  description: 'Why a reference leads nowhere.',
  valuesMap: {
    NOT_IN_DOCUMENT: { description: 'The pages that were read hold no such section or exhibit.' },
    OTHER_DOCUMENT: { description: 'The words name another document or a law.' },
  },
});

@VisibleWith('document:read')
@ObjectType('ReferenceTarget', { description: 'Where in the same document a reference leads.' })
export class ReferenceTargetType implements Omit<ReferenceTarget, 'kind'> {
  @Field(() => ReferredKind, { description: 'What it is.' })
  kind!: ReferredKind;

  @Field(() => String, { nullable: true, description: 'As cited, such as 4.2(a); null for a section without number.' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'Its heading; null where it has none.' })
  heading!: string | null;

  @Field(() => Int, { description: 'Page on which it begins, counted from 1.' })
  page!: number;

  @Field(() => [BoxType], { description: 'Where its first words stand on that page, one box a line.' })
  boxes!: readonly Box[];
}

@VisibleWith('document:read')
@ObjectType('DefinedTerm', { description: 'A term that a document gives a meaning of its own.' })
export class DefinedTermType implements Omit<DefinedTerm, 'how' | 'evidence' | 'target' | 'unresolved'> {
  @Field(() => String, { description: 'As the document writes it, without quotation marks.' })
  term!: string;

  @Field(() => DefinitionForm, { description: 'How it is defined.' })
  how!: DefinitionForm;

  @Field(() => EvidenceType, { description: 'The sentence that defines it.' })
  evidence!: EvidenceType;

  @Field(() => String, { nullable: true, description: 'The heading it stands under; null where none was seen.' })
  section!: string | null;

  @Field(() => ReferenceTargetType, {
    nullable: true,
    description: 'Where the meaning stands that is given by reference; null for others, and where it leads nowhere.',
  })
  target!: ReferenceTargetType | null;

  @Field(() => UnresolvedReason, { nullable: true, description: 'Why a meaning given by reference leads nowhere.' })
  unresolved!: UnresolvedReason | null;
}

@VisibleWith('document:read')
@ObjectType('CrossReference', { description: 'Words of a document that refer to a section or exhibit.' })
export class CrossReferenceType implements Omit<CrossReference, 'kind' | 'evidence' | 'target' | 'unresolved'> {
  @Field(() => EvidenceType, { description: 'The words that refer.' })
  evidence!: EvidenceType;

  @Field(() => String, { nullable: true, description: 'The heading they stand under; null where none was seen.' })
  section!: string | null;

  @Field(() => ReferredKind, { description: 'What they name.' })
  kind!: ReferredKind;

  @Field(() => String, {
    nullable: true,
    description: 'The number in full, such as 4.2(b), or the name of the exhibit; null for "this Section".',
  })
  cited!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What of it is meant, such as last sentence; null for all of it.',
  })
  part!: string | null;

  @Field(() => ReferenceTargetType, { nullable: true, description: 'Where they lead; null where they lead nowhere.' })
  target!: ReferenceTargetType | null;

  @Field(() => UnresolvedReason, {
    nullable: true,
    description: 'Why they lead nowhere; null where they lead somewhere.',
  })
  unresolved!: UnresolvedReason | null;
}

@ObjectType({ description: 'Defined terms, in the order of the document, a page at a time.' })
export class DefinedTermConnection extends connectionOf(DefinedTermType, 'DefinedTerm') {}

@ObjectType({ description: 'References, in the order of the document, a page at a time.' })
export class CrossReferenceConnection extends connectionOf(CrossReferenceType, 'CrossReference') {}

const FORM = { stated: 'STATED', inline: 'INLINE', 'by-reference': 'BY_REFERENCE' } as const;
const KIND = { section: 'SECTION', exhibit: 'EXHIBIT' } as const;
const WHY = { 'not-in-document': 'NOT_IN_DOCUMENT', 'other-document': 'OTHER_DOCUMENT' } as const;

const targetNode = (target: ReferenceTarget | null): ReferenceTargetType | null =>
  target && { ...target, kind: KIND[target.kind] };

/** A definition as published. */
export const definedTermNode = ({ how, evidence, target, unresolved, ...one }: DefinedTerm): DefinedTermType => ({
  ...one,
  how: FORM[how],
  evidence: evidenceOf(evidence),
  target: targetNode(target),
  unresolved: unresolved && WHY[unresolved],
});

/** A reference as published. */
export const referenceNode = ({ kind, evidence, target, unresolved, ...one }: CrossReference): CrossReferenceType => ({
  ...one,
  kind: KIND[kind],
  evidence: evidenceOf(evidence),
  target: targetNode(target),
  unresolved: unresolved && WHY[unresolved],
});
