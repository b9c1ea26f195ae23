import { graphql, type ResultOf } from '@recourse/platform-web';
import { useQuery } from 'urql';

/** Every service and what it rests on: small facts of the catalogue, from which any part of the graph is cut. */
const ServicesQuery = graphql(`
  query ServiceGraph {
    services(first: 200) {
      totalCount
      nodes {
        id
        name
        supplier {
          id
          name
        }
        upstream {
          role
          serviceId
        }
      }
    }
  }
`);

export type GraphService = ResultOf<typeof ServicesQuery>['services']['nodes'][number];

interface Services {
  readonly services: readonly GraphService[] | undefined;
  /** How many there are beyond those; the API gives two hundred at once. */
  readonly hidden: number;
}

/** The services of all suppliers. */
export function useServices(): Services {
  const [{ data }] = useQuery({ query: ServicesQuery });
  const found = data?.services;
  return { services: found?.nodes, hidden: found ? found.totalCount - found.nodes.length : 0 };
}
