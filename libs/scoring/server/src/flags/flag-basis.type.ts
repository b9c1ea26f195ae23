import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { MaskedWithout } from '@recourse/access-server';
import type { TermKey } from '@recourse/contracts-domain';
import { TermKeyEnum } from '@recourse/contracts-server';
import type { ChangedTerm, NearMiss, RecordRef, Search } from '@recourse/scoring-domain';
import { BetterOff } from '@recourse/terms-domain';
import { RecordKind } from '../graphql/enums.js';

@ObjectType('FlagQuote', { description: 'A sentence of a document that a record rests on.' })
export class FlagQuoteType {
  @Field(() => ID, { description: 'The document.' })
  documentId!: string;

  @Field(() => Int, { description: 'Page on which it stands, counted from 1.' })
  page!: number;

  @Field(() => String, { description: 'Verbatim.' })
  quote!: string;

  @Field(() => ID, { nullable: true, description: 'The reviewed proposal it comes from, with its place on the page.' })
  proposalId!: string | null;
}

@ObjectType('FlagRecord', { description: 'A record of the register that a flag rests on.' })
export class FlagRecordType implements Omit<RecordRef, 'id'> {
  @Field(() => RecordKind, { description: 'What kind of record.' })
  kind!: RecordKind;

  @Field(() => String, { description: 'Its id; for TERM the name of the field.' })
  recordId!: string;

  @Field(() => ID, { description: 'The document of the family it belongs to.' })
  contractId!: string;
}

@ObjectType('FlagSearch', { description: 'What was searched for and not found.' })
export class FlagSearchType implements Omit<Search, 'nearMiss'> {
  @Field(() => [String], { description: 'Beginnings of words that were looked for.' })
  searched!: readonly string[];

  @Field(() => Float, { description: '0 to 1: how much of the text could be read for it.' })
  completeness!: number;

  @Field(() => Int, { description: 'Pages that were read for it.' })
  pages!: number;

  @Field(() => Int, { description: 'Sentences that hold one of the words and do not say it.' })
  sentences!: number;

  @MaskedWithout('proposal:read')
  @Field(() => FlagQuoteType, {
    nullable: true,
    description: 'The sentence that came closest; null if none did, or for who may not read documents.',
  })
  nearMiss!: (NearMiss & { readonly proposalId: string | null }) | null;
}

@ObjectType('FlagTermChange', { description: 'A term that two versions of a document settle differently.' })
export class FlagTermChangeType implements ChangedTerm {
  @Field(() => TermKeyEnum, { description: 'What it is about.' })
  key!: TermKey;

  @Field(() => BetterOff, { description: 'Who is better off.' })
  betterOff!: BetterOff;

  @MaskedWithout('proposal:read')
  @Field(() => FlagQuoteType, {
    nullable: true,
    description: 'The words of the old version; null where it says nothing, or for who may not read documents.',
  })
  before!: FlagQuoteType | null;

  @MaskedWithout('proposal:read')
  @Field(() => FlagQuoteType, {
    nullable: true,
    description: 'The words of the new version; null where it says nothing, or for who may not read documents.',
  })
  after!: FlagQuoteType | null;
}

@ObjectType('FlagBasis', {
  description: 'What a flag rests on: records of the register, a search in vain, or changes of published terms.',
})
export class FlagBasisType {
  @Field(() => [FlagRecordType], { description: 'Records; empty where it rests on something else.' })
  records!: readonly FlagRecordType[];

  @Field(() => FlagSearchType, { nullable: true, description: 'The search; null where it rests on something else.' })
  search!: FlagSearchType | null;

  @Field(() => [FlagTermChangeType], {
    description: 'Changes between two versions; empty where it rests on something else.',
  })
  changes!: readonly FlagTermChangeType[];
}
