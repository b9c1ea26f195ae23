import { pageText, type Page } from '@recourse/documents-domain';
import { readPages, type ReadingOptions } from '../read-pages.js';
import { printedPdf } from '../testing/printed-pdf.js';
import { scannedPdf } from '../testing/scanned-pdf.js';

const SENTENCES = [
  'This Order Form renews for successive terms of twelve months',
  'unless Customer gives notice sixty days before the end.',
];

const printed = (...pages: readonly (readonly string[])[]) =>
  printedPdf((document) => {
    pages.forEach((sentences, index) => {
      if (index > 0) document.addPage();
      document.fontSize(12);
      for (const sentence of sentences) document.text(sentence);
    });
  });

async function pagesOf(bytes: Buffer, options: ReadingOptions = {}): Promise<readonly Page[]> {
  const pages: Page[] = [];
  await readPages({ bytes }, (page) => pages.push(page), options);
  return pages;
}

it('recognises the text of a picture, where it stands, letter by letter', async () => {
  const original = await printed(SENTENCES);
  const [[page], [truth]] = await Promise.all([pagesOf(await scannedPdf(original)), pagesOf(original)]);
  expect(pageText(page!)).toBe(SENTENCES.join('\n'));
  expect(page!.reading).toMatchObject({ by: 'ocr' });
  expect(page!.reading.by === 'ocr' && page!.reading.confidence).toBeGreaterThan(0.85);
  page!.lines.forEach(({ text, box, edges }, index) => {
    const line = truth!.lines[index]!;
    expect(edges).toHaveLength(text.length + 1);
    // Letters of print are drawn within the line's height, so their box is the smaller one.
    expect(Math.abs(box.left - line.box.left)).toBeLessThan(3);
    expect(Math.abs(box.top - line.box.top)).toBeLessThan(8);
    const middle = Math.floor(text.length / 2);
    expect(Math.abs(edges[middle]! - line.edges[middle]!)).toBeLessThan(6);
  });
}, 60_000);

it.each([1, 2, 3] as const)(
  'recognises a page that lies %d quarters turned',
  async (turns) => {
    const [page] = await pagesOf(await scannedPdf(await printed(SENTENCES), turns));
    expect(pageText(page!)).toBe(SENTENCES.join('\n'));
    for (const { box } of page!.lines) {
      expect(box.left).toBeGreaterThan(0);
      expect(box.top).toBeGreaterThan(0);
      expect(box.left + box.width).toBeLessThan(page!.width);
      expect(box.top + box.height).toBeLessThan(page!.height);
    }
  },
  90_000,
);

it('recognises as many pages as allowed, and says that it did not look at the others', async () => {
  const scan = await scannedPdf(await printed(SENTENCES, SENTENCES));
  const [first, second] = await pagesOf(scan, { ocr: { pages: 1, secondsAPicture: 60, seconds: 60 } });
  expect(first!.reading.by).toBe('ocr');
  expect(second).toMatchObject({ reading: { by: 'unread', reason: 'not-recognised' }, lines: [] });
}, 60_000);

it('leaves a picture unread that takes longer than allowed', async () => {
  const scan = await scannedPdf(await printed(SENTENCES));
  const [page] = await pagesOf(scan, { ocr: { pages: 9, secondsAPicture: 0.01, seconds: 60 } });
  expect(page!.reading).toEqual({ by: 'unread', reason: 'scanned' });
}, 60_000);

it('does not recognise again what an earlier reading of the same bytes did', async () => {
  const scan = await scannedPdf(await printed(SENTENCES));
  const box = { left: 1, top: 2, width: 3, height: 4 };
  const earlier: Page = {
    number: 1,
    width: 595,
    height: 842,
    reading: { by: 'ocr', confidence: 0.9 },
    lines: [{ text: 'As recognised before', box, edges: [], fontSize: 4, bold: false }],
  };
  expect(await pagesOf(scan, { recognised: [earlier] })).toEqual([earlier]);
});
