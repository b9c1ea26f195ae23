import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Features in the order in which a later one may import an earlier one, and never back. */
const FEATURES = ['access', 'suppliers', 'contracts', 'documents', 'terms', 'renewals', 'scoring', 'notifications'];

/** The only packages that rules may use: pure, small, and behind words of the kernel where they can be. */
const PURE_PACKAGES = ['date-fns', 'date-fns/*', '@date-fns/utc', '@date-fns/utc/*', 'big.js', 'fast-check'];

const layer = (name, mayImport, more = {}) => ({
  sourceTag: `layer:${name}`,
  onlyDependOnLibsWithTags: mayImport.map((other) => `layer:${other}`),
  ...more,
});

const LAYERS = [
  layer('kernel', [], { allowedExternalImports: PURE_PACKAGES }),
  layer('classifier', [], { allowedExternalImports: [] }),
  layer('domain', ['kernel', 'classifier', 'domain'], { allowedExternalImports: PURE_PACKAGES }),
  layer('reader', ['kernel', 'domain', 'reader'], { bannedExternalImports: ['@nestjs/*', '@prisma/*'] }),
  layer('server-platform', ['kernel']),
  layer('server', ['kernel', 'domain', 'reader', 'server', 'server-platform']),
  layer('web-platform', ['kernel'], { bannedExternalImports: ['@nestjs/*', '@prisma/*'] }),
  layer('web', ['kernel', 'domain', 'web', 'web-platform'], { bannedExternalImports: ['@nestjs/*', '@prisma/*'] }),
  layer('app', ['kernel', 'domain', 'reader', 'server', 'server-platform', 'web', 'web-platform']),
];

const SCOPES = FEATURES.map((feature, index) => ({
  sourceTag: `scope:${feature}`,
  onlyDependOnLibsWithTags: ['kernel', 'platform', ...FEATURES.slice(0, index + 1)].map((scope) => `scope:${scope}`),
}));

/** What runs in a browser. */
const WEB = ['apps/web/**/*.{ts,tsx}', 'libs/platform-web/**/*.{ts,tsx}', 'libs/*/web/**/*.{ts,tsx}'];

const NO_OTHER_EXPORTS = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: a default export has none.' },
  { selector: "ExportAllDeclaration[exportKind!='type']", message: 'List what is exported, one by one.' },
];

const FEW_PARAMETERS = [
  ...['FunctionDeclaration', 'ArrowFunctionExpression'].map((kind) => ({
    selector: `${kind}[params.length>3]`,
    message: 'More than three parameters belong together in an object that has a name.',
  })),
  {
    // Nest hands a resolver or a route what their decorators ask for, each in a parameter of its own.
    selector:
      "MethodDefinition[kind!='constructor'] > FunctionExpression[params.length>3]:not(:has(> Identifier > Decorator))",
    message: 'More than three parameters belong together in an object that has a name.',
  },
  {
    selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>5]",
    message: 'More than five dependencies are two ideas.',
  },
];

const NO_HIDDEN_INPUT = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'A rule is handed today.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'A rule is handed today.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'A rule decides the same twice.',
  },
];

const HIDDEN_GLOBALS = ['process', 'fetch', 'Buffer', 'performance', 'crypto', 'setTimeout', 'setInterval', 'console'];

export default tseslint.config(
  { ignores: ['**/dist/', '**/generated/', '**/weights/', '.nx/', '.recourse/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: tseslint.configs.strictTypeChecked,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A number in a message needs no ceremony; an object or a null in one is a bug.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // GraphQL's classes state shapes, and a plain object of that shape is what a resolver returns.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Nest's modules are classes without members.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...NO_OTHER_EXPORTS, ...FEW_PARAMETERS],
    },
  },
  {
    files: WEB,
    // One program for all of the web: a project for each folder would read the component library as often.
    languageOptions: { parserOptions: { projectService: false, project: './tsconfig.web.json' } },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // With a type stated, the type of a route never depends on the body of its page.
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      complexity: ['error', 15],
    },
  },
  {
    // Markup has a line for every attribute: what would be one line of a rule is five here, and no deeper a thought.
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    // The sample contracts' facts are tables, which nobody reads better cut in pieces.
    files: ['apps/demo/src/portfolio/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['libs/kernel/**/*.ts', 'libs/*/{classifier,domain}/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Rules stand apart from the machine.' }] },
      ],
      'no-restricted-globals': ['error', ...HIDDEN_GLOBALS],
      'no-restricted-syntax': ['error', ...NO_OTHER_EXPORTS, ...FEW_PARAMETERS, ...NO_HIDDEN_INPUT],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          checkDynamicDependenciesExceptions: ['.*'],
          depConstraints: [...LAYERS, ...SCOPES],
        },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts', '**/testing/**/*.ts'],
    languageOptions: {
      globals: Object.fromEntries(
        ['afterAll', 'afterEach', 'beforeAll', 'beforeEach', 'describe', 'expect', 'it'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
    rules: {
      // Jest's matchers are typed with any, and a table's rows arrive as any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // In a test an index that is not there fails the test, as it should.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['apps/web/public/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly' } },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'performance', 'process', 'URL', 'WebAssembly', 'globalThis', 'fetch', 'Buffer', 'setTimeout'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: ['**/*.spec.mjs'],
    languageOptions: { globals: { describe: 'readonly', expect: 'readonly', it: 'readonly' } },
  },
  {
    files: ['eslint.config.mjs', 'jest.config.mjs', 'prisma.config.ts', 'apps/web/vite.config.ts', 'test/setup/*.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
