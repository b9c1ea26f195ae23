import { graphql, type FragmentOf, type ResultOf } from '@recourse/platform-web';
import type { PartsSource } from '../look-up/use-parts.js';

const StatedRowFields = graphql(`
  fragment StatedRowFields on StatedTableRow {
    page
    cells {
      text
      boxes {
        left
        top
        width
        height
      }
    }
  }
`);

/** A row of a table, as the document states it. */
export type StatedRow = FragmentOf<typeof StatedRowFields>;

const TablesQuery = graphql(
  `
    query TablesOfDocument($id: ID!, $after: String) {
      document(id: $id) {
        id
        tables(first: 12, after: $after) {
          edges {
            cursor
            node {
              page
              section
              rowCount
              headers {
                text
              }
              rows(first: 50) {
                ...StatedRowFields
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [StatedRowFields],
);

/** More rows of the table behind a cursor. */
export const RowsQuery = graphql(
  `
    query RowsOfTable($id: ID!, $after: String, $skip: Int!) {
      document(id: $id) {
        id
        tables(first: 1, after: $after) {
          nodes {
            rows(first: 200, skip: $skip) {
              ...StatedRowFields
            }
          }
        }
      }
    }
  `,
  [StatedRowFields],
);

type TablesData = ResultOf<typeof TablesQuery>;
type Edge = NonNullable<NonNullable<TablesData['document']>['tables']>['edges'][number];

/** A table with its place among the others, and as many of its rows as are shown at first. */
export type PlacedTable = Edge['node'] & Pick<Edge, 'cursor'>;

export const TABLES: PartsSource<TablesData, PlacedTable> = {
  query: TablesQuery,
  page: ({ document }) => {
    const kept = document?.tables;
    if (!kept) return null;
    return { parts: kept.edges.map(({ cursor, node }) => ({ ...node, cursor })), pageInfo: kept.pageInfo };
  },
};
