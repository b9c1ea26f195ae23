import type { INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService } from '@nestjs/core';
import { MARK, type Mark } from '@recourse/access-server';
import { NOBODY } from './operations.js';

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

const METHODS = ['GET', 'POST'] as const;

/** What Fastify answers to, read off the tree it prints. */
export function fastifyRoutes(printed: string): readonly Route[] {
  const parents: string[] = [];
  return printed.split('\n').flatMap((line) => {
    const [, indent = '', path = '', methods = ''] = /^([│├└─\s]*)(\/\S*)(?: \(([A-Z, ]+)\))?/u.exec(line) ?? [];
    if (path === '') return [];
    const depth = indent.length / 4;
    const whole = (parents[depth - 1] ?? '') + path;
    parents[depth] = whole;
    return METHODS.filter((method) => methods.split(', ').includes(method)).map((method) => ({ method, path: whole }));
  });
}

/** The mark of each of Nest's routes, as `METHOD /path`; undefined where it has none. */
export function marksOfRoutes(app: INestApplication): ReadonlyMap<string, Mark | undefined> {
  const marks = new Map<string, Mark | undefined>();
  for (const { metatype } of app.get(DiscoveryService).getControllers()) {
    if (!metatype) continue;
    const base = Reflect.getMetadata(PATH_METADATA, metatype) as string;
    for (const name of Object.getOwnPropertyNames(metatype.prototype)) {
      const handler = (metatype.prototype as Record<string, object>)[name]!;
      const method = METHODS[Reflect.getMetadata(METHOD_METADATA, handler) as number];
      if (method === undefined) continue;
      const path = [base, Reflect.getMetadata(PATH_METADATA, handler) as string]
        .filter((part) => part !== '/')
        .join('/');
      marks.set(`${method} /${path}`, Reflect.getMetadata(MARK, handler) as Mark | undefined);
    }
  }
  return marks;
}

/** A path with something in place of its parameters. */
export const filled = (path: string): string => path.replace(/:[^/]+/g, NOBODY);
