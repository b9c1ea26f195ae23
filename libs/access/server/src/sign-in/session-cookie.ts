import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Client, OpenedSession } from './sessions.js';

// The __Host- prefix makes browsers refuse a cookie of this name from a neighbouring subdomain or over plain HTTP.
const nameFor = (request: FastifyRequest) => (request.protocol === 'https' ? '__Host-recourse' : 'recourse');

const shared = (request: FastifyRequest) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: request.protocol === 'https' }) as const;

/** The session's secret in this request, if it brings one. */
export function sessionSecretOf(request: FastifyRequest): string | undefined {
  const header = request.headers.cookie;
  return header === undefined ? undefined : parseCookie(header)[nameFor(request)];
}

/** Hands the session's secret to the browser, until the session's latest end. */
export function giveSessionCookie(reply: FastifyReply, { secret, expiresAt }: OpenedSession): void {
  const cookie = stringifySetCookie(nameFor(reply.request), secret, {
    ...shared(reply.request),
    expires: expiresAt,
  });
  reply.header('set-cookie', cookie);
}

export function takeSessionCookie(reply: FastifyReply): void {
  const cookie = stringifySetCookie(nameFor(reply.request), '', { ...shared(reply.request), maxAge: 0 });
  reply.header('set-cookie', cookie);
}

/** The browser behind a request, as it describes itself. */
export const clientOf = (request: FastifyRequest): Client => ({
  address: request.ip,
  userAgent: request.headers['user-agent'],
});
