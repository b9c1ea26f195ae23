import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { Configuration } from '@recourse/platform-server';
import { getDistDirectory, renderAltair } from 'altair-static';
import type { FastifyInstance } from 'fastify';
import { createReadStream, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

const BASE = '/graphql/sandbox/';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const page = () =>
  renderAltair({
    baseURL: BASE,
    endpointURL: '/graphql',
    initialQuery: '# Sign in first; cookies are sent along.\n{ __typename }\n',
    initialSettings: { 'alert.disableUpdateNotification': true, 'banners.disable': true },
    disableAccount: true,
  });

/** What a browser sees at /graphql: Altair from its npm package, which needs no network, or nothing. */
export function sandboxPage({ sandbox }: Configuration): ApolloServerPlugin {
  if (!sandbox) return ApolloServerPluginLandingPageDisabled();
  const html = page();
  return { serverWillStart: () => Promise.resolve({ renderLandingPage: () => Promise.resolve({ html }) }) };
}

/** Serves the sandbox's own files. Only those in the package when the server starts can be asked for. */
export function serveSandboxFiles(server: FastifyInstance): void {
  const root = getDistDirectory();
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const type = CONTENT_TYPES[extname(path)];
    if (type === undefined) continue;
    server.get(BASE + relative(root, path), (_, reply) => reply.type(type).send(createReadStream(path)));
  }
}
