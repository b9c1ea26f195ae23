import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../generated/schema.js';

/**
 * Writes one operation or fragment: `graphql('query …', [fragments])`. Its result and variables are typed from
 * `apps/server/schema.graphql` where it stands; a field that the API does not have fails to compile.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: {
    /** A day, `YYYY-MM-DD`: shown by `formatDay`, never through a `Date` of some zone. */
    CalendarDate: string;
    /** An instant, ISO 8601 in UTC. */
    DateTime: string;
    /** ISO 8601, `P5BD` for business days. */
    Duration: string;
    /** JSON whose shape depends on the term's key. */
    TermValue: unknown;
  };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
