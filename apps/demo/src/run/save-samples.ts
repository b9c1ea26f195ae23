import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarDate } from '@recourse/kernel';
import { PORTFOLIO } from '../portfolio/portfolio.js';
import { samplePdf } from '../samples/portfolio-texts.js';

/** Lays the sample contracts, dated from a day, into a folder of PDFs to try `extract` and `import` on. */
export async function saveSamples(folder: string, today: CalendarDate): Promise<void> {
  const samples = join(folder, 'samples');
  await mkdir(samples, { recursive: true });
  for (const { text } of PORTFOLIO) {
    await writeFile(join(samples, `${text}.pdf`), await samplePdf(`portfolio/${text}`, today));
  }
}
