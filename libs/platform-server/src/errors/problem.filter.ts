import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { Refused } from '@recourse/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ANSWERS, detailsOf } from './answers.js';
import { logFault } from './faults.js';

interface Problem {
  readonly status: number;
  readonly title: string;
}

/** Answers REST requests that fail with problem details (RFC 9457); hands GraphQL's errors on to `graphqlError`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<'http' | 'graphql'>() === 'graphql') return error;
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(error, http.getRequest<FastifyRequest>());
    // A stream that breaks in the middle has sent its status already: all that is left is to break off.
    if (reply.raw.headersSent) return reply.raw.destroy();
    return reply.code(problem.status).type('application/problem+json').send(problem);
  }
}

function problemOf(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof Refused) {
    const { refusal } = error;
    const status = refusal.kind === 'not-signed-in' ? 401 : ANSWERS[refusal.because].status;
    return { ...detailsOf(refusal), status, title: refusal.message };
  }
  const status = statusOf(error);
  if (status !== undefined && status < 500) return { status, title: (error as Error).message };
  const { message, reference } = logFault(error, `${request.method} ${request.url.split('?')[0] ?? ''}`);
  return { status: 500, title: message, ...{ reference } };
}

/** Nest's own refusals, and those of Fastify, such as a body that is too large. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}
