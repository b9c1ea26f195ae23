import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { notSignedIn, type Actor } from '@recourse/access-domain';
import { Refused } from '@recourse/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A request once `Authentication` has seen it: `actor` is set once somebody has proven who they are. */
export interface RequestWithActor extends FastifyRequest {
  actor?: Actor;
  /** Where signing in and out put their cookie. */
  reply: FastifyReply;
}

/** What resolvers and the schema's guards see of a GraphQL request. */
export interface GraphqlContext {
  readonly req: RequestWithActor;
}

/** The HTTP request behind a REST or GraphQL call. */
export const requestOf = (context: ExecutionContext): RequestWithActor =>
  context.getType<'http' | 'graphql'>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<GraphqlContext>().req
    : context.switchToHttp().getRequest<RequestWithActor>();

/** Parameter decorator: the `Actor` of this request. Refuses with `not-signed-in` where a public handler asks in vain. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (actor === undefined) throw new Refused(notSignedIn);
  return actor;
});
