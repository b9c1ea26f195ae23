import type { Type } from '@nestjs/common';
import { Field, ID, Int, ObjectType, type ReturnTypeFuncValue } from '@nestjs/graphql';
import type {
  Commitment,
  DeemedReceipt,
  EffectiveTerms,
  PriceLock,
  Provision,
  ServiceLevel,
  Sourced,
} from '@recourse/contracts-domain';
import type { CalendarDate, Duration } from '@recourse/kernel';
import { CalendarDateScalar, DurationScalar } from '@recourse/platform-server';
import type { RegisteredContract } from '../reading/contract-row.js';
import { CommitmentType } from './commitment.type.js';
import { ContractType } from './contract.type.js';
import { NoticeAnchor, NoticeDirection, RenewalType } from './enums.js';
import { PriceLockType } from './price-lock.type.js';
import { ProvisionType } from './provision.type.js';
import { ServiceLevelType } from './service-level.type.js';
import { DeemedReceiptType } from './term.type.js';

/** A value with the document that gives it, itself at hand. */
export interface Shown<T> extends Sourced<T> {
  readonly contract: RegisteredContract;
}

function shown<T>(name: string, value: ReturnTypeFuncValue): Type<Shown<T>> {
  @ObjectType(`Effective${name}`, { description: 'What binds, with the document that gives it and why that one.' })
  class ShownType implements Shown<T> {
    @Field(() => value, { description: 'What binds.' })
    value!: T;

    @Field(() => ID, { description: 'Id of the document that gives it.' })
    contractId!: string;

    @Field(() => ContractType, { description: 'The document that gives it.' })
    contract!: RegisteredContract;

    @Field(() => String, { description: 'Why this document and no other, in one sentence.' })
    because!: string;
  }
  return ShownType;
}

const ShownDate = shown<CalendarDate>('Date', CalendarDateScalar);
const ShownDuration = shown<Duration>('Duration', DurationScalar);
const ShownNumber = shown<number>('Number', Int);
const ShownText = shown<string>('Text', String);
const ShownRenewal = shown<RenewalType>('Renewal', RenewalType);
const ShownAnchor = shown<NoticeAnchor>('NoticeAnchor', NoticeAnchor);
const ShownDirection = shown<NoticeDirection>('NoticeDirection', NoticeDirection);
const ShownReceipt = shown<DeemedReceipt>('DeemedReceipt', DeemedReceiptType);
const ShownProvision = shown<Provision>('Provision', ProvisionType);
const ShownServiceLevel = shown<ServiceLevel>('ServiceLevel', ServiceLevelType);
const ShownPriceLock = shown<PriceLock>('PriceLock', PriceLockType);
const ShownCommitment = shown<Commitment>('Commitment', CommitmentType);

type ShownTerm = {
  readonly [K in keyof EffectiveTerms['term']]: Shown<NonNullable<EffectiveTerms['term'][K]>['value']> | null;
};

const said = (description: string) => ({ nullable: true, description: `${description} Null: no document says.` });

@ObjectType('EffectiveTermAndRenewal', { description: 'When the family binds, how it renews and how one gets out.' })
export class EffectiveTermType implements ShownTerm {
  @Field(() => ShownDate, said('Day from which the term counts.'))
  effectiveOn!: Shown<CalendarDate> | null;

  @Field(() => ShownDuration, said('Length of the first fixed period.'))
  initialTerm!: Shown<Duration> | null;

  @Field(() => ShownDate, said('Last day of the initial term, as stated.'))
  endsOn!: Shown<CalendarDate> | null;

  @Field(() => ShownRenewal, said('What happens when the term ends.'))
  renewal!: Shown<RenewalType> | null;

  @Field(() => ShownDuration, said('Length of each renewal.'))
  renewalTerm!: Shown<Duration> | null;

  @Field(() => ShownNumber, said('How often it renews at most.'))
  maxRenewals!: Shown<number> | null;

  @Field(() => ShownDuration, said('How long before renewal or end notice must be given.'))
  noticePeriod!: Shown<Duration> | null;

  @Field(() => ShownAnchor, said('What the notice period is measured from.'))
  noticeAnchor!: Shown<NoticeAnchor> | null;

  @Field(() => ShownDirection, said('Whose right the notice is.'))
  noticeDirection!: Shown<NoticeDirection> | null;

  @Field(() => ShownText, said('How notice must be given.'))
  noticeMethod!: Shown<string> | null;

  @Field(() => ShownText, said('Where notice must be sent.'))
  noticeAddress!: Shown<string> | null;

  @Field(() => ShownReceipt, said('When a notice counts as received.'))
  deemedReceipt!: Shown<DeemedReceipt> | null;

  @Field(() => ShownDuration, said('Latest notice to reduce seats or commitment.'))
  reductionNotice!: Shown<Duration> | null;

  @Field(() => ShownText, said('Place whose business days count.'))
  businessDaysOf!: Shown<string> | null;
}

@ObjectType('EffectiveTerms', {
  description: 'What a family of contracts binds to on a date: amendments and order of precedence applied.',
})
export class EffectiveTermsType {
  @Field(() => CalendarDateScalar, { description: 'The date for which this holds.' })
  on!: CalendarDate;

  @Field(() => EffectiveTermType, { description: 'Term and renewal, field by field.' })
  term!: ShownTerm;

  @Field(() => [ShownProvision], { description: 'Everything else that is said, by key and party.' })
  provisions!: readonly Shown<Provision>[];

  @Field(() => [ShownServiceLevel], { description: 'Service levels.' })
  serviceLevels!: readonly Shown<ServiceLevel>[];

  @Field(() => [ShownPriceLock], { description: 'Price locks, those for later days included.' })
  priceLocks!: readonly Shown<PriceLock>[];

  @Field(() => [ShownCommitment], { description: 'Commitments, those for other periods included.' })
  commitments!: readonly Shown<Commitment>[];
}
