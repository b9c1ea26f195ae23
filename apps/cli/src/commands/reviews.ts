import type { Command } from 'commander';
import { labelledDecisions } from '../reviews/labelled-decisions.js';
import { serverAccess, ServerTrouble } from '../server/ask-server.js';

/** Prints what reviewers decided, one JSON object a line. */
async function exportReviews(): Promise<void> {
  try {
    for await (const decision of labelledDecisions(serverAccess(process.env))) {
      process.stdout.write(`${JSON.stringify(decision)}\n`);
    }
  } catch (error) {
    if (!(error instanceof ServerTrouble)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Adds `reviews export`, which asks a running server. */
export function addReviewsCommand(program: Command): void {
  program
    .command('reviews')
    .description('What reviewers decided about what was read.')
    .command('export')
    .description(
      'Print it as labelled data, one JSON object a line; see docs/reviews-export.md (RECOURSE_URL, RECOURSE_TOKEN).',
    )
    .action(exportReviews);
}
