import { applyMigrations, configurationFrom, startEmbeddedPostgres } from '@recourse/platform-server';
import { join } from 'node:path';
import { startProcess } from './launcher/supervised-process.js';
import { welcome } from './launcher/welcome.js';
import { WorkerSupervisor } from './launcher/worker-supervisor.js';

/** `npm start`: the database, its migrations, the two processes, and an orderly end of it all. */
async function launch(): Promise<void> {
  const configuration = configurationFrom(process.env);
  const askedToEnd = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(signal));
  });
  const embedded =
    configuration.databaseUrl === null
      ? await startEmbeddedPostgres({ folder: join(configuration.dataFolder, 'postgres') })
      : null;
  const environment = { ...process.env, DATABASE_URL: embedded?.url ?? configuration.databaseUrl ?? '' };
  await applyMigrations(environment.DATABASE_URL);

  const api = startProcess('api', environment);
  const worker = new WorkerSupervisor(environment, (line) => {
    console.error(line);
  });
  const workerEnded = worker.run();
  const welcomed = api.ready.then(({ firstAdministratorLink }) => {
    console.log(welcome(configuration, firstAdministratorLink));
  });
  // An API that ends before it is ready is reported below, as any other end is.
  welcomed.catch(() => undefined);
  const databaseLost = embedded?.ended.then((log) => `PostgreSQL ended unexpectedly:\n${log}`);
  const reason = await Promise.race([askedToEnd, api.ended, ...(databaseLost ? [databaseLost] : [])]);

  if (!reason.startsWith('SIG')) {
    console.error(reason);
    process.exitCode = 1;
  }
  await Promise.all([api.stop(), worker.stop(), workerEnded]);
  await embedded?.stop();
}

try {
  await launch();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
