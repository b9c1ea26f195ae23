import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useFreshDatabase } from '../testing/index.js';
import { applyMigrations } from './apply-migrations.js';

const database = useFreshDatabase();
let folder: string;

const write = (name: string, sql: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
};

const tables = async () => {
  const rows = await database.prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_name LIKE 'fruit%' ORDER BY 1`;
  return rows.map(({ name }) => name);
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-migrations-'));
  await database.prisma.$executeRaw`DROP TABLE IF EXISTS fruit_apple, fruit_pear`;
  await database.prisma.$executeRaw`DELETE FROM _prisma_migrations`;
  write('1_apple', 'CREATE TABLE fruit_apple (id int);');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('applies what is new, in order, and nothing twice', async () => {
  expect(await applyMigrations(database.url, folder)).toEqual(['1_apple']);
  write('2_pear', "DO $$ BEGIN EXECUTE 'CREATE TABLE fruit_pear (id int)'; END $$;");
  expect(await applyMigrations(database.url, folder)).toEqual(['2_pear']);
  expect(await applyMigrations(database.url, folder)).toEqual([]);
  expect(await tables()).toEqual(['fruit_apple', 'fruit_pear']);
});

it('lets only one of two processes that start together apply a migration', async () => {
  const both = await Promise.all([applyMigrations(database.url, folder), applyMigrations(database.url, folder)]);
  expect(both.flat()).toEqual(['1_apple']);
});

it('refuses a database whose migration was changed afterwards', async () => {
  await applyMigrations(database.url, folder);
  write('1_apple', 'CREATE TABLE fruit_apple (id bigint);');
  await expect(applyMigrations(database.url, folder)).rejects.toThrow('Migration 1_apple was changed after');
});

it('refuses a database that a newer version has migrated', async () => {
  write('2_pear', 'CREATE TABLE fruit_pear (id int);');
  await applyMigrations(database.url, folder);
  rmSync(join(folder, '2_pear'), { recursive: true });
  await expect(applyMigrations(database.url, folder)).rejects.toThrow('by a newer Recourse');
});

it('takes a migration back whole when a part of it fails', async () => {
  write('2_pear', 'CREATE TABLE fruit_pear (id int); SELECT 1/0;');
  await expect(applyMigrations(database.url, folder)).rejects.toThrow('Migration 2_pear failed: division by zero');
  expect(await tables()).toEqual(['fruit_apple']);
});

it('writes the checksum that Prisma would write', async () => {
  await applyMigrations(database.url, folder);
  const rows = await database.prisma.$queryRaw`SELECT checksum FROM _prisma_migrations`;
  // printf 'CREATE TABLE fruit_apple (id int);' | sha256sum
  expect(rows).toEqual([{ checksum: 'c224d2a668e8a65d1c607bc4c27efed3b52da4806da8696926f8de899c6c0def' }]);
});
