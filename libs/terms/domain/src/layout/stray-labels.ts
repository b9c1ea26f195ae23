import type { TextLine } from '@recourse/documents-domain';

/** A bullet or a number that is a line of its own, as where a list hangs its labels in a column. */
const ALONE = /^(?:[•▪●○◦■□·*]|\(?[a-z0-9]{1,4}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/i;
/** A label stands this near to its text, in points. */
const REACH = 60;

const middle = ({ box }: TextLine): number => box.top + box.height / 2;

/** Whether the line is what the label labels: on its row, to its right. */
function isLabelled(label: TextLine, line: TextLine): boolean {
  const onRow = Math.abs(middle(line) - middle(label)) < Math.max(label.box.height, line.box.height) * 0.6;
  const right = line.box.left - label.box.left;
  return onRow && right > 0 && right < REACH && !ALONE.test(line.text);
}

/** More strays than this are no list; they stay where the reader put them. */
const MOST_STRAYS = 200;

function strayLabels(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const strays = lines.filter((line, index) => {
    const next = lines[index + 1];
    return ALONE.test(line.text) && line.edges.length > 0 && !(next !== undefined && isLabelled(line, next));
  });
  return new Set(strays.length > MOST_STRAYS ? [] : strays);
}

/** The page's lines with every label that stands alone put directly before its text. */
export function withLabelsAtTheirText(lines: readonly TextLine[]): readonly TextLine[] {
  const strays = strayLabels(lines);
  if (strays.size === 0) return lines;
  const texts = lines.filter((line) => !strays.has(line));
  const labelOf = new Map<TextLine, TextLine>();
  for (const stray of strays) {
    const text = texts.find((line) => isLabelled(stray, line));
    if (text !== undefined) labelOf.set(text, stray);
  }
  const placed = new Set(labelOf.values());
  return lines
    .filter((line) => !placed.has(line))
    .flatMap((line) => {
      const label = labelOf.get(line);
      return label === undefined ? [line] : [label, line];
    });
}

/** Whether a line is a label whose text follows on the same row. */
export const isLabelOf = (label: TextLine, line: TextLine): boolean =>
  ALONE.test(label.text) && isLabelled(label, line);
