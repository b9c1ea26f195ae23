import { Field, Float, ID, InputType, Int, ObjectType, PartialType } from '@nestjs/graphql';
import { VisibleWith } from '@recourse/access-server';
import type { PriceLock } from '@recourse/contracts-domain';
import type { CalendarDate, UnitPrice } from '@recourse/kernel';
import { CalendarDateScalar, UnitPriceInput, UnitPriceType } from '@recourse/platform-server';

@VisibleWith('contract:read')
@ObjectType('PriceLock', { description: 'A price fixed for a SKU or model over a period; both days are in force.' })
export class PriceLockType implements PriceLock {
  @Field(() => ID, { description: 'Stays the same for good.' })
  id!: string;

  @Field(() => ID, { description: 'The document that fixes it.' })
  contractId!: string;

  @Field(() => ID, { nullable: true, description: 'The service it is for.' })
  serviceId!: string | null;

  @Field(() => String, { description: 'SKU or model the price is for.' })
  sku!: string;

  @Field(() => String, { description: 'What one price buys: `1M input tokens`, `seat-month`, `GPU-hour`.' })
  unit!: string;

  @Field(() => UnitPriceType, {
    nullable: true,
    description: 'The price; null where a list is fixed without quoting it, and for those who may not see prices.',
  })
  price!: UnitPrice | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'First day in force; null: not said.' })
  from!: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day in force; null: not said.' })
  to!: CalendarDate | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Highest increase after the lock, in percent; null: none stated.',
  })
  increaseCapPercent!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it carries over to a successor; null: not said.' })
  coversSuccessors!: boolean | null;

  @Field(() => Int, { description: 'Rises with every change; send it back as expectedVersion.' })
  version!: number;
}

@InputType({ isAbstract: true })
class PriceLockFields {
  @Field(() => ID, { nullable: true, description: 'The service it is for.' })
  serviceId?: string | null;

  @Field(() => String, { description: 'SKU or model the price is for.' })
  sku!: string;

  @Field(() => String, { description: 'What one price buys: `1M input tokens`, `seat-month`, `GPU-hour`.' })
  unit!: string;

  @Field(() => UnitPriceInput, { nullable: true, description: 'The price, where quoted.' })
  price?: UnitPriceInput | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'First day in force.' })
  from?: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day in force.' })
  to?: CalendarDate | null;

  @Field(() => Float, { nullable: true, description: 'Highest increase after the lock, in percent.' })
  increaseCapPercent?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it carries over to a successor.' })
  coversSuccessors?: boolean | null;
}

@InputType({ description: 'A price lock to be added to a contract.' })
export class AddPriceLockInput extends PriceLockFields {
  @Field(() => ID, { description: 'The document that fixes it.' })
  contractId!: string;
}

@InputType({ description: 'Changes to a price lock; fields not given stay, null makes one unknown.' })
export class ChangePriceLockInput extends PartialType(PriceLockFields) {
  @Field(() => ID, { description: 'The price lock.' })
  id!: string;

  @Field(() => Int, { description: 'The version last seen; refused with a conflict if it has changed since.' })
  expectedVersion!: number;
}
