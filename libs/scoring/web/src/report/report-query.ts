import { graphql, type ResultOf } from '@recourse/platform-web';
import { FLAG_TYPES, FlagGrounds, FlagLine } from '../flags-query.js';

const ReportQuery = graphql(
  `
    query FlagReport($filter: FlagFilter, $sort: FlagSort!, $after: String) {
      flags(filter: $filter, sort: $sort, first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...FlagLine
          ...FlagGrounds
        }
      }
    }
  `,
  [FlagLine, FlagGrounds],
);
type Flags = ResultOf<typeof ReportQuery>['flags'];
export type ReportedFlag = Flags['nodes'][number];

/** Nobody reads more on paper: ten pages of the list, 500 flags. */
const PAGES = 10;

/** Flags with all they rest on. */
export const REPORTED = {
  query: ReportQuery,
  list: ({ flags }: { readonly flags: Flags }): Flags => flags,
  typenames: FLAG_TYPES,
  atOnce: PAGES,
};
