import { pageText, type Page } from '@recourse/documents-domain';
import { PAGE_LIMITS, readPages } from './read-pages.js';
import { printedPdf } from './testing/printed-pdf.js';
import { onePage } from './testing/raw-pdf.js';

async function read(bytes: Uint8Array): Promise<Page[]> {
  const pages: Page[] = [];
  const result = await readPages({ bytes }, (page) => pages.push(page));
  expect(result).toEqual({ ok: true, value: pages.length });
  return pages;
}

const firstPage = async (bytes: Uint8Array): Promise<Page> => {
  const [page] = await read(bytes);
  if (page === undefined) throw new Error('no page');
  return page;
};

/** Sets each text where it says, in the order given, as programs do that do not care for reading order. */
const placed = (texts: readonly (readonly [left: number, top: number, text: string])[]): Promise<Buffer> =>
  printedPdf((document) => {
    for (const [left, top, text] of texts) document.fontSize(10).text(text, left, top, { lineBreak: false });
  });

describe('reading order', () => {
  it.each`
    page                                     | texts                                                                                                              | lines                                                                            | because
    ${'a header set last'}                   | ${[[60, 100, 'The term is one year.'], [60, 115, 'It renews.'], [60, 40, 'MASTER AGREEMENT, PAGE 1']]}             | ${['MASTER AGREEMENT, PAGE 1', 'The term is one year.', 'It renews.']}           | ${'a person reads from the top'}
    ${'a footer set first'}                  | ${[[300, 760, 'Confidential'], [60, 100, 'The term is one year, and it renews for another.'], [60, 115, 'Ends.']]} | ${['The term is one year, and it renews for another.', 'Ends.', 'Confidential']} | ${'a footer is no part of the sentence above'}
    ${'a number with a tab before its text'} | ${[[60, 100, '12.3'], [110, 100, 'Either party may terminate.']]}                                                  | ${['12.3 Either party may terminate.']}                                          | ${'the number belongs to the clause'}
    ${'a table row'}                         | ${[[60, 100, 'Below 99.9%'], [300, 100, '10% credit'], [60, 115, 'Below 99.0%'], [300, 115, '25% credit']]}        | ${['Below 99.9%', '10% credit', 'Below 99.0%', '25% credit']}                    | ${'a row is read across'}
    ${'a wrapped table cell'}                | ${[[60, 100, 'Monthly uptime'], [60, 115, 'below 99.9%'], [300, 100, 'Ten percent'], [300, 115, 'of the fee']]}    | ${['Monthly uptime', 'below 99.9%', 'Ten percent', 'of the fee']}                | ${'the document sets cell by cell'}
    ${'raised letters set last'}             | ${[[60, 100, 'on the 1'], [108, 100, 'day of May'], [97, 98, 'st']]}                                               | ${['on the 1st day of May']}                                                     | ${'they stand in the gap left for them'}
  `('$page: $because', async ({ texts, lines }: { texts: [number, number, string][]; lines: string[] }) => {
    expect((await firstPage(await placed(texts))).lines.map((line) => line.text)).toEqual(lines);
  });

  it('reads one column of prose after the other, even if the document sets them row by row', async () => {
    const left = [
      'The supplier shall give',
      'notice of any change of',
      'its prices at least thirty',
      'days before the change',
      'takes effect on our side.',
    ];
    const right = [
      'The customer may end the',
      'agreement within thirty days',
      'after the notice was given,',
      'and owes nothing for the',
      'time after the agreement.',
    ];
    const rows = left.flatMap((text, row) => [
      [60, 100 + 14 * row, text] as const,
      [330, 100 + 14 * row, right[row] ?? ''] as const,
    ]);
    expect(pageText(await firstPage(await placed(rows)))).toBe([...left, ...right].join('\n'));
  });
});

