/** Beyond so many their numbers say less than their count. */
const MOST_NUMBERS = 5;

/** `Page 2 could not be read`: what of a document nobody searched, by the numbers of its pages; empty where all was. */
export function unreadInWords(numbers: readonly number[], pageCount: number): string {
  const [first] = numbers;
  if (first === undefined) return '';
  if (numbers.length >= pageCount) return pageCount === 1 ? 'Its page could not be read' : 'No page could be read';
  if (numbers.length === 1) return `Page ${first} could not be read`;
  if (numbers.length > MOST_NUMBERS) return `${numbers.length} of ${pageCount} pages could not be read`;
  return `Pages ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)} could not be read`;
}

interface UnreadPage {
  readonly number: number;
  readonly reading: string;
}

/** The pages that hold something nobody could read: an empty page lacks nothing. */
export const unreadAmong = (pages: readonly UnreadPage[]): readonly number[] =>
  pages.filter(({ reading }) => reading !== 'BLANK').map(({ number }) => number);
