import { Injectable } from '@nestjs/common';
import { may, type Actor } from '@recourse/access-domain';
import type { Prisma } from '@recourse/platform-server';
import { SuppliersRepository } from '@recourse/suppliers-server';
import { ContractTexts } from '../reading/contract-texts.js';
import { whereOf, type ContractFilter } from './contract-list.js';

/** Turns what a person searches for into what the database is asked. */
@Injectable()
export class ContractSearch {
  constructor(
    private readonly suppliers: SuppliersRepository,
    private readonly texts: ContractTexts,
  ) {}

  /** Whoever may not read documents does not learn from a search what they say. */
  where(filter: ContractFilter, actor: Actor): Promise<Prisma.ContractWhereInput> {
    return whereOf(filter, async (text) => {
      const [supplierIds, contractIds] = await Promise.all([
        this.suppliers.idsNamed(text),
        may(actor, 'document:read') ? this.texts.contractsSaying(text) : [],
      ]);
      return { supplierIds, contractIds };
    });
  }
}
