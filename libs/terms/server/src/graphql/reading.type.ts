import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ContractKind, type TermKey } from '@recourse/contracts-domain';
import { BoundParty, TermKeyEnum } from '@recourse/contracts-server';
import { EvidenceType } from './evidence.type.js';

@ObjectType('NamedParty', { description: 'A legal entity bound by the document, as its own words name it.' })
export class NamedPartyType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => BoundParty, { nullable: true, description: 'Its side; null where the words do not say.' })
  role!: BoundParty | null;

  @Field(() => EvidenceType, { description: 'Where it is named.' })
  evidence!: EvidenceType;
}

@ObjectType('DocumentReading', { description: 'What the latest reading makes of a document as a whole.' })
export class DocumentReadingType {
  @Field(() => String, { nullable: true, description: 'Its title; null where nothing looks like one.' })
  title!: string | null;

  @Field(() => ContractKind, { nullable: true, description: 'What kind of document it seems to be; to be confirmed.' })
  kind!: ContractKind | null;

  @Field(() => [NamedPartyType], { description: 'Its parties.' })
  parties!: NamedPartyType[];

  @Field(() => Int, { description: 'How many of its pages have text that was read.' })
  pagesRead!: number;
}

export const AbsenceJudgement = { NOT_FOUND: 'NOT_FOUND', COULD_NOT_READ: 'COULD_NOT_READ' } as const;
export type AbsenceJudgement = keyof typeof AbsenceJudgement;

registerEnumType(AbsenceJudgement, {
  name: 'AbsenceJudgement',
  description: 'How sure it is that a document says nothing about a term.',
  valuesMap: {
    NOT_FOUND: { description: 'Every page was read, and no sentence says it.' },
    COULD_NOT_READ: { description: 'No sentence that could be read says it, but it may stand on an unread page.' },
  },
});

@ObjectType('Searched', { description: 'What was searched for a term.' })
export class SearchedType {
  @Field(() => Int, { description: 'Pages that were read.' })
  pages!: number;

  @Field(() => Int, { description: 'Sentences that hold one of the words.' })
  sentences!: number;

  @Field(() => [String], { description: 'Where those sentences stand; the first dozen sections.' })
  sections!: string[];

  @Field(() => [String], { description: 'Beginnings of the words that were looked for.' })
  words!: string[];
}

@ObjectType('NearMiss', { description: 'The sentence that comes closest to a term that was not found.' })
export class NearMissType {
  @Field(() => EvidenceType, { description: 'The sentence.' })
  evidence!: EvidenceType;

  @Field(() => String, { nullable: true, description: 'Its section; null where none was seen.' })
  section!: string | null;
}

@ObjectType('Absence', { description: 'A term that the latest reading of a document did not find.' })
export class AbsenceType {
  @Field(() => TermKeyEnum, { description: 'The term.' })
  key!: TermKey;

  @Field(() => AbsenceJudgement, { description: 'How sure that is.' })
  judgement!: AbsenceJudgement;

  @Field(() => SearchedType, { description: 'What was searched.' })
  searched!: SearchedType;

  @Field(() => NearMissType, { nullable: true, description: 'What came closest; null where nothing did.' })
  nearestMiss!: NearMissType | null;
}
