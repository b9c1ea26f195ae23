import type { OcrSettings } from '@recourse/platform-server/config';
import type { Command } from 'commander';
import { extractFiles } from '../extract/extract-files.js';
import { jsonLine } from '../extract/json-output.js';
import { ExtractionProgress } from '../extract/progress.js';
import { ocrSettings } from '../terminal/ocr-setting.js';
import { printed } from '../extract/text-output.js';

interface ExtractOptions {
  readonly json?: true;
  /** False where pages that are pictures shall stay unread. */
  readonly ocr: boolean;
}

/** Prints what each file says, as soon as it is read; a file that cannot be read does not stop the others. */
async function extract(files: readonly string[], { json }: ExtractOptions, ocr: OcrSettings): Promise<void> {
  const progress = new ExtractionProgress(files.length);
  try {
    for await (const extraction of extractFiles(files, {
      options: { ocr },
      onProgress: (at) => progress.show(at),
    })) {
      progress.clear();
      process.stdout.write(json === true ? `${jsonLine(extraction)}\n` : printed(extraction));
      if (!extraction.reading.ok) process.exitCode = 1;
    }
  } finally {
    progress.clear();
  }
}

/** Adds `extract FILE.pdf... [--json] [--no-ocr]`, which needs no database. */
export function addExtractCommand(program: Command): void {
  program
    .command('extract')
    .description('Print the terms of contracts, each with page and quote.')
    .argument('<files...>', 'PDF files')
    .option('--json', 'one JSON object a file, one a line; see docs/extract-json.md')
    .option(
      '--no-ocr',
      'leave pages that are pictures unread, as OCR=off; OCR_MAX_PAGES and OCR_MAX_SECONDS bound them',
    )
    .action((files: string[], options: ExtractOptions) => {
      const set = ocrSettings(program);
      return extract(files, options, options.ocr ? set : { ...set, pages: 0 });
    });
}
