import type { FlagState, RuleId, Severity } from '@recourse/scoring-domain';
import { askServer, type ServerAccess } from '../server/ask-server.js';

/** A flag as the command prints it; with `--json` each is one line. */
export interface PrintedFlag {
  readonly id: string;
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly title: string;
  readonly state: FlagState;
  readonly statement: string;
  readonly whatToDo: string;
  readonly actBy: string | null;
  readonly certainty: number;
  readonly contract: {
    readonly reference: string;
    readonly title: string;
    readonly supplier: { readonly name: string };
  };
  readonly decision: { readonly waivedUntil: string | null } | null;
}

interface Page {
  readonly flags: {
    readonly nodes: readonly PrintedFlag[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const QUERY = `query ($severities: [FlagSeverity!], $after: String) {
  flags(first: 200, after: $after, filter: { severities: $severities }) {
    nodes {
      id severity rule title state statement whatToDo actBy certainty
      contract { reference title supplier { name } }
      decision { waivedUntil }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The portfolio's flags that stand, the gravest first, page by page. */
export async function* standingFlags(
  access: ServerAccess,
  severities: readonly Severity[],
): AsyncGenerator<PrintedFlag> {
  let after: string | null = null;
  for (;;) {
    const { flags }: Page = await askServer<Page>(access, QUERY, { severities, after });
    yield* flags.nodes;
    after = flags.pageInfo.endCursor;
    if (!flags.pageInfo.hasNextPage) return;
  }
}
