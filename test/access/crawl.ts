import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A way to a type: the fields to go through, each with its arguments. */
interface Way {
  readonly through: readonly string[];
  readonly type: GraphQLNamedType;
}

/** So many fields from the root, pages hold one object. */
const FAR = 2;

/** Writes operations that together read every field within reach of the root fields, each by a shortest way. */
export class Crawl {
  private readonly seen = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    /** Values for arguments that must be given, as literals by `field.argument`; a field that needs another is left out. */
    private readonly literals: Readonly<Record<string, string>>,
  ) {}

  operations(): readonly string[] {
    const query = this.schema.getQueryType();
    if (!query) return [];
    const operations: string[] = [];
    for (let ways: readonly Way[] = [{ through: [], type: query }]; ways.length > 0;) {
      operations.push(...ways.filter(({ type }) => type !== query).map((way) => this.operation(way)));
      ways = ways.flatMap((way) => this.onward(way));
    }
    return operations;
  }

  /** Reads the values at the end of a way. */
  private operation({ through, type }: Way): string {
    const values = isObjectType(type) ? this.valuesOf(type, through.length) : '__typename';
    return `{ ${[...through, values].join(' { ')} ${'}'.repeat(through.length)} }`;
  }

  /** Ways one field longer; a field that another way has gone through is not gone through again. */
  private onward({ through, type }: Way): readonly Way[] {
    if (isAbstractType(type)) {
      const types = this.schema.getPossibleTypes(type);
      return types.map((one) => ({ through: [...through, `... on ${one.name}`], type: one }));
    }
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const call = this.called(field, through.length);
      const name = `${type.name}.${field.name}`;
      if (call === null || this.seen.has(name) || isLeafType(getNamedType(field.type))) return [];
      this.seen.add(name);
      return { through: [...through, call], type: getNamedType(field.type) };
    });
  }

  private valuesOf(type: GraphQLObjectType, depth: number): string {
    const values = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
    return ['__typename', ...values.map((field) => this.called(field, depth) ?? '')].join(' ');
  }

  private called({ name, args }: GraphQLField<unknown, unknown>, depth: number): string | null {
    const needed = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
    if (needed.some((arg) => this.literals[`${name}.${arg.name}`] === undefined)) return null;
    const given = needed.map((arg) => `${arg.name}: ${this.literals[`${name}.${arg.name}`] ?? ''}`);
    // Small pages, smaller yet far from the root, so that the estimate of the answer's size stays within the limits.
    if (args.some((arg) => arg.name === 'first')) given.push(`first: ${depth < FAR ? 3 : 1}`);
    return given.length === 0 ? name : `${name}(${given.join(', ')})`;
  }
}
