import { readPages } from '@recourse/documents-reader';
import { pageText, type Page } from '@recourse/documents-domain';
import { calendarDate } from '@recourse/kernel';
import { samplePdf } from '../portfolio-texts.js';
import { sampleSource } from '../sample-source.js';
import { renderSample } from './render-sample.js';

const TODAY = calendarDate('2026-09-16');

async function pagesOf(pdf: Buffer): Promise<readonly Page[]> {
  const pages: Page[] = [];
  await readPages({ bytes: pdf }, (page) => {
    pages.push(page);
  });
  return pages;
}

const rendered = (body: string, settings = '') =>
  renderSample(sampleSource(`---\ntitle: Sample\n${settings}\n---\n${body}`, TODAY));

it('gives the same bytes for the same day, and others for another day', async () => {
  const first = await samplePdf('portfolio/openai-order-form', TODAY);
  expect(await samplePdf('portfolio/openai-order-form', TODAY)).toEqual(first);
  expect(await samplePdf('portfolio/openai-order-form', calendarDate('2026-09-17'))).not.toEqual(first);
});

it('fills in dates in the words of the document', async () => {
  const [page] = await pagesOf(await rendered('Fixed through {lock}.', 'dates: us\ndate lock: today + 40 days'));
  expect(page && pageText(page)).toContain('Fixed through October 26, 2026.');
});

it('draws a scan as a picture that nobody but a person can read', async () => {
  const pages = await pagesOf(await rendered('Before.\n\n```scan\nSIGNED BY HAND\n```\n\nAfter.'));
  expect(pages.map(({ reading }) => reading.by === 'unread' && reading.reason)).toEqual([false, 'scanned', false]);
});

it('breaks a table over pages without parting a row', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => `| Model ${index} | USD ${index}.00 |`);
  const pages = await pagesOf(await rendered(`| Model | Price |\n|---|---|\n${rows.join('\n')}`));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    const text = pageText(page);
    expect(text.match(/Model \d+/g)?.length).toBe(text.match(/USD \d+\.00/g)?.length);
  }
});

it('keeps the hyphen of a compound at the end of a narrow line', async () => {
  const [page] = await pagesOf(await rendered('A non-exclusive right. '.repeat(60), 'columns: 2'));
  expect(page && pageText(page)).toMatch(/non-\n?exclusive/);
  expect(page && pageText(page)).not.toContain('nonexclusive');
});
