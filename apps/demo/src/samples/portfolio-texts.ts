import { readFile } from 'node:fs/promises';
import type { CalendarDate } from '@recourse/kernel';
import { renderSample } from './pdf/render-sample.js';
import { sampleSource } from './sample-source.js';

/** Where the texts lie, seen from the sources and from the built files alike. */
const FOLDER = new URL('../../../../test/documents/', import.meta.url);

/** The PDF of a sample text, e.g. `portfolio/openai-order-form`, with its dates counted from `today`. */
export async function samplePdf(name: string, today: CalendarDate): Promise<Buffer> {
  const text = await readFile(new URL(`${name}.md`, FOLDER), 'utf8');
  return renderSample(sampleSource(text, today));
}
