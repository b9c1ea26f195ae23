import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Where `npm start` or `npm run demo` listens, when pages are served by Vite during development. */
const api = process.env['RECOURSE_URL'] ?? 'http://localhost:4000';

/** The server's own paths: everything else is a page. */
const OWN_PATHS = ['/graphql', '/healthz', '^/documents$', '^/documents/[^/]+/file', '^/calendar\\.', '^/calendar/.'];

const asIfFromTheServer = {
  target: api,
  // The server takes requests from its own origin only.
  changeOrigin: true,
  headers: { origin: api },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  // The server puts a new nonce in its place with every page.
  html: { cspNonce: '__NONCE__' },
  build: {
    target: 'es2022',
    manifest: true,
    // A data: address would need a hole in the policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: Object.fromEntries(OWN_PATHS.map((path) => [path, asIfFromTheServer])) },
});
