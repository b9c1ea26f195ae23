import { setTimeout as delay } from 'node:timers/promises';
import type { ApiClient } from './api-client.js';
import type { Filed } from './register-portfolio.js';

const RUNS = 'query ($id: ID!) { document(id: $id) { runs { state pagesRead pageCount refusal { message } } } }';
const OPEN: ReadonlySet<string> = new Set(['QUEUED', 'RUNNING']);
const POLL_MS = 300;
const LONGEST_MS = 10 * 60_000;

interface Run {
  readonly state: string;
  readonly pagesRead: number;
  readonly pageCount: number | null;
  readonly refusal: { readonly message: string } | null;
}

/** How far the readings of all documents are. */
export interface ReadingProgress {
  readonly documentsRead: number;
  readonly pagesRead: number;
}

async function latestRun(client: ApiClient, { documentId }: Filed): Promise<Run | undefined> {
  const { document } = await client.graphql<{ document: { runs: Run[] } }>(RUNS, { id: documentId });
  return document.runs[0];
}

/** Waits until every document is read; throws where one could not be, or after ten minutes. */
export async function waitForReading(
  client: ApiClient,
  filed: readonly Filed[],
  report: (progress: ReadingProgress) => void,
): Promise<ReadingProgress> {
  const until = performance.now() + LONGEST_MS;
  for (;;) {
    const runs = await Promise.all(filed.map((one) => latestRun(client, one)));
    const failed = runs.findIndex((run) => run?.state === 'FAILED' || run?.state === 'CANCELLED');
    if (failed >= 0) {
      throw new Error(`${filed[failed]?.document.text}: ${runs[failed]?.refusal?.message ?? 'its reading was ended'}`);
    }
    const done = runs.filter((run) => run !== undefined && !OPEN.has(run.state));
    const progress = {
      documentsRead: done.length,
      pagesRead: runs.reduce((sum, run) => sum + (run?.pagesRead ?? 0), 0),
    };
    report(progress);
    if (done.length === filed.length) return progress;
    if (performance.now() > until) throw new Error('The sample contracts were not read within ten minutes.');
    await delay(POLL_MS);
  }
}
