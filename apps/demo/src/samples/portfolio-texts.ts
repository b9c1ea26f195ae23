import { readFile } from 'node:fs/promises';
import type { CalendarDate } from '@recourse/kernel';
import { renderSample } from './pdf/render-sample.js';
import { sampleSource, type SampleSource } from './sample-source.js';

/** Where the texts lie, seen from the sources and from the built files alike. */
const FOLDER = new URL('../../../../test/documents/', import.meta.url);

/** A sample text, e.g. `portfolio/openai-order-form`, with its dates counted from `today`. */
async function sampleText(name: string, today: CalendarDate): Promise<SampleSource> {
  return sampleSource(await readFile(new URL(`${name}.md`, FOLDER), 'utf8'), today);
}

/** The days that a sample text names. */
export async function sampleDays(name: string, today: CalendarDate): Promise<(day: string) => CalendarDate> {
  const { dates } = await sampleText(name, today);
  return (day) => {
    const date = dates.get(day);
    if (date === undefined) throw new Error(`${name} names no day "${day}"`);
    return date;
  };
}

/** The PDF of a sample text, e.g. `portfolio/openai-order-form`, with its dates counted from `today`. */
export async function samplePdf(name: string, today: CalendarDate): Promise<Buffer> {
  return renderSample(await sampleText(name, today));
}
