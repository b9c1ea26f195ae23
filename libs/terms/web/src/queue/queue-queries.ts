import { graphql, type FragmentOf } from '@recourse/platform-web';

export const QueuedDocument = graphql(`
  fragment QueuedDocument on Document {
    id
    name
    pageCount
    uploadedAt
    uploadedBy
    readingState
    supplier {
      id
      name
    }
    contract {
      id
      reference
      title
      supplier {
        name
      }
    }
    unreadPages {
      number
      reading
    }
    reviewProgress {
      proposed
      accepted
      corrected
      rejected
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
`);

/** A document as the queue lists it. */
export type QueuedDocumentFields = FragmentOf<typeof QueuedDocument>;

export const WaitingQuery = graphql(
  `
    query DocumentsToReview($after: String) {
      documentsToReview(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...QueuedDocument
        }
      }
    }
  `,
  [QueuedDocument],
);

export const DocumentsQuery = graphql(
  `
    query Documents($filter: DocumentFilter, $after: String) {
      documents(first: 50, filter: $filter, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...QueuedDocument
        }
      }
    }
  `,
  [QueuedDocument],
);
