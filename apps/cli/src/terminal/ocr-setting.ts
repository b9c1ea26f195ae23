import { ocrPagesFrom } from '@recourse/platform-server/config';
import type { Command } from 'commander';

/** The most pages of a document to recognise in pictures, by `OCR` and `OCR_MAX_PAGES`; a wrong value ends the program with a sentence. */
export function ocrPages(program: Command): number {
  try {
    return ocrPagesFrom(process.env);
  } catch (error) {
    return program.error(error instanceof Error ? error.message : 'OCR cannot be set so.', { exitCode: 2 });
  }
}
