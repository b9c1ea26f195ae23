// npm run migrate:check: fails where prisma/schema and prisma/migrations differ. Constraints and triggers written by
// hand are unknown to the schema and do not count.
import { difference } from './migrations.mjs';

const sql = await difference();
if (sql !== '') {
  console.error(`The schema and the migrations differ. Run "npm run migrate:new -- NAME". Missing:\n\n${sql}`);
  process.exit(1);
}
console.log('Schema and migrations agree.');
process.exit(0);
