const shared = {
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  extensionsToTreatAsEsm: ['.ts'],
  // Sources import each other by the name of the built file, as Node does.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['/dist/'],
};

const onPostgres = {
  globalSetup: '<rootDir>/test/setup/database.mjs',
  globalTeardown: '<rootDir>/test/setup/stop-database.mjs',
};

/** Rules first: they need no database and answer in seconds. */
export default {
  projects: [
    {
      ...shared,
      displayName: 'domain',
      testMatch: [
        '<rootDir>/libs/{kernel,platform-web}/**/*.spec.ts',
        '<rootDir>/libs/*/{classifier,domain,web}/**/*.spec.ts',
        '<rootDir>/tools/**/*.spec.mjs',
        '<rootDir>/apps/web/**/*.spec.ts',
      ],
    },
    {
      ...shared,
      displayName: 'server',
      testMatch: [
        '<rootDir>/libs/*/{server,reader}/**/*.spec.ts',
        '<rootDir>/libs/platform-server/**/*.spec.ts',
        '<rootDir>/apps/{cli,demo,server}/**/*.spec.ts',
        '<rootDir>/test/**/*.spec.ts',
      ],
      // They are a project of their own, below.
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
      ...onPostgres,
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
      ...onPostgres,
    },
  ],
  testTimeout: 60_000,
};
