import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type Actor } from '@recourse/access-server';
import { ContractKind } from '@recourse/contracts-domain';
import { ContractType, type RegisteredContract } from '@recourse/contracts-server';
import { ContractFromDocument } from '../review/contract-from-document.js';

@InputType({ description: 'A document and its contract; what is not given is guessed from the document.' })
export class CreateContractFromDocumentInput {
  @Field(() => ID, { description: 'The document, which belongs to no contract yet.' })
  documentId!: string;

  @Field(() => Int, { description: 'The version of the document last seen.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Our own number; made from the file unless given.' })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'Title; that of the document unless given.' })
  title?: string | null;

  @Field(() => ContractKind, { nullable: true, description: 'Kind; what the document seems to be unless given.' })
  kind?: ContractKind | null;

  @Field(() => ID, { nullable: true, description: 'Supplier; whose the document seems to be unless given.' })
  supplierId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The document above it in the family.' })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; kept in the history.' })
  why?: string | null;
}

@Resolver()
export class ContractFromDocumentResolver {
  constructor(private readonly contracts: ContractFromDocument) {}

  @Allow('contract:edit')
  @Mutation(() => ContractType, { description: 'Makes a draft contract of a document, to be confirmed and filled.' })
  createContractFromDocument(
    @Args('input', { description: 'The document and what is known.' }) input: CreateContractFromDocumentInput,
    @CurrentActor() actor: Actor,
  ): Promise<RegisteredContract> {
    return this.contracts.create(actor, input);
  }
}
