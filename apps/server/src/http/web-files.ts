import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Stands in the built page wherever a nonce belongs. */
const NONCE = '__NONCE__';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.bcmap': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.icc': 'application/octet-stream',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pfb': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Best first; the build leaves a file of each beside the plain one where that is smaller. */
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/** Scripts and everything else come from here and nowhere else; only styles with this page's nonce stand in the page. */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // Positions and sizes that a component computes are attributes of its elements.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

interface WebFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly encoded: ReadonlyMap<string, Buffer>;
}

/** Every file of the built interface by its path, `/assets/…`; empty where none was built. */
function webFiles(): ReadonlyMap<string, WebFile> {
  const found = new Map<string, WebFile>();
  if (!existsSync(DIST)) return found;
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const type = CONTENT_TYPES[extname(path)];
    if (!entry.isFile() || type === undefined) continue;
    const encoded = ENCODINGS.filter(({ suffix }) => existsSync(path + suffix)).map(
      ({ name, suffix }) => [name, readFileSync(path + suffix)] as const,
    );
    found.set(`/${relative(DIST, path)}`, { type, plain: readFileSync(path), encoded: new Map(encoded) });
  }
  return found;
}

/**
 * Serves the web interface: its files under their names, and its one page at the root and wherever a browser asks for a
 * page and the API answers nothing. Not routes, so that the API's own answers and refusals stay as they are.
 */
export function serveWebInterface(server: FastifyInstance): void {
  const files = webFiles();
  const page = files.get('/index.html')?.plain.toString();
  server.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return;
    const path = request.url.split('?', 1)[0] ?? '';
    const file = path === '/index.html' ? undefined : files.get(path);
    if (file !== undefined) return sendFile(request, reply, { path, file });
    const asksForPage = path === '/' || request.headers.accept?.includes('text/html');
    if (request.is404 && asksForPage) return sendPage(reply, page);
  });
}

function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { path, file }: { readonly path: string; readonly file: WebFile },
): FastifyReply {
  const accepted = (request.headers['accept-encoding'] ?? '').split(',').map((part) => part.split(';', 1)[0]?.trim());
  const encoding = ENCODINGS.find(({ name }) => accepted.includes(name) && file.encoded.has(name))?.name;
  void reply.headers({
    'content-type': file.type,
    vary: 'accept-encoding',
    // Names under /assets carry a hash of the content.
    'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (encoding === undefined) return reply.send(file.plain);
  return reply.header('content-encoding', encoding).send(file.encoded.get(encoding));
}

function sendPage(reply: FastifyReply, page: string | undefined): FastifyReply {
  if (page === undefined) {
    return reply.code(503).type('text/plain').send('The web interface was not built: run `npm run build`.');
  }
  const nonce = randomBytes(16).toString('base64url');
  void reply.headers({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy(nonce),
    'cross-origin-opener-policy': 'same-origin',
    // The address of a one-time link holds a secret.
    'referrer-policy': 'same-origin',
  });
  return reply.send(page.replaceAll(NONCE, nonce));
}
