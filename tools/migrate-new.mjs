// npm run migrate:new -- NAME: writes a migration with what prisma/schema has and prisma/migrations lacks.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { difference, migrationsFolder } from './migrations.mjs';

const [name = ''] = process.argv.slice(2);
if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
  console.error(
    'Name the migration after what it brings, in lower case with hyphens: npm run migrate:new -- contracts',
  );
  process.exit(2);
}

const sql = await difference();
if (sql === '') {
  console.log('The schema and the migrations already agree.');
} else {
  const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(migrationsFolder, `${timestamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`);
  console.log(`Written: ${folder}/migration.sql. Add CHECK constraints and triggers at its end.`);
}
// The engine's module keeps timers alive.
process.exit(0);
