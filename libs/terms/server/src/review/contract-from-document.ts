import { Injectable } from '@nestjs/common';
import type { Actor } from '@recourse/access-server';
import { SILENT_FACTS, type ContractFacts, type ContractKind } from '@recourse/contracts-domain';
import { refusingTakenReference, RegisterContract, type RegisteredContract } from '@recourse/contracts-server';
import type { Document } from '@recourse/documents-domain';
import { Documents } from '@recourse/documents-server';
import { Refused, type Refusal } from '@recourse/kernel';
import { PrismaService } from '@recourse/platform-server';

/** A document, as last seen, and what a person says of its contract; what is not said is guessed from the document. */
export interface NewContract {
  readonly documentId: string;
  readonly expectedVersion: number;
  readonly reference?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly kind?: ContractKind | null | undefined;
  readonly supplierId?: string | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly why?: string | null | undefined;
}

const hasContract: Refusal = {
  kind: 'document-has-contract',
  because: 'conflict',
  message: 'The document belongs to a contract already. Take it out of that one first.',
};

const unknown = (what: 'supplier' | 'kind'): Refusal => ({
  kind: `${what}-unknown`,
  because: 'invalid',
  message: `The document does not tell its ${what} surely enough. Say which it is.`,
});

const LONGEST_LINE = 300;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE);

/** Makes a draft contract of a document that belongs to none. */
@Injectable()
export class ContractFromDocument {
  constructor(
    private readonly prisma: PrismaService,
    private readonly documents: Documents,
    private readonly contracts: RegisterContract,
  ) {}

  /** Refuses `supplier-unknown` and `kind-unknown` where neither the person nor the document says. */
  async create(actor: Actor, asked: NewContract): Promise<RegisteredContract> {
    const document = await this.documents.require(actor, asked.documentId);
    if (document.contractId !== null) throw new Refused(hasContract);
    const facts = await this.factsOf(document, asked);
    const why = asked.why ?? null;
    const { documentId, expectedVersion } = asked;
    return refusingTakenReference(facts.reference, () =>
      this.prisma.$transaction(async (tx) => {
        const contract = await this.contracts.registerWithin(tx, { actor, why }, facts);
        await this.documents.assignWithin(tx, actor, { documentId, expectedVersion, contractId: contract.id, why });
        return contract;
      }),
    );
  }

  private async factsOf(document: Document, asked: NewContract): Promise<ContractFacts> {
    const reading = await this.prisma.documentReading.findUnique({ where: { documentId: document.id } });
    const kind = asked.kind ?? reading?.kind;
    if (!kind) throw new Refused(unknown('kind'));
    const supplierId = asked.supplierId ?? document.supplierId;
    if (!supplierId) throw new Refused(unknown('supplier'));
    return {
      // What the document says beyond this comes into the register by accepting its proposals.
      ...SILENT_FACTS,
      reference: asked.reference ?? `DOC-${document.sha256.slice(0, 8).toUpperCase()}`,
      title: oneLine(asked.title ?? reading?.title ?? document.name),
      kind,
      supplierId,
      parentId: asked.parentId ?? null,
    };
  }
}
