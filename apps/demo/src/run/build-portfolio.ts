import cliProgress from 'cli-progress';
import { PORTFOLIO } from '../portfolio/portfolio.js';
import { statementsOf } from '../review/statements.js';
import { sampleDays } from '../samples/portfolio-texts.js';
import type { ApiClient } from './api-client.js';
import { completeRegister } from './complete-register.js';
import { recordHappenings } from './happenings.js';
import { filePortfolio, type Filed, type Filing } from './register-portfolio.js';
import { NOTHING_REVIEWED, reviewProposals, together, type ReviewCount } from './review-proposals.js';
import { waitForReading } from './wait-for-reading.js';

/** What the building of the portfolio came to. */
export interface Built {
  readonly documents: number;
  readonly pages: number;
  readonly review: ReviewCount;
  /** Entries made by a person since the reader had not found them. */
  readonly entered: number;
}

/** Who builds it: procurement files and enters, legal reviews. */
export interface Builders extends Filing {
  readonly legal: ApiClient;
}

/** Shows how far a piece of work is while it lasts, and no longer. */
async function withProgress<T>(title: string, total: number, work: (progress: cliProgress.SingleBar) => Promise<T>) {
  const progress = new cliProgress.SingleBar({
    format: `${title} [{bar}] {value}/{total} {note}`,
    hideCursor: true,
    barsize: 24,
    noTTYOutput: true,
    notTTYSchedule: 5000,
  });
  progress.start(total, 0, { note: '' });
  try {
    return await work(progress);
  } finally {
    progress.stop();
  }
}

const uploaded = (builders: Builders): Promise<readonly Filed[]> =>
  withProgress('Uploading', PORTFOLIO.length, async (progress) => {
    const filed = await filePortfolio(builders, ({ document }) => progress.increment({ note: document.text }));
    progress.update({ note: 'documents' });
    return filed;
  });

const pagesRead = (filed: readonly Filed[], client: ApiClient): Promise<number> =>
  withProgress('Reading  ', filed.length, async (progress) => {
    const done = await waitForReading(client, filed, ({ documentsRead, pagesRead: pages }) =>
      progress.update(documentsRead, { note: `documents, ${pages} pages` }),
    );
    return done.pagesRead;
  });

const reviewed = (
  filed: readonly Filed[],
  { client, legal, today }: Builders,
): Promise<Pick<Built, 'review' | 'entered'>> =>
  withProgress('Reviewing', filed.length, async (progress) => {
    let review = NOTHING_REVIEWED;
    let entered = 0;
    for (const { document, contractId, documentId } of filed) {
      progress.update({ note: document.text });
      if (document.awaitsReview) {
        progress.increment();
        continue;
      }
      const day = await sampleDays(`portfolio/${document.text}`, today);
      review = together(review, await reviewProposals(legal, documentId, statementsOf(document, day)));
      entered += await completeRegister(client, contractId, document.truth(day));
      await recordHappenings(client, contractId, document.truth(day));
      progress.increment();
    }
    progress.update({ note: 'documents' });
    return { review, entered };
  });

/** Uploads the sample contracts, waits until they are read, reviews, and enters the rest. Goes on where it was interrupted. */
export async function buildPortfolio(builders: Builders): Promise<Built> {
  const filed = await uploaded(builders);
  const pages = await pagesRead(filed, builders.client);
  return { documents: filed.length, pages, ...(await reviewed(filed, builders)) };
}
