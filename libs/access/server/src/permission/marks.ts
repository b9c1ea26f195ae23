import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import type { Permission } from '@recourse/access-domain';

/** Who gets in: holders of a permission, anyone signed in, or anyone at all. */
export type Mark = Permission | 'signed-in' | 'public';

/** Key of the mark on a handler, and in the `extensions` of a GraphQL field or type. */
export const MARK = 'recourse-access';
/** Key of the permission without which a GraphQL field reads as null. */
export const MASK = 'recourse-mask';

// Both copies are needed: Nest's guard sees the method, the walk over the schema sees the field.
const mark = (value: Mark): MethodDecorator => applyDecorators(SetMetadata(MARK, value), Extensions({ [MARK]: value }));

/** For every query, mutation and REST route, and for a `@ResolveField` with a need of its own: refused without the permission. */
export const Allow = (permission: Permission): MethodDecorator => mark(permission);

/** For what every signed-in person may use, such as their own account. */
export const SignedIn = (): MethodDecorator => mark('signed-in');

/** For what works without signing in: signing in itself, health. */
export const Public = (): MethodDecorator => mark('public');

/**
 * For every GraphQL type of a record (one with an `id`): wherever a field leads to it, the actor needs the permission.
 * `signed-in` is for records that everybody sees in part, whose other fields are masked one by one.
 */
export const VisibleWith = (needed: Permission | 'signed-in'): ClassDecorator => Extensions({ [MARK]: needed });
