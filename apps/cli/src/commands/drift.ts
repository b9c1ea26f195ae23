import type { ReadingOptions } from '@recourse/documents-reader';
import type { Command } from 'commander';
import { compareVersions } from '../drift/compare-versions.js';
import { printed } from '../drift/drift-lines.js';
import { jsonLine } from '../drift/json-output.js';
import { ocrSettings } from '../terminal/ocr-setting.js';
import { NothingToCompare, toCompare } from '../drift/version-files.js';

interface Versions {
  readonly before: string;
  readonly after: string | undefined;
}

interface DriftOptions {
  readonly json?: true;
}

/** Prints what changed, pair by pair; a file that cannot be read does not stop the others. */
async function drift({ before, after }: Versions, { json }: DriftOptions, options: ReadingOptions): Promise<void> {
  try {
    for await (const compared of compareVersions(await toCompare(before, after), options)) {
      process.stdout.write(json === true ? `${jsonLine(compared)}\n` : printed(compared));
      if (compared.as === 'unreadable') process.exitCode = 1;
    }
  } catch (error) {
    if (!(error instanceof NothingToCompare)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Adds `drift OLD [NEW] [--json]`, which needs no database. */
export function addDriftCommand(program: Command): void {
  program
    .command('drift')
    .description('Print what changed in the terms of documents from one version to the next, with the words of both.')
    .argument('<old>', 'a PDF file, or a folder of them')
    .argument('[new]', 'the file or folder to compare it with; without it, files named by their dates in OLD')
    .option('--json', 'one JSON object a pair, one a line; see docs/drift.md')
    .action((before: string, after: string | undefined, options: DriftOptions) =>
      drift({ before, after }, options, { ocr: ocrSettings(program) }),
    );
}
