import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../pagination/page-args.js';

/** Bounds on one operation, generous for a page of the interface and tight for whoever means harm. */
export const QUERY_LIMITS = { tokens: 2_000, depth: 15, aliases: 30, directives: 30, objects: 20_000 } as const;

/** Guess for a list without paging, such as the services of a supplier. */
const USUAL_LIST = 10;

export interface LimitedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Objects that the answer may have: lists count with their page size. */
  readonly objects: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, directives: 0, objects: 0 };

const sum = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  objects: a.objects + b.objects,
});

/** Throws a GraphQL error that names the limit when the operation, which must be valid, exceeds one. */
export function enforceQueryLimits(limited: LimitedOperation): void {
  const root = limited.schema.getRootType(limited.operation.operation);
  if (!root) return;
  const size = new Measurement(limited).selectionSet(limited.operation.selectionSet, root);
  const exceeded = (['depth', 'aliases', 'directives', 'objects'] as const).find(
    (name) => size[name] > QUERY_LIMITS[name],
  );
  if (exceeded === undefined) return;
  const message = `The query has ${size[exceeded]} ${exceeded}; at most ${QUERY_LIMITS[exceeded]} are answered.`;
  throw new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } } });
}

class Measurement {
  // A fragment is measured once, however often it is spread: measuring stays linear in the document.
  private readonly fragments = new Map<string, Size>();

  constructor(private readonly limited: LimitedOperation) {}

  selectionSet({ selections }: SelectionSetNode, type: GraphQLNamedType): Size {
    let total = NOTHING;
    for (const selection of selections) {
      total = sum(total, { ...NOTHING, directives: selection.directives?.length ?? 0 });
      if (selection.kind === Kind.FIELD) total = sum(total, this.field(selection, type));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) total = sum(total, this.spread(selection.name.value));
      else {
        const condition = selection.typeCondition?.name.value;
        const narrowed = condition === undefined ? type : (this.limited.schema.getType(condition) ?? type);
        total = sum(total, this.selectionSet(selection.selectionSet, narrowed));
      }
    }
    return total;
  }

  private spread(name: string): Size {
    const known = this.fragments.get(name);
    if (known) return known;
    const fragment = this.limited.fragments.get(name);
    const type = fragment && this.limited.schema.getType(fragment.typeCondition.name.value);
    const size = fragment && type ? this.selectionSet(fragment.selectionSet, type) : NOTHING;
    this.fragments.set(name, size);
    return size;
  }

  private field(node: FieldNode, parent: GraphQLNamedType): Size {
    const own = { ...NOTHING, depth: 1, aliases: node.alias ? 1 : 0 };
    // Introspection is as deep as it is, costs no query, and can be switched off.
    if (node.name.value.startsWith('__')) return { ...own, depth: 0 };
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return own;
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return own;
    const inner = this.selectionSet(node.selectionSet, named);
    const times = this.timesOf(node, field.type);
    return { ...sum(own, inner), depth: inner.depth + 1, objects: times * (inner.objects + 1) };
  }

  /** A connection counts its page here, and its `edges` and `nodes` once. */
  private timesOf(node: FieldNode, type: GraphQLOutputType): number {
    if (getNamedType(type).name.endsWith('Connection')) return this.pageOf(node);
    const pageIsCounted = node.name.value === 'edges' || node.name.value === 'nodes';
    return isListType(getNullableType(type)) && !pageIsCounted ? USUAL_LIST : 1;
  }

  private pageOf({ arguments: given = [] }: FieldNode): number {
    const sizes = given
      .filter(({ name }) => name.value === 'first' || name.value === 'last')
      .map(({ value }) => {
        if (value.kind === Kind.INT) return Number(value.value);
        return value.kind === Kind.VARIABLE ? Number(this.limited.variables[value.name.value]) : DEFAULT_PAGE;
      })
      .filter((size) => size > 0);
    return Math.min(LARGEST_PAGE, sizes[0] ?? DEFAULT_PAGE);
  }
}
