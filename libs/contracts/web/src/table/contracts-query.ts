import { graphql, type ResultOf, type VariablesOf } from '@recourse/platform-web';
import type { ContractsSearch } from '../contracts.route.js';
import { USUAL_COLUMNS, type ColumnId } from './choices.js';

export const ContractsQuery = graphql(`
  query Contracts(
    $filter: ContractFilter
    $sort: ContractSort
    $first: Int!
    $after: String
    $dates: Boolean!
    $judged: Boolean!
    $flagged: Boolean!
  ) {
    contracts(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        reference
        title
        kind
        status
        endsOn
        updatedAt
        businessUnit
        tags
        annualValue {
          amount
          currency
        }
        supplier {
          id
          name
        }
        owner {
          id
          name
        }
        calendarEvents @include(if: $dates) {
          id
          kind
          title
          date
          lastDayToAct
          status
          explanation
        }
        term @include(if: $dates) {
          contractId
          noticeAnchor
          noticePeriod
        }
        unknownDates @include(if: $dates) {
          message
          prevents
        }
        score @include(if: $judged) {
          total
          certainty
        }
        flags @include(if: $flagged) {
          id
          severity
        }
      }
    }
  }
`);

export type ContractRow = ResultOf<typeof ContractsQuery>['contracts']['nodes'][number];
export type ContractsVariables = Omit<VariablesOf<typeof ContractsQuery>, 'after' | 'first'>;
export type ContractFilter = NonNullable<ContractsVariables['filter']>;

/** The filter that an address means. */
export function filterOf(search: ContractsSearch): ContractFilter {
  const { q, status, kind, renewal, supplier, owner, unit, tag, endsFrom, endsBefore, heads } = search;
  const given = {
    search: q,
    statuses: status,
    kinds: kind,
    renewals: renewal,
    supplierIds: supplier,
    ownerIds: owner,
    businessUnits: unit,
    tags: tag,
    endsFrom,
    endsBefore,
    heads,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

export const columnsOf = ({ column }: ContractsSearch): readonly ColumnId[] => column ?? USUAL_COLUMNS;

/** Everything that the server is asked for a table; only what its columns show. */
export function variablesOf(search: ContractsSearch): ContractsVariables {
  const columns = columnsOf(search);
  return {
    filter: filterOf(search),
    sort: { by: search.sort ?? 'REFERENCE', direction: search.dir === 'desc' ? 'DESC' : 'ASC' },
    dates: columns.includes('act'),
    judged: columns.includes('score'),
    flagged: columns.includes('flags'),
  };
}
