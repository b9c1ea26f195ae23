import { defineConfig } from 'prisma/config';

/** Migrations are made and applied by our own tools (`npm run migrate:new`): Prisma's would download an engine. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
});
