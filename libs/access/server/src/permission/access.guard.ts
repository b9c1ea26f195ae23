import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { requestOf } from './current-actor.js';
import { admit } from './guard-schema.js';
import { MARK, type Mark } from './marks.js';

/** Stands before every REST route and GraphQL root field: one without a mark is closed to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const mark = this.reflector.get<Mark | undefined>(MARK, context.getHandler());
    if (mark === undefined) return false;
    admit(requestOf(context).actor, mark);
    return true;
  }
}
