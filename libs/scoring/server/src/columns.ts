import type { Prisma } from '@recourse/platform-server';

/** Plain data as a JSON column takes it; interfaces lack the index signature that Prisma's type asks for. */
export const jsonColumn = (data: object): Prisma.InputJsonValue => data;
