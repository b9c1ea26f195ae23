import { applyDecorators } from '@nestjs/common';
import { Extensions, Field, type FieldOptions, type ReturnTypeFunc } from '@nestjs/graphql';
import type { Permission } from '@recourse/access-domain';
import { MASK } from './marks.js';

/** For a method with `@ResolveField`, or beside `@Field`: the field is null for actors without the permission. */
export const MaskedWithout = (permission: Permission): MethodDecorator & PropertyDecorator =>
  Extensions({ [MASK]: permission });

/**
 * `@Field` for a value that states a price in another way than by the types `Money` and `UnitPrice`, whose fields are
 * masked by themselves. Always nullable: null for actors without `price:read`.
 */
export const PriceField = (type: ReturnTypeFunc, options: FieldOptions): PropertyDecorator =>
  applyDecorators(Field(type, { ...options, nullable: true }), MaskedWithout('price:read'));
