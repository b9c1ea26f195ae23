import { resolve } from 'node:path';
import type { CalendarDate } from '@recourse/kernel';
import { Clock, configurationFrom } from '@recourse/platform-server';
import { buildPortfolio, type Built } from './run/build-portfolio.js';
import { demoState, personOf, saveDemoState, type DemoState } from './run/demo-state.js';
import { commandLineToken, createPeople, peopleIds, signedIn } from './run/people.js';
import { saveSamples } from './run/save-samples.js';
import { startProduct, type Product } from './run/product.js';
import { summary } from './run/summary.js';
import { catalogueWithReseller } from './run/suppliers.js';
import { waitForJudgement } from './run/wait-for-jobs.js';

/** Data of the demo lie beside those of the product, never among them. */
const folder = resolve(process.env['RECOURSE_DATA'] || '.recourse/demo');

async function build(product: Product, state: DemoState): Promise<Built> {
  const [client, legal, administrator] = await Promise.all([
    signedIn(product.url, personOf(state, 'PROCUREMENT')),
    signedIn(product.url, personOf(state, 'LEGAL')),
    signedIn(product.url, personOf(state, 'ADMINISTRATOR')),
  ]);
  const ids = await peopleIds(administrator);
  const ownerId = ids.get(personOf(state, 'PROCUREMENT').email) ?? null;
  const catalogue = await catalogueWithReseller(client);
  return buildPortfolio({ client, legal, catalogue, ownerId, today: state.today });
}

const told = ({ documents, pages, review, entered }: Built): string => `
${documents} documents with ${pages} pages were read. Of what was read, legal accepted ${review.accepted} values, corrected
${review.corrected} and rejected ${review.rejected}; procurement entered ${entered} facts that the reader had not found.
`;

function signIns({ people }: DemoState): string {
  const rows = people.map(
    ({ role, email, password }) => `  ${role.toLowerCase().padEnd(14)} ${email.padEnd(36)} ${password}`,
  );
  return ['Sign in as (passwords were made for this folder):', ...rows].join('\n');
}

const onTheCommandLine = ({ url }: Product, { token }: DemoState): string => `On the command line:
  export RECOURSE_URL=${url} RECOURSE_TOKEN=${token ?? ''}
  npm run recourse -- flags
  npm run recourse -- calendar`;

function show(product: Product, state: DemoState, overview: string): void {
  console.log([overview, signIns(state), onTheCommandLine(product, state), ''].join('\n\n'));
  console.log(`Recourse is running at ${product.url} (GraphQL sandbox: ${product.url}/graphql). Ctrl+C ends it.`);
  console.log(`The data lie in ${folder}, the contracts' PDFs in ${folder}/samples; remove the folder to begin anew.`);
}

/** Builds the portfolio, or what an interrupted start left of it. */
async function completed(product: Product, state: DemoState): Promise<DemoState> {
  if (state.isComplete) return state;
  await createPeople(product.url, product.firstLink, state);
  console.log(told(await build(product, state)));
  await saveSamples(folder, state.today);
  const token = await commandLineToken(await signedIn(product.url, personOf(state, 'PROCUREMENT')));
  const complete = { ...state, token, isComplete: true };
  await saveDemoState(folder, complete);
  return complete;
}

async function run(today: CalendarDate): Promise<number> {
  const before = await demoState(folder, today);
  const product = await startProduct({ ...process.env, RECOURSE_DATA: folder });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, product.stop);
  try {
    const state = await completed(product, before);
    const client = await signedIn(product.url, personOf(state, 'PROCUREMENT'));
    await waitForJudgement(client);
    show(product, state, await summary(client, today));
  } catch (error) {
    product.stop();
    await product.ended;
    throw error;
  }
  return product.ended;
}

try {
  process.exitCode = await run(new Clock(configurationFrom(process.env)).today());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
