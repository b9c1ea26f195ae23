import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Connection } from './connection.js';

@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether more comes after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something comes before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null on an empty page.' })
  endCursor!: string | null;
}

/** Base of a list's GraphQL type: `@ObjectType() export class ContractConnection extends connectionOf(ContractType, 'Contract') {}`. */
export function connectionOf<Node extends object>(node: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list, with its place.` })
  class EdgeType {
    @Field(() => String, { description: 'The place, for `after` and `before`.' })
    cursor!: string;

    @Field(() => node, { description: `The ${name}.` })
    node!: Node;
  }

  @ObjectType({ isAbstract: true })
  abstract class ConnectionType {
    @Field(() => [EdgeType], { description: 'The page, each with its place.' })
    edges!: EdgeType[];

    @Field(() => [node], { description: 'The page, without the places.' })
    nodes!: Node[];

    @Field(() => PageInfoType, { description: 'Where this page stands.' })
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'How many there are on all pages.' })
    totalCount!: PromiseLike<number>;
  }
  return ConnectionType as unknown as Type<Connection<Node>>;
}
