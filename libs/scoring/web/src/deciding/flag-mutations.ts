import { graphql, type FragmentOf } from '@recourse/platform-web';

export const DecideFlag = graphql(`
  mutation DecideFlag($input: DecideFlagInput!) {
    decideFlag(input: $input) {
      id
      version
      state
    }
  }
`);

const Outcome = graphql(`
  fragment Outcome on FlagOutcome {
    flagId
    flag {
      id
      version
    }
    refusal {
      kind
      message
    }
  }
`);
export type FlagOutcome = FragmentOf<typeof Outcome>;

export const DecideFlags = graphql(
  `
    mutation DecideFlags($input: DecideFlagsInput!) {
      decideFlags(input: $input) {
        ...Outcome
      }
    }
  `,
  [Outcome],
);

export const AssignFlags = graphql(
  `
    mutation AssignFlags($input: AssignFlagsInput!) {
      assignFlags(input: $input) {
        ...Outcome
      }
    }
  `,
  [Outcome],
);

export const AssignFlag = graphql(`
  mutation AssignFlag($input: AssignFlagInput!) {
    assignFlag(input: $input) {
      id
      version
      assignedToId
    }
  }
`);

export const CommentFlag = graphql(`
  mutation CommentFlag($flagId: ID!, $text: String!) {
    commentFlag(flagId: $flagId, text: $text) {
      id
    }
  }
`);
