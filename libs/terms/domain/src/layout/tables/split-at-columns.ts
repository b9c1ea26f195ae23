import type { PlacedLine } from '../running-text.js';
import type { Column } from './grid.js';

/** A word that begins this near to a column's left edge, in points, begins a cell of it. */
const AT_EDGE = 3;

function part({ page, line, start }: PlacedLine, from: number, to: number): PlacedLine {
  const [left, right] = [line.edges[from] ?? line.box.left, line.edges[to] ?? line.box.left + line.box.width];
  const box = { ...line.box, left, width: right - left };
  const own = { ...line, text: line.text.slice(from, to), box, edges: line.edges.slice(from, to + 1) };
  return { page, line: own, start: start + from, end: start + to };
}

/** A line whose words reach into later columns without a gap, cut where a word begins at the edge of one. */
export function splitAtColumns(placed: PlacedLine, columns: readonly Column[]): readonly PlacedLine[] {
  const { text, edges } = placed.line;
  if (edges.length === 0) return [placed];
  const cuts = columns.slice(1).flatMap(({ left }) => {
    const at = edges.findIndex((edge) => Math.abs(edge - left) < AT_EDGE);
    const first = at >= 0 && text[at] === ' ' ? at + 1 : at;
    return first > 0 && text[first - 1] === ' ' ? [first] : [];
  });
  if (cuts.length === 0) return [placed];
  return [0, ...cuts].map((from, index) => {
    const next = cuts[index];
    return part(placed, from, next === undefined ? text.length : next - 1);
  });
}
