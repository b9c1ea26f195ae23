import { graphql, type ResultOf } from '@recourse/platform-web';

export const ProposalFields = graphql(`
  fragment ProposalFields on Proposal {
    id
    key
    value
    party
    confidence
    derivation
    section
    state
    version
    correctedValue
    correctedParty
    decidedAt
    reason
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
    reviewer {
      id
      name
    }
    proposedBy {
      id
      name
    }
  }
`);

/** A proposal as the reader shows it. */
export type ReviewedProposal = ResultOf<typeof ProposalFields>;

export const DocumentQuery = graphql(
  `
    query DocumentToReview($id: ID!) {
      document(id: $id) {
        id
        name
        filePath
        pageCount
        version
        readingState
        supplier {
          id
          name
        }
        contract {
          id
          reference
          title
        }
        reading {
          title
          kind
          pagesRead
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
          queuedAt
          finishedAt
          refusal {
            message
          }
        }
        proposals {
          ...ProposalFields
        }
        absences {
          key
          judgement
          searched {
            pages
            sentences
            sections
            words
          }
          nearestMiss {
            section
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
        }
      }
    }
  `,
  [ProposalFields],
);

/** A document as the reader shows it. */
export type ReviewedDocument = NonNullable<ResultOf<typeof DocumentQuery>['document']>;
export type Absence = ReviewedDocument['absences'][number];
export type Evidence = ReviewedProposal['evidence'];
