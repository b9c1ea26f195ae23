import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@recourse/access-domain';
import { Allow, CurrentActor } from '@recourse/access-server';
import { PrismaService } from '@recourse/platform-server';
import { ContractFacetsType, type ContractFacetValueType } from './contract-facets.type.js';
import { ContractFilter } from './contract-list.js';
import { ContractSearch } from './contract-search.js';

const MOST_VALUES = 200;

/** The parts of the filter that have choices, each with its column. */
const COLUMNS = {
  statuses: 'status',
  kinds: 'kind',
  supplierIds: 'supplierId',
  ownerIds: 'ownerId',
  businessUnits: 'businessUnit',
} as const;
type Part = keyof typeof COLUMNS;

/** Counts what each choice of a filter would leave. */
@Resolver()
export class ContractFacetsResolver {
  constructor(
    private readonly prisma: PrismaService,
    private readonly search: ContractSearch,
  ) {}

  @Allow('contract:read')
  @Query(() => ContractFacetsType, { description: 'Choices to narrow a list of contracts by, with counts.' })
  async contractFacets(
    @Args('filter', { type: () => ContractFilter, nullable: true, description: 'Which contracts; all unless said.' })
    filter: ContractFilter | null,
    @CurrentActor() actor: Actor,
  ): Promise<ContractFacetsType> {
    const counted = (part: Part) => this.counted(part, filter ?? {}, actor);
    const [statuses, kinds, supplierIds, ownerIds, businessUnits, tags] = await Promise.all([
      counted('statuses'),
      counted('kinds'),
      counted('supplierIds'),
      counted('ownerIds'),
      counted('businessUnits'),
      this.tags(),
    ]);
    return { statuses, kinds, supplierIds, ownerIds, businessUnits, tags };
  }

  private async counted(part: Part, filter: ContractFilter, actor: Actor): Promise<readonly ContractFacetValueType[]> {
    const column = COLUMNS[part];
    const rows = await this.prisma.contract.groupBy({
      by: [column],
      where: await this.search.where(Object.assign(new ContractFilter(), filter, { [part]: null }), actor),
      _count: { id: true },
      orderBy: { _count: { id: 'desc' } },
      take: MOST_VALUES + 1,
    });
    return rows.flatMap((row) => {
      const value = row[column];
      return value === null ? [] : [{ value, count: row._count.id }];
    });
  }

  private tags(): Promise<readonly ContractFacetValueType[]> {
    return this.prisma.$queryRaw<ContractFacetValueType[]>`
      SELECT tag AS value, count(*)::int AS count FROM contract CROSS JOIN unnest(tags) AS tag
      GROUP BY tag ORDER BY count(*) DESC, tag LIMIT ${MOST_VALUES}`;
  }
}
