import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException } from '@nestjs/common';
import { Refused } from '@recourse/kernel';
import type { GraphQLFormattedError } from 'graphql';
import { ANSWERS, detailsOf } from './answers.js';
import { logFault } from './faults.js';

/** Faults of the request that GraphQL itself finds, with wording of its own. */
const OF_THE_REQUEST: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_LARGE',
]);

/** Makes every error a typed one: refusals by the table, GraphQL's own unchanged, anything else logged and masked. */
export function graphqlError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...pathOf(formatted) };
  if (cause instanceof Refused) {
    const { refusal } = cause;
    const { code } = ANSWERS[refusal.because];
    return { message: refusal.message, ...place, extensions: { ...detailsOf(refusal), code } };
  }
  // Nest's guards throw this where a field is not open to anybody.
  if (cause instanceof HttpException && cause.getStatus() < 500) {
    return { message: cause.message, ...place, extensions: { code: 'FORBIDDEN', kind: 'not-open' } };
  }
  const code = formatted.extensions?.['code'];
  if (OF_THE_REQUEST.has(code)) return { message: formatted.message, ...place, extensions: { code } };
  const { message, reference } = logFault(cause, `GraphQL ${(formatted.path ?? []).join('.')}`);
  return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } };
}

const pathOf = ({ path }: GraphQLFormattedError) => (path === undefined ? {} : { path });