describe('positions', () => {
  it('knows the edges of every letter and the height of the line', async () => {
    const { lines } = await firstPage(await placed([[100, 200, 'iiii WWWW']]));
    const [line] = lines;
    expect(line?.box.left).toBeCloseTo(100, 0);
    expect(line?.fontSize).toBeCloseTo(10, 0);
    expect(line?.box.top).toBeGreaterThan(195);
    expect(line?.box.top).toBeLessThan(210);
    expect(line?.edges).toHaveLength('iiii WWWW'.length + 1);
    const widths = line?.edges.slice(1).map((edge, index) => edge - (line.edges[index] ?? 0)) ?? [];
    // Helvetica: an i is 222 thousandths of its size wide, a W 944.
    expect(widths[0]).toBeCloseTo(2.22, 1);
    expect(widths[6]).toBeCloseTo(9.44, 1);
  });

  it('tells bold lines', async () => {
    const bytes = await printedPdf((document) =>
      document.font('Helvetica-Bold').text('12. Termination').font('Helvetica').text('Either party may end it.'),
    );
    expect((await firstPage(bytes)).lines.map((line) => line.bold)).toEqual([true, false]);
  });

  it.each`
    rotate | width  | height | left   | top
    ${0}   | ${612} | ${792} | ${100} | ${82}
    ${90}  | ${792} | ${612} | ${700} | ${100}
    ${180} | ${612} | ${792} | ${476} | ${700}
    ${270} | ${792} | ${612} | ${82}  | ${476}
  `(
    'gives boxes as a person sees a page turned by $rotate degrees',
    async ({ rotate, width, height, left, top }: Record<string, number>) => {
      const page = await firstPage(onePage('BT /F1 12 Tf 100 700 Td (Notice) Tj ET', { page: `/Rotate ${rotate}` }));
      expect(page).toMatchObject({ width, height });
      expect(page.lines[0]?.text).toBe('Notice');
      expect(Math.abs((page.lines[0]?.box.left ?? 0) - (left ?? 0))).toBeLessThan(4);
      expect(Math.abs((page.lines[0]?.box.top ?? 0) - (top ?? 0))).toBeLessThan(4);
    },
  );

  it('gives letters their edges where page and text are turned alike', async () => {
    const sideways = 'BT /F1 12 Tf 0 1 -1 0 300 100 Tm (set upwards) Tj ET';
    expect((await firstPage(onePage(sideways, { page: '/Rotate 90' }))).lines[0]?.edges).toHaveLength(12);
    expect((await firstPage(onePage(sideways))).lines[0]).toMatchObject({ text: 'set upwards', edges: [] });
  });

  it('leaves out what stands beside the page', async () => {
    const page = await firstPage(onePage('BT /F1 12 Tf 100 700 Td (seen) Tj 1000 0 Td (unseen) Tj ET'));
    expect(pageText(page)).toBe('seen');
  });
});

it('reads what people entered into a form', async () => {
  const bytes = await printedPdf((document) => {
    document.font('Helvetica').initForm();
    document.text('Annual commitment:', 60, 100, { lineBreak: false });
    document.formText('amount', 160, 95, 200, 20, { value: 'USD 250,000' });
  });
  expect(pageText(await firstPage(bytes))).toBe('Annual commitment: USD 250,000');
});

describe('spelling', () => {
  it.each`
    content                                        | text                         | because
    ${'(non-) Tj 0 -14 Td (exclusive licence) Tj'} | ${'non-\nexclusive licence'} | ${'a hyphen at the end of a line stays'}
    ${'(one  \\t two) Tj'}                         | ${'one two'}                 | ${'white space is one space'}
    ${'(bell\\007 and null\\000) Tj'}              | ${'bell and null'}           | ${'controls are not text'}
    ${'(soft\\255) Tj'}                            | ${'soft-'}                   | ${'a soft hyphen that was printed is a hyphen'}
  `('$because', async ({ content, text }: { content: string; text: string }) => {
    const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
    expect(pageText(await firstPage(onePage(`BT /F1 12 Tf 100 700 Td ${content} ET`, { font })))).toBe(text);
  });
});

it('reports an empty page as blank and reads on', async () => {
  const bytes = await printedPdf((document) => document.text('First.').addPage().addPage().text('Third.'));
  expect((await read(bytes)).map(({ reading }) => reading)).toEqual([
    { by: 'pdfium' },
    { by: 'unread', reason: 'blank' },
    { by: 'pdfium' },
  ]);
});

it('refuses more pages than allowed before it reads the first', async () => {
  const bytes = await printedPdf((document) => document.text('First.').addPage().text('Second.'));
  const result = await readPages(
    { bytes },
    () => {
      throw new Error('read a page');
    },
    { ...PAGE_LIMITS, pages: 1 },
  );
  expect(result).toMatchObject({ ok: false, refusal: { kind: 'document-too-long' } });
});

it('leaves the pages after the text allowed unread, and says so', async () => {
  const bytes = await printedPdf((document) =>
    document.text('A page with forty letters and some more.').addPage().text('Too much.'),
  );
  const pages: Page[] = [];
  await readPages({ bytes }, (page) => pages.push(page), { ...PAGE_LIMITS, characters: 45 });
  expect(pages.map(({ reading }) => reading)).toEqual([{ by: 'pdfium' }, { by: 'unread', reason: 'too-long' }]);
});
