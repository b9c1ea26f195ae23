import { rmSync } from 'node:fs';
import pg from 'pg';

export default async function stopDatabase() {
  if (process.env.TEST_DATABASE_URL) {
    const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
    await client.connect();
    await client.query(`DROP DATABASE ${process.env.RECOURSE_TEST_TEMPLATE} WITH (FORCE)`);
    await client.end();
    return;
  }
  await globalThis.recourseTest.postgres.stop();
  rmSync(globalThis.recourseTest.folder, { recursive: true, force: true });
}
