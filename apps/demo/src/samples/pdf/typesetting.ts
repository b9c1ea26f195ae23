/** Words between two possible line ends, in one weight. */
export interface Word {
  readonly text: string;
  readonly bold: boolean;
  /** What stands before it on the same line: a space, or nothing after a hyphen. */
  readonly glue: '' | ' ';
  /** Whether the line may end here with a hyphen that is not part of the word. */
  readonly softHyphen: boolean;
}

/** Width of a text in points, in the font of its weight. */
export type WidthOf = (text: string, bold: boolean) => number;

const SOFT_HYPHEN = '\u00ad';

function partsOf(text: string, bold: boolean, glue: '' | ' '): Word[] {
  // A line may end after a hyphen within a word ("non-exclusive") and at a soft hyphen.
  const parts = text.split(/(?<=[A-Za-z]-)(?=[A-Za-z])|(?<=\u00ad)/);
  return parts.map((part, index) => ({
    text: part.replace(SOFT_HYPHEN, ''),
    bold,
    glue: index === 0 ? glue : '',
    softHyphen: part.endsWith(SOFT_HYPHEN),
  }));
}

/** Splits a text into words; `**bold**` marks weight. */
export function words(text: string): readonly Word[] {
  const runs = text.split('**').map((run, index) => ({ run, bold: index % 2 === 1 }));
  let startsAfterSpace = true;
  return runs.flatMap(({ run, bold }) => {
    const found = run.split(/\s+/).filter((word) => word !== '');
    const spaced = startsAfterSpace || /^\s/.test(run);
    startsAfterSpace = found.length === 0 ? spaced : /\s$/.test(run);
    return found.flatMap((word, index) => partsOf(word, bold, index > 0 || spaced ? ' ' : ''));
  });
}

const widthOfLine = (line: readonly Word[], widthOf: WidthOf): number =>
  line.reduce((sum, word, index) => sum + widthOf((index === 0 ? '' : word.glue) + word.text, word.bold), 0);

const closed = (line: readonly Word[]): readonly Word[] =>
  line.map((word, index) => (word.softHyphen && index === line.length - 1 ? { ...word, text: `${word.text}-` } : word));

const mayPart = (before: Word, after: Word): boolean =>
  after.glue === ' ' || before.softHyphen || /[A-Za-z]-$/.test(before.text);

/** Words that stay together: a bold term and the comma after it. */
function chunks(all: readonly Word[]): Word[][] {
  const found: Word[][] = [];
  for (const word of all) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && !mayPart(before, word)) last.push(word);
    else found.push([word]);
  }
  return found;
}

/** Breaks words into lines no wider than `width`; a word wider than that has a line to itself. */
export function lines(all: readonly Word[], width: number, widthOf: WidthOf): readonly (readonly Word[])[] {
  const done: (readonly Word[])[] = [];
  let line: Word[] = [];
  for (const chunk of chunks(all)) {
    if (line.length > 0 && widthOfLine(closed([...line, ...chunk]), widthOf) > width) {
      done.push(closed(line));
      line = [];
    }
    line.push(...chunk);
  }
  return line.length > 0 ? [...done, closed(line)] : done;
}

/** Words of one weight joined into runs, as they are drawn. */
export function runs(line: readonly Word[]): readonly { readonly text: string; readonly bold: boolean }[] {
  const joined: { text: string; bold: boolean }[] = [];
  line.forEach((word, index) => {
    const text = (index === 0 ? '' : word.glue) + word.text;
    const last = joined.at(-1);
    if (last?.bold === word.bold) last.text += text;
    else joined.push({ text, bold: word.bold });
  });
  return joined;
}
