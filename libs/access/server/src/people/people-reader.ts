import { Injectable } from '@nestjs/common';
import type { Person } from '@recourse/access-domain';
import { PrismaService } from '@recourse/platform-server';
import { personOf } from './person.type.js';

/** People by id, for other features that name them: owners, reviewers, approvers. */
@Injectable()
export class PeopleReader {
  constructor(private readonly prisma: PrismaService) {}

  /** Those of the ids that exist, deactivated people included, in no particular order. */
  async byIds(ids: readonly string[]): Promise<readonly Person[]> {
    return (await this.prisma.person.findMany({ where: { id: { in: [...ids] } } })).map(personOf);
  }
}
