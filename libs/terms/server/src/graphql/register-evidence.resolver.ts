import type { Type } from '@nestjs/common';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, MaskedWithout } from '@recourse/access-server';
import {
  CommitmentType,
  ContractType,
  PriceLockType,
  ProvisionType,
  ServiceLevelType,
  TermAndRenewalType,
} from '@recourse/contracts-server';
import { loadMany } from '@recourse/platform-server';
import { isId } from '@recourse/suppliers-server';
import { EvidenceReader, type RegisterEvidence } from '../review/evidence-reader.js';
import { proposalNode, RegisterEvidenceType } from './proposal.type.js';

const nodeOf = ({ field, proposal }: RegisterEvidence): RegisterEvidenceType => ({
  field,
  proposal: proposalNode(proposal),
});

@Resolver()
export class RegisterEvidenceResolver {
  constructor(private readonly reader: EvidenceReader) {}

  @Allow('proposal:read')
  @Query(() => [RegisterEvidenceType], {
    description: 'The sentences behind a record of the register or one of its fields, the latest decision first.',
  })
  async evidenceFor(
    @Args('recordType', { description: 'Type of the record, such as `TermAndRenewal`.' }) recordType: string,
    @Args('recordId', { type: () => ID, description: 'The record; for a term, the id of its contract.' })
    recordId: string,
    @Args('field', { type: () => String, nullable: true, description: 'The field; all unless said.' })
    field: string | null,
  ): Promise<RegisterEvidenceType[]> {
    const found = isId(recordId) ? await this.reader.of(recordType, [recordId]) : [];
    // A record that was added as a whole has every field from the same words.
    return found.filter((one) => field === null || one.field === field || one.field === null).map(nodeOf);
  }
}

/** Adds the field `evidence` to a type of the register. */
function evidenceOn<T extends object>(type: Type<T>, recordType: string, idOf: (record: T) => string): Type<object> {
  @Resolver(() => type)
  class EvidenceOfRecord {
    private readonly evidenceById = loadMany(
      (ids: readonly string[]) => this.reader.of(recordType, ids),
      ({ recordId }) => recordId,
    );

    constructor(private readonly reader: EvidenceReader) {}

    @MaskedWithout('proposal:read')
    @ResolveField(() => [RegisterEvidenceType], {
      nullable: true,
      description: 'The sentences behind its values; null for those who may not read proposals.',
    })
    async evidence(@Parent() record: T, @Context() context: object): Promise<RegisterEvidenceType[]> {
      return (await this.evidenceById(context).load(idOf(record))).map(nodeOf);
    }
  }
  return EvidenceOfRecord;
}

/** The field `evidence` on everything that accepting a proposal writes. */
export const EVIDENCE_FIELDS = [
  evidenceOn(ContractType, 'Contract', ({ id }) => id),
  evidenceOn(TermAndRenewalType, 'TermAndRenewal', ({ contractId }) => contractId),
  evidenceOn(ServiceLevelType, 'ServiceLevel', ({ id }) => id),
  evidenceOn(PriceLockType, 'PriceLock', ({ id }) => id),
  evidenceOn(CommitmentType, 'Commitment', ({ id }) => id),
  evidenceOn(ProvisionType, 'Provision', ({ id }) => id),
];
