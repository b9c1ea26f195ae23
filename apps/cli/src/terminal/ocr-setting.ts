import { ocrFrom, type OcrSettings } from '@recourse/platform-server/config';
import type { Command } from 'commander';

/** How much of a document to recognise in pictures, by `OCR`, `OCR_MAX_PAGES` and `OCR_MAX_SECONDS`; a wrong value ends the program with a sentence. */
export function ocrSettings(program: Command): OcrSettings {
  try {
    return ocrFrom(process.env);
  } catch (error) {
    return program.error(error instanceof Error ? error.message : 'OCR cannot be set so.', { exitCode: 2 });
  }
}
