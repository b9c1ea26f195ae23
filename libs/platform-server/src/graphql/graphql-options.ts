import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Kind, type FragmentDefinitionNode } from 'graphql';
import type { Configuration } from '../config/configuration.js';
import { graphqlError } from '../errors/graphql-errors.js';
import { enforceQueryLimits, QUERY_LIMITS } from './query-limits.js';

/** Measures each operation once its variables are known, before anything is resolved. */
const queryLimits: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, operation, document, request }) => {
        const fragments = document.definitions.filter(
          (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
        );
        if (operation === undefined) return Promise.resolve();
        enforceQueryLimits({
          schema,
          operation,
          fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
          variables: request.variables ?? {},
        });
        return Promise.resolve();
      },
    }),
};

/** GraphQL over HTTP at /graphql: bounded, with typed errors, and silent about the schema where there is no sandbox. */
export function graphqlOptions({ sandbox }: Configuration): ApolloDriverConfig & { plugins: ApolloServerPlugin[] } {
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    introspection: sandbox,
    hideSchemaDetailsFromClientErrors: !sandbox,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // Loads its pages from another host; apps/server serves a sandbox of its own.
    graphiql: false,
    parseOptions: { maxLexicalTokens: QUERY_LIMITS.tokens },
    formatError: graphqlError,
    plugins: [queryLimits],
  };
}
