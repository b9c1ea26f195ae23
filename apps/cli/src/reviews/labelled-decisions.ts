import type { LabelledDecision } from '@recourse/terms-domain';
import { askServer, type ServerAccess } from '../server/ask-server.js';

interface Page {
  readonly labelledDecisions: {
    readonly nodes: readonly LabelledDecision[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const QUERY = `query ($after: String) {
  labelledDecisions(first: 200, after: $after) {
    nodes {
      documentSha256 key category quote page decision value party correctedValue correctedParty reason origin
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What reviewers decided on a running server, page by page. */
export async function* labelledDecisions(access: ServerAccess): AsyncGenerator<LabelledDecision> {
  let after: string | null = null;
  for (;;) {
    const { labelledDecisions: page }: Page = await askServer<Page>(access, QUERY, { after });
    yield* page.nodes;
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return;
  }
}
