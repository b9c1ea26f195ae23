import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DeemedReceipt } from '@recourse/contracts-domain';
import type { CalendarDate, Duration } from '@recourse/kernel';
import { CalendarDateScalar, DurationScalar } from '@recourse/platform-server';
import type { RegisteredTerm } from '../reading/record-rows.js';
import { NoticeAnchor, NoticeDirection, RenewalType } from './enums.js';

@ObjectType('DeemedReceipt', { description: 'When a notice counts as received.' })
export class DeemedReceiptType implements DeemedReceipt {
  @Field(() => DurationScalar, { description: 'Time after sending; `P0D` where it counts on the day it is sent.' })
  after!: Duration;

  @Field(() => String, { nullable: true, description: 'The channel for which this holds; null for any.' })
  channel!: string | null;
}

@ObjectType('TermAndRenewal', {
  description:
    'When one document binds, how it renews and how one gets out of it. Null means that the document does not say.',
})
export class TermAndRenewalType implements RegisteredTerm {
  @Field(() => ID, { description: 'The document.' })
  contractId!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'First day on which it binds.' })
  effectiveOn!: CalendarDate | null;

  @Field(() => DurationScalar, { nullable: true, description: 'Length of the first fixed period.' })
  initialTerm!: Duration | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Last day of the initial term where stated; that day is still in force.',
  })
  endsOn!: CalendarDate | null;

  @Field(() => RenewalType, { nullable: true, description: 'What happens when the term ends.' })
  renewal!: RenewalType | null;

  @Field(() => DurationScalar, { nullable: true, description: 'Length of each renewal.' })
  renewalTerm!: Duration | null;

  @Field(() => Int, { nullable: true, description: 'How often it renews at most; null where no cap is stated.' })
  maxRenewals!: number | null;

  @Field(() => DurationScalar, { nullable: true, description: 'How long before renewal or end notice must be given.' })
  noticePeriod!: Duration | null;

  @Field(() => NoticeAnchor, { nullable: true, description: 'What the notice period is measured from.' })
  noticeAnchor!: NoticeAnchor | null;

  @Field(() => NoticeDirection, { nullable: true, description: 'Whose right the notice is.' })
  noticeDirection!: NoticeDirection | null;

  @Field(() => String, { nullable: true, description: 'How notice must be given.' })
  noticeMethod!: string | null;

  @Field(() => String, { nullable: true, description: 'Where notice must be sent.' })
  noticeAddress!: string | null;

  @Field(() => DeemedReceiptType, { nullable: true, description: 'When a notice counts as received.' })
  deemedReceipt!: DeemedReceipt | null;

  @Field(() => DurationScalar, {
    nullable: true,
    description: 'Latest notice, before the next renewal, to reduce seats or commitment.',
  })
  reductionNotice!: Duration | null;

  @Field(() => String, {
    nullable: true,
    description: 'Place whose business days count: ISO 3166, such as `US` or `DE-BY`.',
  })
  businessDaysOf!: string | null;

  @Field(() => Int, { description: '0 until something is entered; send it back as expectedVersion.' })
  version!: number;
}

@InputType({ description: 'When a notice counts as received.' })
export class DeemedReceiptInput implements DeemedReceipt {
  @Field(() => DurationScalar, { description: 'Time after sending; `P0D` where it counts on the day it is sent.' })
  after!: Duration;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'The channel for which this holds.' })
  channel!: string | null;
}

@InputType({ description: 'Changes to the term of a contract; fields not given stay, null makes one unknown.' })
export class ChangeTermInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => Int, { description: 'The version last seen, 0 for none; refused with a conflict if it changed since.' })
  expectedVersion!: number;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'First day on which it binds.' })
  effectiveOn?: CalendarDate | null;

  @Field(() => DurationScalar, { nullable: true, description: 'Length of the first fixed period.' })
  initialTerm?: Duration | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day of the initial term, where stated.' })
  endsOn?: CalendarDate | null;

  @Field(() => RenewalType, { nullable: true, description: 'What happens when the term ends.' })
  renewal?: RenewalType | null;

  @Field(() => DurationScalar, { nullable: true, description: 'Length of each renewal.' })
  renewalTerm?: Duration | null;

  @Field(() => Int, { nullable: true, description: 'How often it renews at most.' })
  maxRenewals?: number | null;

  @Field(() => DurationScalar, { nullable: true, description: 'How long before renewal or end notice is due.' })
  noticePeriod?: Duration | null;

  @Field(() => NoticeAnchor, { nullable: true, description: 'What the notice period is measured from.' })
  noticeAnchor?: NoticeAnchor | null;

  @Field(() => NoticeDirection, { nullable: true, description: 'Whose right the notice is.' })
  noticeDirection?: NoticeDirection | null;

  @Field(() => String, { nullable: true, description: 'How notice must be given.' })
  noticeMethod?: string | null;

  @Field(() => String, { nullable: true, description: 'Where notice must be sent.' })
  noticeAddress?: string | null;

  @Field(() => DeemedReceiptInput, { nullable: true, description: 'When a notice counts as received.' })
  deemedReceipt?: DeemedReceiptInput | null;

  @Field(() => DurationScalar, { nullable: true, description: 'Latest notice to reduce seats or commitment.' })
  reductionNotice?: Duration | null;

  @Field(() => String, { nullable: true, description: 'Place whose business days count, such as `US` or `DE-BY`.' })
  businessDaysOf?: string | null;
}
