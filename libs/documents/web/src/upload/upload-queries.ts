import { graphql, type ResultOf } from '@recourse/platform-web';

export const KnownQuery = graphql(`
  query KnownDocuments($sha256s: [String!]!) {
    documents(first: 200, filter: { sha256s: $sha256s }) {
      nodes {
        id
        sha256
      }
    }
  }
`);

export const UploadedQuery = graphql(`
  query UploadedDocuments($sha256s: [String!]!) {
    documents(first: 200, filter: { sha256s: $sha256s }) {
      nodes {
        id
        sha256
        name
        pageCount
        readingState
        supplier {
          id
          name
        }
        contract {
          id
          title
          reference
        }
        reading {
          kind
          title
        }
        reviewProgress {
          proposed
          accepted
          corrected
          rejected
        }
        unreadPages {
          number
          reading
        }
        runs {
          id
          state
          pagesRead
          pageCount
          refusal {
            message
          }
        }
      }
    }
  }
`);

/** A document that came in, and what was read of it so far. */
export type UploadedDocument = ResultOf<typeof UploadedQuery>['documents']['nodes'][number];
