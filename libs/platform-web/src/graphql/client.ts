import { cacheExchange, createClient, fetchExchange, mapExchange, type Client } from 'urql';
import { refusalOf } from './refusal.js';

/**
 * The one way to the API: GraphQL of the own origin, with the session's cookie. Queries are cached until a mutation
 * returns an object of a type that they hold; then those on the screen are asked again.
 *
 * @param onSignedOut called when the API no longer knows who is asking.
 */
export function createGraphqlClient(onSignedOut: () => void): Client {
  const watchSession = mapExchange({
    onError(error) {
      if (refusalOf(error)?.kind === 'not-signed-in') onSignedOut();
    },
  });
  return createClient({
    url: '/graphql',
    exchanges: [cacheExchange, watchSession, fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin' },
  });
}
