// The same 50 rows by three ways. Each side is a function that fetches one page and answers with its ids.
import Fastify from 'fastify';

export const PAGE = 50;

const GRAPHQL = `query Page($first: Int!) {
  contracts(first: $first, sort: { by: ENDS_ON, direction: ASC }) {
    nodes {
      id reference title kind status businessUnit currency annualValue { amount currency } tags endsOn version
      supplier { id name }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

// One row more than the page tells whether another page follows, as the API finds out too.
const SQL = `
  SELECT c.id, c.reference, c.title, c.kind, c.status, c.business_unit, c.currency, c.annual_value_minor,
         c.annual_value_currency, c.tags, c.ends_on::text, c.version, s.id AS supplier_id, s.name AS supplier_name
  FROM contract c JOIN supplier s ON s.id = c.supplier_id
  ORDER BY c.ends_on ASC NULLS LAST, c.id ASC
  LIMIT ${PAGE + 1}`;

const rowsBySql = async (pool) => (await pool.query(SQL)).rows.slice(0, PAGE);

/** Plain SQL over `pg`, within this process. */
export const plainSql = (pool) => async () => (await rowsBySql(pool)).map(({ id }) => id);

/** The same statement behind the least HTTP server there is: what any API on this stack has to pay. */
export async function sqlOverHttp(pool) {
  const server = Fastify();
  server.get('/contracts', () => rowsBySql(pool));
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  const page = async () => (await (await fetch(`${url}/contracts`)).json()).map(({ id }) => id);
  return { page, close: () => server.close() };
}

/** The product's own API, asked with a token over HTTP. */
export function graphql(url, token) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query: GRAPHQL, variables: { first: PAGE } });
  return async () => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const { data, errors } = await response.json();
    if (errors) throw new Error(errors[0].message);
    return data.contracts.nodes.map(({ id }) => id);
  };
}
