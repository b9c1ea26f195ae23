import { invalid, Refused, unwrap } from '@recourse/kernel';
import { cursorOf, readCursor, type SortColumn } from './cursor.js';
import { beyond, orderByOf, type Where } from './keyset.js';
import { DEFAULT_PAGE, LARGEST_PAGE, type PageArgs } from './page-args.js';

/** What a page asks of the database; to be handed to `findMany`, with the list's own filter beside `where`. */
export interface PageQuery {
  readonly where: Where;
  // Prisma's own types for these differ by model, and all accept this.
  readonly orderBy: Record<string, never>[];
  readonly take: number;
}

export interface ListSource<Row extends object, Node> {
  /** Ends with a unique column. */
  readonly order: readonly SortColumn[];
  readonly rows: (query: PageQuery) => PromiseLike<readonly Row[]>;
  /** All rows of the list, whatever the page. */
  readonly count: () => PromiseLike<number>;
  readonly node: (row: Row) => Node;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counts when read, so that a request that does not ask pays nothing. */
  readonly totalCount: PromiseLike<number>;
}

/**
 * A page of a list in Relay's form. Pages go by place and not by number, so none repeats or skips a row when others come
 * or go meanwhile. Refuses (`invalid-page`, `invalid-cursor`) what makes no page.
 */
export async function connection<Row extends object, Node>(
  page: PageArgs,
  source: ListSource<Row, Node>,
): Promise<Connection<Node>> {
  const size = sizeOf(page);
  const backwards = isBackwards(page);
  const found = await source.rows(queryOf(page, source.order));
  const inReadingOrder = found.slice(0, size);
  const rows = backwards ? inReadingOrder.reverse() : inReadingOrder;
  const edges = rows.map((row) => ({
    cursor: cursorOf({ ...row } as Readonly<Record<string, unknown>>, source.order),
    node: source.node(row),
  }));
  const more = found.length > size;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backwards ? isGiven(page.before) : more,
      hasPreviousPage: backwards ? more : isGiven(page.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return source.count();
    },
  };
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
const isBackwards = (page: PageArgs): boolean => isGiven(page.last);

function sizeOf({ first, last }: PageArgs): number {
  if (isGiven(first) && isGiven(last))
    throw new Refused(invalid('invalid-page', 'Ask for first or last, not for both.'));
  const size = first ?? last ?? DEFAULT_PAGE;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw new Refused(invalid('invalid-page', `A page has 1 to ${LARGEST_PAGE} rows.`));
}

function queryOf(page: PageArgs, order: readonly SortColumn[]): PageQuery {
  const limits = (['after', 'before'] as const).flatMap((side) => {
    const cursor = page[side];
    return cursor === null || cursor === undefined ? [] : [beyond(order, unwrap(readCursor(cursor, order)), side)];
  });
  return {
    where: { AND: limits },
    orderBy: orderByOf(order, isBackwards(page) ? 'backwards' : 'forwards') as Record<string, never>[],
    // One more tells whether there is a next page.
    take: sizeOf(page) + 1,
  };
}
