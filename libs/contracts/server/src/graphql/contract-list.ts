import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import type { CalendarDate } from '@recourse/kernel';
import { CalendarDateScalar, PageArgs, type Prisma, type SortColumn } from '@recourse/platform-server';
import { idsAmong } from '@recourse/suppliers-server';
import { dayColumn } from '../reading/columns.js';
import { ContractKind, ContractStatus, RenewalType } from './enums.js';

export const ContractOrder = {
  REFERENCE: 'REFERENCE',
  TITLE: 'TITLE',
  ENDS_ON: 'ENDS_ON',
  UPDATED_AT: 'UPDATED_AT',
  ANNUAL_VALUE: 'ANNUAL_VALUE',
} as const;
export type ContractOrder = keyof typeof ContractOrder;

registerEnumType(ContractOrder, {
  name: 'ContractOrder',
  description: 'What contracts are sorted by.',
  valuesMap: {
    REFERENCE: { description: 'Our own number.' },
    TITLE: { description: 'Title.' },
    ENDS_ON: { description: 'Last day of the initial term; unknown ones last.' },
    UPDATED_AT: { description: 'When it or one of its records last changed.' },
    ANNUAL_VALUE: { description: 'Value a year, currency by currency: amounts of two currencies are not compared.' },
  },
});

export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type SortDirection = keyof typeof SortDirection;

registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which end of an order comes first.',
  valuesMap: { ASC: { description: 'The least first.' }, DESC: { description: 'The greatest first.' } },
});

@InputType({ description: 'How contracts are sorted.' })
export class ContractSort {
  @Field(() => ContractOrder, { description: 'By what.' })
  by!: ContractOrder;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: 'Which end comes first.' })
  direction!: SortDirection;
}

@InputType({ description: 'Which contracts: those that meet everything given.' })
export class ContractFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Part of reference, title or supplier name, in any case; with the right to read documents also words of theirs.',
  })
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: 'With any of these suppliers.' })
  supplierIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'For any of these services.' })
  serviceIds?: string[] | null;

  @Field(() => [ContractStatus], { nullable: true, description: 'In any of these statuses.' })
  statuses?: ContractStatus[] | null;

  @Field(() => [ContractKind], { nullable: true, description: 'Of any of these kinds.' })
  kinds?: ContractKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'With any of these owners.' })
  ownerIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of any of these business units.' })
  businessUnits?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'With all of these tags.' })
  tags?: string[] | null;

  @Field(() => [RenewalType], { nullable: true, description: 'Whose own document says one of these about renewal.' })
  renewals?: RenewalType[] | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Whose initial term ends on this day or later.' })
  endsFrom?: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Whose initial term ends before this day.' })
  endsBefore?: CalendarDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Only heads of families, or only what stands below one.' })
  heads?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the service is used.' })
  inUse?: boolean | null;
}

@ArgsType()
export class ContractListArgs extends PageArgs {
  @Field(() => ContractFilter, { nullable: true, description: 'Which contracts; all unless said.' })
  filter?: ContractFilter | null;

  @Field(() => ContractSort, { nullable: true, description: 'How they are sorted; by reference unless said.' })
  sort?: ContractSort | null;
}

const oneOf = <T>(values: readonly T[] | null | undefined) => values && { in: [...values] };
const contains = (search: string) => ({ contains: search, mode: 'insensitive' }) as const;

/** What a search found in other tables than that of contracts. */
export interface FoundElsewhere {
  readonly supplierIds: readonly string[];
  readonly contractIds: readonly string[];
}

/** Ids instead of a condition on another table: only so does PostgreSQL find all of them through its indexes. */
function searched(search: string, { supplierIds, contractIds }: FoundElsewhere): Prisma.ContractWhereInput {
  const part = contains(search);
  return {
    OR: [
      { reference: part },
      { title: part },
      { supplierId: { in: [...supplierIds] } },
      { id: { in: [...contractIds] } },
    ],
  };
}

function ended({ endsFrom, endsBefore }: ContractFilter): Prisma.ContractWhereInput {
  if (!endsFrom && !endsBefore) return {};
  return {
    endsOn: { ...(endsFrom && { gte: dayColumn(endsFrom) }), ...(endsBefore && { lt: dayColumn(endsBefore) }) },
  };
}

function placed({ heads }: ContractFilter): Prisma.ContractWhereInput {
  if (heads == null) return {};
  return heads ? { parentId: null } : { NOT: { parentId: null } };
}

/** The filter as the database is asked it; `elsewhere` searches the tables around it. */
export async function whereOf(
  filter: ContractFilter,
  elsewhere: (text: string) => Promise<FoundElsewhere>,
): Promise<Prisma.ContractWhereInput> {
  const search = filter.search?.trim();
  const among = {
    supplierId: oneOf(filter.supplierIds && idsAmong(filter.supplierIds)),
    status: oneOf(filter.statuses),
    kind: oneOf(filter.kinds),
    ownerId: oneOf(filter.ownerIds && idsAmong(filter.ownerIds)),
    businessUnit: oneOf(filter.businessUnits),
  };
  const given = Object.fromEntries(Object.entries(among).filter(([, condition]) => condition));
  const services = filter.serviceIds && { services: { some: { serviceId: { in: [...idsAmong(filter.serviceIds)] } } } };
  return {
    AND: [
      given,
      search ? searched(search, await elsewhere(search)) : {},
      ended(filter),
      placed(filter),
      services ?? {},
      filter.tags ? { tags: { hasEvery: filter.tags } } : {},
      filter.renewals ? { term: { renewal: { in: filter.renewals } } } : {},
      filter.inUse == null ? {} : { inUse: filter.inUse },
    ],
  };
}

const COLUMNS: Readonly<Record<ContractOrder, readonly Omit<SortColumn, 'direction'>[]>> = {
  REFERENCE: [{ field: 'reference' }],
  TITLE: [{ field: 'title' }],
  ENDS_ON: [{ field: 'endsOn', nulls: true }],
  UPDATED_AT: [{ field: 'updatedAt' }],
  ANNUAL_VALUE: [
    { field: 'annualValueCurrency', nulls: true },
    { field: 'annualValueMinor', nulls: true },
  ],
};

/** The order as columns; ids decide between equals. */
export function orderOf({ by, direction }: ContractSort): readonly SortColumn[] {
  const way = direction === 'ASC' ? 'asc' : 'desc';
  // References are unique already.
  const columns = by === 'REFERENCE' ? COLUMNS[by] : [...COLUMNS[by], { field: 'id' }];
  return columns.map((column) => ({ ...column, direction: way }));
}
