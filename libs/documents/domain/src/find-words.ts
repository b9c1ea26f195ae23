/** A piece of a line: its number from 0, and its UTF-16 units from the first to before the last. */
export interface LinePiece {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

interface Folded {
  readonly text: string;
  /** For each unit of the text, the line and the unit that it was. */
  readonly at: readonly (readonly [line: number, unit: number])[];
}

const QUOTES: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"' };

function foldedUnit(unit: string): string {
  // A word is the same with and without its hyphen, which may be that of a line's end.
  if (unit === '-' || unit === '\u2010' || unit === '\u2011') return '';
  if (/\s/.test(unit)) return ' ';
  const lower = unit.toLowerCase();
  return QUOTES[unit] ?? (lower.length === 1 ? lower : unit);
}

function folded(lines: readonly string[]): Folded {
  const at: (readonly [number, number])[] = [];
  let text = '';
  const add = (unit: string, line: number, index: number) => {
    if (unit === '' || (unit === ' ' && (text === '' || text.endsWith(' ')))) return;
    text += unit;
    at.push([line, index]);
  };
  lines.forEach((words, line) => {
    for (let index = 0; index < words.length; index++) add(foldedUnit(words.charAt(index)), line, index);
    if (!words.endsWith('-')) add(' ', line, words.length);
  });
  return { text, at };
}

/**
 * Where words stand in the lines of a page, also across the ends of lines: in capitals or not, with hyphens or without.
 * Each place is a piece of each line it touches. Nothing where no word is asked for.
 */
export function findWords(lines: readonly string[], words: string): readonly (readonly LinePiece[])[] {
  const wanted = folded([words]).text.trim();
  if (wanted === '') return [];
  const page = folded(lines);
  const places: (readonly LinePiece[])[] = [];
  for (let from = page.text.indexOf(wanted); from >= 0; from = page.text.indexOf(wanted, from + wanted.length)) {
    places.push(piecesOf(page.at.slice(from, from + wanted.length)));
  }
  return places;
}

function piecesOf(at: Folded['at']): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  for (const [line, unit] of at) {
    const last = pieces.at(-1);
    if (last?.line === line) pieces[pieces.length - 1] = { ...last, to: unit + 1 };
    else pieces.push({ line, from: unit, to: unit + 1 });
  }
  return pieces;
}
