import type { Page } from '@recourse/documents-domain';
import type { Block, Range } from './block.js';
import { isHeading } from './headings.js';
import { seamOf, type Spellings } from './hyphens.js';
import { flowOf, measuresOf, type Flow, type FlowLine, type Measures } from './line-flow.js';
import { labelOf } from './numbering.js';
import { spellingsWithin } from './spellings.js';
import { withoutRunningHeads } from './running-heads.js';
import { RunningText, type PlacedLine } from './running-text.js';
import { withLabelsAtTheirText } from './stray-labels.js';

/** The document as one text, cut into blocks. */
export interface LaidOut {
  readonly running: RunningText;
  readonly blocks: readonly Block[];
}

/** Lines that belong together: the lines of a paragraph, or the cells of a row. */
interface Group {
  readonly isRow: boolean;
  readonly lines: FlowLine[];
}

/** Longer paragraphs are cut, so that work on one of them stays bounded whatever the file holds. */
const MOST_LINES = 150;

function flowLines(pages: readonly Page[]): FlowLine[] {
  const kept = withoutRunningHeads(pages);
  return pages.flatMap((page, index) =>
    withLabelsAtTheirText(kept[index] ?? []).map((line) => ({ page: page.number, line })),
  );
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The label before a label: "b" before "c", "ii" before "iii". */
function predecessor(label: string): string {
  const roman = ROMAN[ROMAN.indexOf(label.toLowerCase()) - 1];
  if (label.length === 1 || roman === undefined) return String.fromCharCode(label.charCodeAt(0) - 1);
  return label === label.toUpperCase() ? roman.toUpperCase() : roman;
}

/** "(b)" within the text of a paragraph: its "(c)" runs on, also where it happens to begin a line. */
function runsOn({ lines, isRow }: Group, { line }: FlowLine): boolean {
  const inner = /^\(([b-z]|[B-Z]|\d|[ivx]{2,4}|[IVX]{2,4})\)/.exec(line.text)?.[1];
  if (inner === undefined || isRow) return false;
  const before = `(${predecessor(inner)})`;
  return lines.slice(-12).some(({ line: { text } }) => text.indexOf(before) > 0);
}

function group(lines: readonly FlowLine[], measures: Measures): Group[] {
  const groups: Group[] = [];
  let flowed: Flow = 'new-block';
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const flowsOn = next === undefined ? 'new-block' : flowOf(line, next, measures);
    const opensRow = flowsOn === 'same-row';
    const open = groups.at(-1);
    const flow = flowed === 'new-block' && open !== undefined && runsOn(open, line) ? 'continues' : flowed;
    const continues = flow === 'same-row' || (flow === 'continues' && !opensRow && open?.isRow === false);
    if (open !== undefined && continues && open.lines.length < MOST_LINES) open.lines.push(line);
    else groups.push({ isRow: opensRow, lines: [line] });
    flowed = flowsOn;
  });
  return groups;
}

/** Median height of the letters. */
function usualSize(lines: readonly FlowLine[]): number {
  const sizes = Float64Array.from(lines.slice(0, 4000), ({ line }) => line.fontSize).sort();
  return sizes[sizes.length >> 1] ?? 0;
}

function isBold(lines: readonly FlowLine[]): boolean {
  const letters = (some: readonly FlowLine[]) => some.reduce((sum, { line }) => sum + line.text.length, 0);
  return letters(lines.filter(({ line }) => line.bold)) > letters(lines) * 0.6;
}

/** Places the groups one after the other, a newline after each. */
class Composition {
  private readonly parts: string[] = [];
  private readonly placed: PlacedLine[] = [];
  private readonly blocks: Block[] = [];
  private length = 0;

  constructor(
    private readonly usualSize: number,
    private readonly spellings: Spellings,
  ) {}

  add({ lines, isRow }: Group): void {
    const start = this.length;
    const cells: Range[] = [];
    let text = '';
    lines.forEach(({ page, line }, index) => {
      const next = lines[index + 1];
      const { keep, joint } =
        next && !isRow
          ? seamOf({ line: line.text, next: next.line.text }, this.spellings)
          : { keep: line.text.length, joint: ' ' };
      const from = start + text.length;
      text += line.text.slice(0, keep);
      const end = start + text.length;
      this.placed.push({ page, line, start: from, end });
      cells.push({ start: from, end });
      if (next) text += joint;
    });
    this.blocks.push(this.block({ lines, isRow }, text, cells));
    this.parts.push(text, '\n');
    this.length += text.length + 1;
  }

  finish(): LaidOut {
    return { running: new RunningText(this.parts.join(''), this.placed), blocks: this.blocks };
  }

  private block({ lines, isRow }: Group, text: string, cells: readonly Range[]): Block {
    const size = Math.max(...lines.map(({ line }) => line.fontSize));
    const label = labelOf(text);
    const scale = this.usualSize > 0 ? size / this.usualSize : 1;
    const heading = !isRow && lines.length <= 4 && isHeading({ text, label, bold: isBold(lines), scale });
    const kind = isRow ? 'row' : heading ? 'heading' : 'paragraph';
    const left = lines[0]?.line.box.left ?? 0;
    return { start: this.length, end: this.length + text.length, kind, label, cells: isRow ? cells : [], left, size };
  }
}

/** Joins the lines of all pages into paragraphs, headings, list items and table rows. */
export function layOut(pages: readonly Page[]): LaidOut {
  const lines = flowLines(pages);
  const composition = new Composition(usualSize(lines), spellingsWithin(lines));
  for (const one of group(lines, measuresOf(lines))) composition.add(one);
  return composition.finish();
}
