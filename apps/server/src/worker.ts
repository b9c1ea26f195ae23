import 'reflect-metadata';
import { configurationFrom, QueueRunner } from '@recourse/platform-server';
import { createWorker } from './create-worker.js';
import { endWithLauncher, tellLauncher } from './launcher/child.js';

/** Process 2: queued and scheduled jobs. */
endWithLauncher();
const worker = await createWorker(configurationFrom(process.env));
worker.enableShutdownHooks();
await worker.get(QueueRunner).start();
tellLauncher({ ready: true, firstAdministratorLink: null });
