import 'reflect-metadata';
import { FirstAdministrator } from '@recourse/access-server';
import { configurationFrom } from '@recourse/platform-server';
import { SeedCatalogue } from '@recourse/suppliers-server';
import { createApi } from './create-api.js';
import { startProgram } from './launcher/child.js';

/** Process 1: GraphQL and REST over HTTP. */
await startProgram(async () => {
  const configuration = configurationFrom(process.env);
  const app = await createApi(configuration);
  app.enableShutdownHooks();
  await app.get(SeedCatalogue).seed();
  await app.listen(configuration.port, configuration.host);
  return { ready: true, firstAdministratorLink: await app.get(FirstAdministrator).linkIfNeeded() };
});
