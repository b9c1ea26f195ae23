import { graphql, type FragmentOf, type ResultOf, type VariablesOf } from '@recourse/platform-web';
import type { FlagsSearch } from './flags.route.js';

export const FlagLine = graphql(`
  fragment FlagLine on Flag {
    id
    version
    rule
    title
    severity
    state
    statement
    whatToDo
    actBy
    assignedToId
    assignedTo {
      id
      name
    }
    decision {
      waivedUntil
      reason
    }
    contract {
      id
      reference
      title
      supplier {
        id
        name
      }
    }
  }
`);
export type FlagLineData = FragmentOf<typeof FlagLine>;

export const FlagsQuery = graphql(
  `
    query Flags($filter: FlagFilter, $sort: FlagSort!, $after: String) {
      flags(filter: $filter, sort: $sort, first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...FlagLine
        }
      }
    }
  `,
  [FlagLine],
);
/** What may have changed flags; of several, some may only have been found to be changed. */
export const FLAG_TYPES = ['Flag', 'FlagOutcome'];

type Flags = ResultOf<typeof FlagsQuery>;

/** Flags page by page. */
export const FLAGS = {
  query: FlagsQuery,
  list: ({ flags }: Flags): Flags['flags'] => flags,
  typenames: FLAG_TYPES,
};

export type FlagFilter = NonNullable<VariablesOf<typeof FlagsQuery>['filter']>;

/** How many flags there are of each state and severity, whatever else is filtered. */
export const FlagCounts = graphql(`
  query FlagCounts($states: [FlagState!]) {
    OPEN: flags(first: 1, filter: { states: [OPEN] }) {
      totalCount
    }
    ACKNOWLEDGED: flags(first: 1, filter: { states: [ACKNOWLEDGED] }) {
      totalCount
    }
    WAIVED: flags(first: 1, filter: { states: [WAIVED] }) {
      totalCount
    }
    RESOLVED: flags(first: 1, filter: { states: [RESOLVED] }) {
      totalCount
    }
    CRITICAL: flags(first: 1, filter: { severities: [CRITICAL], states: $states }) {
      totalCount
    }
    HIGH: flags(first: 1, filter: { severities: [HIGH], states: $states }) {
      totalCount
    }
    MEDIUM: flags(first: 1, filter: { severities: [MEDIUM], states: $states }) {
      totalCount
    }
    LOW: flags(first: 1, filter: { severities: [LOW], states: $states }) {
      totalCount
    }
    INFO: flags(first: 1, filter: { severities: [INFO], states: $states }) {
      totalCount
    }
    suppliers(first: 200) {
      nodes {
        id
        name
      }
    }
    policy {
      rules {
        rule
        title
      }
    }
  }
`);

const QuotedSentence = graphql(`
  fragment QuotedSentence on FlagQuote {
    documentId
    document
    page
    proposalId
    quote
  }
`);
export type QuotedSentenceData = FragmentOf<typeof QuotedSentence>;

/** What a flag rests on: sentences, or a search for what is not there. */
export const FlagGrounds = graphql(
  `
    fragment FlagGrounds on Flag {
      basis {
        records {
          kind
          recordId
          evidence {
            ...QuotedSentence
          }
        }
        search {
          searched
          pages
          sentences
          completeness
          nearMiss {
            ...QuotedSentence
          }
        }
        changes {
          key
          betterOff
          before {
            ...QuotedSentence
          }
          after {
            ...QuotedSentence
          }
        }
      }
    }
  `,
  [QuotedSentence],
);

export const FlagQuery = graphql(
  `
    query Flag($id: ID!) {
      flag(id: $id) {
        ...FlagLine
        certainty
        openedOn
        resolvedOn
        decision {
          decidedOn
          decidedBy {
            id
            name
          }
        }
        comments {
          id
          text
          createdAt
          author {
            id
            name
          }
        }
        ...FlagGrounds
      }
    }
  `,
  [FlagLine, FlagGrounds],
);
export type KnownFlag = NonNullable<ResultOf<typeof FlagQuery>['flag']>;

/** Flags that stand, unless more is asked. */
export function filterOf({ state, severity, rule, supplier, contract, assigned }: FlagsSearch): FlagFilter {
  return {
    ...(state && { states: [...state] }),
    ...(severity && { severities: [...severity] }),
    ...(rule && { rules: [...rule] }),
    ...(supplier && { supplierId: supplier }),
    ...(contract && { contractId: contract }),
    ...(assigned && { assignedToId: assigned }),
  };
}

/** Every flag that stands. */
export const NO_FILTER = {
  state: undefined,
  severity: undefined,
  rule: undefined,
  supplier: undefined,
  contract: undefined,
  assigned: undefined,
} satisfies Partial<FlagsSearch>;
