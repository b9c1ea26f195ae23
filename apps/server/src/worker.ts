import 'reflect-metadata';
import { configurationFrom, QueueRunner } from '@recourse/platform-server';
import { createWorker } from './create-worker.js';
import { startProgram } from './launcher/child.js';

/** Process 2: queued and scheduled jobs. */
await startProgram(async () => {
  const worker = await createWorker(configurationFrom(process.env));
  worker.enableShutdownHooks();
  await worker.get(QueueRunner).start();
  return { ready: true, firstAdministratorLink: null };
});
