import type { PlacedLine } from '../running-text.js';
import { columnAt } from './columns.js';
import type { Column, GridRow } from './grid.js';

/** Lines of one cell stand at most this many letter heights apart; rows of a table with room around its cells more. */
const TIGHT = 1.5;

/** Lines of one column that stand close below each other. */
interface Block {
  readonly column: number;
  readonly lines: PlacedLine[];
  readonly top: number;
  readonly height: number;
  bottom: number;
}

const heightOf = ({ line }: PlacedLine): number => Math.max(4, line.fontSize, 0.6 * line.box.height);

function blocksOf(lines: readonly PlacedLine[], columns: readonly Column[]): readonly Block[] {
  const open: (Block | undefined)[] = columns.map(() => undefined);
  const blocks: Block[] = [];
  for (const placed of lines) {
    const column = columnAt(placed, columns);
    const { top } = placed.line.box;
    const above = open[column];
    if (above !== undefined && top - above.bottom < TIGHT * heightOf(placed)) {
      above.lines.push(placed);
      above.bottom = top;
    } else {
      const block = { column, lines: [placed], top, bottom: top, height: heightOf(placed) };
      open[column] = block;
      blocks.push(block);
    }
  }
  return blocks;
}

/** Blocks that stand beside each other, from top to bottom; lines are half a letter apart where one is set in a middle. */
function besideEachOther(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let bottom = -Infinity;
  for (const block of [...blocks].sort((a, b) => a.top - b.top)) {
    const group = groups.at(-1);
    if (group !== undefined && block.top <= bottom + 0.5 * block.height) group.push(block);
    else groups.push([block]);
    bottom = Math.max(bottom, block.bottom);
  }
  return groups;
}

/** A cell set in the middle of a higher one: it begins and ends well within it. */
const hasMiddle = (group: readonly Block[]): boolean =>
  group.some((high) =>
    group.some((low) => low.top - high.top > 0.4 * high.height && high.bottom - low.bottom > 0.4 * high.height),
  );

/** Least rows that stand apart: with fewer, nothing tells a table from two paragraphs. */
const LEAST_ROWS = 3;

/**
 * Rows of a table whose cells are set in the middle of their rows, told by the room between rows; null where the cells
 * begin at the top, or where the rows stand as close as the lines of a cell. `lines` from top to bottom.
 */
export function centredRows(lines: readonly PlacedLine[], columns: readonly Column[]): readonly GridRow[] | null {
  const groups = besideEachOther(blocksOf(lines, columns));
  const isClear = groups.every((group) => new Set(group.map(({ column }) => column)).size === group.length);
  const isNamed = groups.every((group) => group.some(({ column }) => column === 0));
  if (groups.length < LEAST_ROWS || !isClear || !isNamed || !groups.some(hasMiddle)) return null;
  return groups.map((group) => ({
    page: lines[0]?.page ?? 1,
    cells: columns.map((_, index) => group.find(({ column }) => column === index)?.lines ?? []),
  }));
}
