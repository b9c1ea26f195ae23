// The product's API process on a database of its own, as the launcher starts it.
import { randomUUID } from 'node:crypto';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const API = fileURLToPath(new URL('../../../apps/server/dist/api.js', import.meta.url));

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function ask(url, query, { variables = {}, cookie = '' } = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return { data, cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

/** Cookie of a first administrator nobody will ever sign in as, and a token of theirs to read contracts and prices. */
async function firstAdministrator(url, link) {
  const input = {
    link: new URL(link).searchParams.get('link'),
    name: 'Benchmark',
    email: 'benchmark@example.com',
    password: randomUUID(),
  };
  const { cookie } = await ask(url, 'mutation ($input: TakeUpLinkInput!) { takeUpLink(input: $input) { email } }', {
    variables: { input },
  });
  const token = { name: 'bench', scope: ['contract:read', 'supplier:read', 'price:read'], days: 1 };
  const { data } = await ask(
    url,
    'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }',
    { variables: { input: token }, cookie },
  );
  return { cookie, token: data.createApiToken.secret };
}

/** Starts the API; answers with its address, a cookie, a token, and the way to stop it. */
export async function startApi({ databaseUrl, dataFolder }) {
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    RECOURSE_DATA: dataFolder,
    PORT: `${port}`,
    HOST: '127.0.0.1',
  };
  const child = fork(API, { env: { ...env, NODE_ENV: 'production', LOG_LEVEL: 'warn' } });
  const [ready] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`The API ended with code ${code}`))),
  ]);
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  return { url, ...(await firstAdministrator(url, ready.firstAdministratorLink)), stop };
}
