import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Actor } from '@recourse/access-domain';
import { Refused, type Refusal } from '@recourse/kernel';
import { Configuration } from '@recourse/platform-server';
import type { FastifyInstance } from 'fastify';
import type { RequestWithActor } from '../permission/current-actor.js';
import { ApiTokens } from '../tokens/api-tokens.js';
import { isFromOwnOrigin } from './own-origin.js';
import { sessionSecretOf } from './session-cookie.js';
import { Sessions } from './sessions.js';

const foreignOrigin: Refusal = {
  kind: 'foreign-origin',
  because: 'forbidden',
  message:
    'The request comes from another site. A program sends an API token, or the header x-recourse-request with its cookie; behind a proxy, PUBLIC_URL must be set.',
};

/** Finds out who is asking, once a request and before anything else; whether they may is decided by the marks. */
@Injectable()
export class Authentication implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    private readonly configuration: Configuration,
  ) {}

  onModuleInit(): void {
    // The worker runs the same modules without HTTP.
    const adapter = this.host.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    adapter?.getInstance<FastifyInstance>().addHook('onRequest', async (plainRequest, reply) => {
      const request = plainRequest as RequestWithActor;
      request.reply = reply;
      const actor = await this.identify(request);
      if (actor !== undefined) request.actor = actor;
    });
  }

  /** The actor of a request, or undefined. A token is never combined with a cookie. Refuses `foreign-origin`. */
  async identify(request: RequestWithActor): Promise<Actor | undefined> {
    const bearer = /^Bearer (\S{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return this.tokens.actorOf(bearer);
    if (!isFromOwnOrigin(request, this.configuration.publicUrl)) throw new Refused(foreignOrigin);
    const secret = sessionSecretOf(request);
    return secret === undefined ? undefined : this.sessions.actorOf(secret);
  }
}
