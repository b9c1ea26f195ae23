import { linesOf, markAt, type PageBox, type PdfMark } from './places.js';

const box = (left: number, top: number, more: Partial<PageBox> = {}): PageBox => ({
  page: 1,
  left,
  top,
  width: 50,
  height: 12,
  ...more,
});

it('joins the pieces of a line and keeps lines and pages apart', () => {
  const pieces = [box(72, 100), box(122, 101, { width: 30, height: 10 }), box(72, 116), box(72, 116, { page: 2 })];
  expect(linesOf(pieces)).toEqual([box(72, 100, { width: 80 }), box(72, 116), box(72, 116, { page: 2 })]);
});

it.each`
  left  | top    | page | found          | because
  ${75} | ${105} | ${1} | ${'sentence'}  | ${'the smaller of two lies on top'}
  ${75} | ${130} | ${1} | ${'paragraph'} | ${'only the larger one is there'}
  ${75} | ${105} | ${2} | ${undefined}   | ${'another page'}
  ${5}  | ${105} | ${1} | ${undefined}   | ${'the margin'}
`('finds $found at $left, $top of page $page: $because', ({ left, top, page, found }) => {
  const marks: PdfMark[] = [
    { id: 'paragraph', look: 'open', boxes: [box(72, 100, { width: 300, height: 60 })] },
    { id: 'sentence', look: 'open', boxes: [box(72, 100)] },
  ];
  expect(markAt(marks, { left, top, page })?.id).toBe(found);
});
