import { lineAt, pagesOf } from '../samples/line-at.js';
import { withoutRunningHeads } from './running-heads.js';

const BODY = ['The supplier provides the service.', 'The customer pays for it.', 'Fees are due in thirty days.'];
const HEAD = 'Northwind Models – Master Agreement';

interface Sheet {
  readonly head?: string;
  readonly foot?: string;
  readonly body?: readonly string[];
}

function linesLeft(sheets: readonly Sheet[]): readonly (readonly string[])[] {
  const pages = sheets.map(({ head, foot, body = BODY }, number) => {
    // Every page says something else: its own body is never a running head.
    const texts = [
      ...(head ? [head] : []),
      ...body.map((text) => `${'abcdefghijk'[number] ?? ''} ${text}`),
      ...(foot ? [foot] : []),
    ];
    return texts.map((text, row) => lineAt(text, [60, 40 + row * 14]));
  });
  return withoutRunningHeads(pagesOf(...pages)).map((lines) => lines.map(({ text }) => text));
}

const body = (number: number) => BODY.map((text) => `${'abcdefghijk'[number] ?? ''} ${text}`);

it.each`
  foot                | because
  ${'7'}              | ${'a number alone'}
  ${'Page 7'}         | ${'named as a page'}
  ${'Page 7 of 12'}   | ${'with the number of pages'}
  ${'7/12'}           | ${'with the number of pages'}
  ${'- 7 -'}          | ${'between dashes'}
  ${'xiv'}            | ${'in Roman numerals'}
  ${'Seite 7 von 12'} | ${'in German'}
  ${'7 | Page'}       | ${'the number first'}
  ${'Page | 7'}       | ${'with a bar'}
`('takes "$foot" for a page number: $because', ({ foot }: { foot: string }) => {
  expect(linesLeft([{ foot }])).toEqual([body(0)]);
});

it.each`
  foot           | because
  ${'Total 700'} | ${'words stand before the number'}
  ${'12 months'} | ${'words stand after the number'}
  ${'Section 7'} | ${'a section is no page'}
`('keeps "$foot": $because', ({ foot }: { foot: string }) => {
  expect(linesLeft([{ foot }])).toEqual([[...body(0), foot]]);
});

it('removes what stands on every page, and keeps it on the first, where it is the title', () => {
  expect(linesLeft([{ head: HEAD }, { head: HEAD }, { head: HEAD }])).toEqual([[HEAD, ...body(0)], body(1), body(2)]);
});

it('removes a foot that differs by its page number alone, from the first page too', () => {
  const foot = (page: number) => `Confidential – Acme – ${page}`;
  expect(linesLeft([{ foot: foot(1) }, { foot: foot(2) }, { foot: foot(3) }])).toEqual([body(0), body(1), body(2)]);
});

it('removes heads that left and right pages take in turn', () => {
  const left = { head: 'Northwind Models' };
  const right = { head: 'Master Agreement' };
  const left4 = linesLeft([left, right, left, right, left, right, left, right]);
  expect(left4.slice(2)).toEqual([2, 3, 4, 5, 6, 7].map(body));
});

it('keeps what stands at the margin of two pages of many', () => {
  const pages = [{ head: 'Exhibit A' }, {}, {}, {}, { head: 'Exhibit A' }, {}, {}];
  expect(linesLeft(pages)[4]).toEqual(['Exhibit A', ...body(4)]);
});

it.each`
  beside             | kept     | because
  ${'Output tokens'} | ${true}  | ${'it is a cell of the table at the foot of the page'}
  ${'Northwind MSA'} | ${false} | ${'it stands beside a running foot'}
`('keeps ($kept) a number beside "$beside": $because', ({ beside, kept }: { beside: string; kept: boolean }) => {
  const pages = [0, 1, 2].map((number) => [
    ...body(number).map((text, row) => lineAt(text, [60, 40 + row * 14])),
    lineAt(number === 1 ? beside : 'Northwind MSA', [60, 800]),
    lineAt(`${number + 4}`, [400, 800]),
  ]);
  expect(withoutRunningHeads(pagesOf(...pages))[1]?.some(({ text }) => text === '5')).toBe(kept);
});
