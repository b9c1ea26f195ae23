import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** Where `npm start` or `npm run demo` listens, when pages are served by Vite during development. */
const api = process.env['RECOURSE_URL'] ?? 'http://localhost:4000';

/** The server's own paths: everything else is a page. */
const OWN_PATHS = ['/graphql', '/healthz', '^/documents$', '^/documents/[^/]+/file', '^/calendar\\.', '^/calendar/.'];

/** Character maps, fonts and decoders that the PDF viewer asks for by name; under its version, as they never change there. */
function filesOfPdfViewer(): Plugin {
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const folder = `assets/pdfjs-${version}`;
  const fileOf = (path: string) => readFileSync(join(dirname(manifest), path));
  return {
    name: 'files-of-pdf-viewer',
    generateBundle() {
      for (const part of ['cmaps', 'iccs', 'standard_fonts', 'wasm']) {
        for (const name of readdirSync(join(dirname(manifest), part))) {
          this.emitFile({ type: 'asset', fileName: `${folder}/${part}/${name}`, source: fileOf(`${part}/${name}`) });
        }
      }
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${folder}/`, ({ url = '' }, response) => void response.end(fileOf(join('/', url))));
    },
  };
}

const asIfFromTheServer = {
  target: api,
  // The server takes requests from its own origin only.
  changeOrigin: true,
  headers: { origin: api },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), filesOfPdfViewer()],
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
