import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { TermKey, TermValue } from '@recourse/contracts-domain';
import { BoundParty, TermKeyEnum } from '@recourse/contracts-server';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, TermValueScalar } from '@recourse/platform-server';
import { BetterOff, type Finding, type PartChange, type TermChange, type TermsDrift } from '@recourse/terms-domain';
import { EvidenceType, evidenceOf } from './evidence.type.js';

export const TermChangeKind = { added: 'added', removed: 'removed', changed: 'changed' } as const;
export type TermChangeKind = keyof typeof TermChangeKind;

registerEnumType(TermChangeKind, {
  name: 'TermChangeKind',
  description: 'What happened to a term from one version to the next.',
  valuesMap: {
    added: { description: 'Only the new version says so.' },
    removed: { description: 'Only the old version says so.' },
    changed: { description: 'Both say so, and settle it differently.' },
  },
});

registerEnumType(BetterOff, {
  name: 'BetterOff',
  description: 'Who is better off by a change.',
  valuesMap: {
    customer: { description: 'We are.' },
    supplier: { description: 'The supplier is.' },
    neither: { description: 'It only says how things are done.' },
    unclear: { description: 'It depends, or one part speaks against another.' },
  },
});

@ObjectType('TermPartChange', { description: 'A part of a value that differs.' })
export class TermPartChangeType implements PartChange {
  @Field(() => String, {
    description: 'Its name; empty for the value as a whole, `party` for whom the term binds.',
  })
  part!: string;

  @Field(() => TermValueScalar, { nullable: true, description: 'In the old version; null where it leaves it open.' })
  before!: TermValue;

  @Field(() => TermValueScalar, { nullable: true, description: 'In the new version; null where it leaves it open.' })
  after!: TermValue;
}

@ObjectType('TermInVersion', { description: 'What one version of a document says on a term.' })
export class TermInVersionType {
  @Field(() => TermValueScalar, { nullable: true, description: 'As read, or as a reviewer corrected it.' })
  value!: TermValue;

  @Field(() => BoundParty, { nullable: true, description: 'Whom it binds, or whose right it is.' })
  party!: BoundParty | null;

  @Field(() => EvidenceType, { description: 'The words it rests on.' })
  evidence!: EvidenceType;

  @Field(() => String, { nullable: true, description: 'Number and heading of the section; null where none was seen.' })
  section!: string | null;
}

@ObjectType('TermChange', { description: 'A tracked term that two versions settle differently.' })
export class TermChangeType implements Omit<TermChange, 'before' | 'after' | 'parts'> {
  @Field(() => TermChangeKind, { description: 'What happened to it.' })
  kind!: TermChangeKind;

  @Field(() => TermKeyEnum, { description: 'What it is about.' })
  key!: TermKey;

  @Field(() => TermInVersionType, { nullable: true, description: 'What the old version says; null for nothing.' })
  before!: TermInVersionType | null;

  @Field(() => TermInVersionType, { nullable: true, description: 'What the new version says; null for nothing.' })
  after!: TermInVersionType | null;

  @Field(() => [TermPartChangeType], { description: 'What differs, where both versions say something.' })
  parts!: readonly TermPartChangeType[];

  @Field(() => BetterOff, { description: 'Who is better off.' })
  betterOff!: BetterOff;

  @Field(() => Float, { description: 'Probability that both versions were read right, 0 to 1.' })
  confidence!: number;
}

@VisibleWith('proposal:read')
@ObjectType('TermsDrift', { description: 'What changed in tracked terms from one version of a document to another.' })
export class TermsDriftType implements Omit<TermsDrift, 'changes'> {
  @Field(() => [TermChangeType], { description: 'In the order of the new version; what is gone stands last.' })
  changes!: readonly TermChangeType[];

  @Field(() => Int, { description: 'Tracked terms that both versions settle alike.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Of these, those in other words.' })
  reworded!: number;

  @Field(() => Int, {
    description: 'Changes that cannot be told: pages are unread, or much the same clause stands there.',
  })
  undecided!: number;

  @Field(() => Int, { description: 'Clauses of the new version whose wording has no counterpart in the old one.' })
  clausesAdded!: number;

  @Field(() => Int, { description: 'Clauses of the old version whose wording has no counterpart in the new one.' })
  clausesRemoved!: number;

  @Field(() => Float, { description: 'How much of the smaller text stands in the other, 0 to 1.' })
  sharedText!: number;

  @Field(() => Boolean, { description: 'False where a page without terms stands in the place of a version.' })
  isSameDocument!: boolean;
}

const inVersion = (term: Finding | null): TermInVersionType | null =>
  term && { value: term.value, party: term.party, evidence: evidenceOf(term.evidence), section: term.section };

/** A drift as published. */
export const driftNode = ({ changes, ...counts }: TermsDrift): TermsDriftType => ({
  ...counts,
  changes: changes.map(({ before, after, ...change }) => ({
    ...change,
    before: inVersion(before),
    after: inVersion(after),
  })),
});

@VisibleWith('proposal:read')
@ObjectType('TermsVersion', { description: 'A version of a document.' })
export class TermsVersionType {
  @Field(() => ID, { description: 'The document.' })
  documentId!: string;

  @Field(() => CalendarDateScalar, {
    description: 'The day of effect that it states; otherwise the day in the name of its file, or of its upload.',
  })
  since!: CalendarDate;

  /** Not published: it leads to the field `drift`. */
  previousId!: string | null;
}

@VisibleWith('proposal:read')
@ObjectType('VersionedTerms', { description: 'One document over time.' })
export class VersionedTermsType {
  @Field(() => String, { description: 'Title of the latest version.' })
  title!: string;

  @Field(() => [TermsVersionType], { description: 'Its versions, the oldest first.' })
  versions!: readonly TermsVersionType[];
}
