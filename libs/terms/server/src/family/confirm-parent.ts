import { Injectable } from '@nestjs/common';
import type { Actor } from '@recourse/access-server';
import { ChangeContract, type RegisteredContract } from '@recourse/contracts-server';
import { Documents } from '@recourse/documents-server';
import { ContractFromDocument } from '../review/contract-from-document.js';

/** Which contract stands above the one of a document. */
export interface Confirmation {
  readonly documentId: string;
  readonly parentId: string;
  /** Of the document's contract; of the document itself while it belongs to none. */
  readonly expectedVersion: number;
  readonly why: string | null;
}

/** Gives a document the place in a family that a person confirms. */
@Injectable()
export class ConfirmParent {
  constructor(
    private readonly documents: Documents,
    private readonly contracts: ChangeContract,
    private readonly fromDocument: ContractFromDocument,
  ) {}

  /** Moves the document's contract under the parent; makes a draft contract of it there where it belongs to none. */
  async confirm(actor: Actor, confirmation: Confirmation): Promise<RegisteredContract> {
    const { documentId, parentId, expectedVersion, why } = confirmation;
    const { contractId } = await this.documents.require(actor, documentId);
    if (contractId === null) return this.fromDocument.create(actor, confirmation);
    return this.contracts.change({ actor, why }, { id: contractId, expectedVersion, facts: { parentId } });
  }
}
