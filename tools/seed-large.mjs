// npm run seed:large [-- --contracts 100000]
// Fills an installation of its own with many contracts, to see what a table feels like when it is full.
// With RECOURSE_DATA or DATABASE_URL that installation; it must not be running, and should hold nothing you need.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { applyMigrations, configurationFrom, PrismaService, startEmbeddedPostgres } from '@recourse/platform-server';
import { SeedCatalogue } from '@recourse/suppliers-server';
import { fillPortfolio } from './bench/graphql/portfolio.mjs';

const { values } = parseArgs({ options: { contracts: { type: 'string', default: '100000' } } });
const contracts = Number(values.contracts);
if (!Number.isInteger(contracts) || contracts < 1 || contracts > 1_000_000) {
  console.error('--contracts takes a number from 1 to 1000000.');
  process.exit(2);
}

const folder = resolve(process.env['RECOURSE_DATA'] || '.recourse/large');
const databaseUrl = process.env['DATABASE_URL'];
mkdirSync(folder, { recursive: true });
const embedded = databaseUrl ? null : await startEmbeddedPostgres({ folder: resolve(folder, 'postgres') });
const url = databaseUrl ?? embedded.url;
try {
  await applyMigrations(url);
  const prisma = new PrismaService(configurationFrom({ ...process.env, DATABASE_URL: url, RECOURSE_DATA: folder }));
  await new SeedCatalogue(prisma).seed();
  if ((await prisma.contract.count()) > 0) {
    console.error('There are contracts already. Name another folder in RECOURSE_DATA, or another database.');
    process.exitCode = 1;
  } else {
    console.log(`Writing ${contracts} contracts …`);
    await fillPortfolio(prisma.pool, contracts);
    console.log(`Done. See them with: ${databaseUrl ? '' : `RECOURSE_DATA=${folder} `}npm start`);
  }
  await prisma.onApplicationShutdown();
} finally {
  await embedded?.stop();
}
