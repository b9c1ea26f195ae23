import type { FastifyRequest } from 'fastify';
import { sessionSecretOf } from './session-cookie.js';

const CHANGES_NOTHING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Headers that a page of another origin cannot send without asking first, which this server never grants. */
const OWN_HEADERS = ['x-recourse-request', 'apollo-require-preflight', 'x-apollo-operation-name'];

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);
const originOf = (url: string) => new URL(url).origin;

/**
 * Whether a request that may change something comes from this installation's own pages or from a program, and not from
 * another site open in the browser of somebody who is signed in here. Browsers name the origin of every POST.
 *
 * @param publicUrl where people reach Recourse, which a proxy may hide from the Host header.
 */
export function isFromOwnOrigin(request: FastifyRequest, publicUrl: string): boolean {
  if (CHANGES_NOTHING.has(request.method)) return true;
  const { origin } = request.headers;
  if (origin !== undefined) return hostOf(origin) === request.host || originOf(publicUrl) === origin;
  return sessionSecretOf(request) === undefined || needsPreflight(request);
}

function needsPreflight({ headers }: FastifyRequest): boolean {
  const isJson = /^application\/json\b/i.test(headers['content-type'] ?? '');
  return isJson || OWN_HEADERS.some((name) => headers[name] !== undefined);
}
