import { graphql, type ResultOf } from '@recourse/platform-web';
import type { PartsSource } from '../look-up/use-parts.js';

const DefinitionsQuery = graphql(`
  query DefinitionsOfDocument($id: ID!, $after: String) {
    document(id: $id) {
      id
      definitions(first: 200, after: $after) {
        nodes {
          term
          how
          section
          unresolved
          target {
            number
            heading
            page
            boxes {
              left
              top
              width
              height
            }
          }
          evidence {
            page
            quote
            boxes {
              page
              left
              top
              width
              height
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
`);

export const ReferencesQuery = graphql(`
  query ReferencesOnPage($id: ID!, $page: Int!) {
    document(id: $id) {
      id
      references(first: 200, onPage: $page) {
        nodes {
          evidence {
            quote
          }
          target {
            number
            heading
            page
            boxes {
              left
              top
              width
              height
            }
          }
        }
      }
    }
  }
`);

type DefinitionsData = ResultOf<typeof DefinitionsQuery>;
type Definitions = NonNullable<NonNullable<DefinitionsData['document']>['definitions']>;

/** A term with the sentence that defines it. */
export type Definition = Definitions['nodes'][number];

/** Where a reference leads. */
export type Target = NonNullable<Definition['target']>;

export const DEFINITIONS: PartsSource<DefinitionsData, Definition> = {
  query: DefinitionsQuery,
  page: ({ document }) => {
    const kept = document?.definitions;
    return kept ? { parts: kept.nodes, pageInfo: kept.pageInfo } : null;
  },
};
