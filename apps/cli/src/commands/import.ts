import type { Command } from 'commander';
import { importFolder, type Imported } from '../import/import-folder.js';
import { ImportProgress } from '../import/import-progress.js';
import { serverAccess, ServerTrouble } from '../server/ask-server.js';
import { plain } from '../terminal/plain.js';

interface ImportOptions {
  readonly json?: true;
}

const WORDS = { taken: 'taken  ', known: 'known  ', refused: 'refused' } as const;

function line({ file, outcome }: Imported): string {
  const reason = outcome.as === 'refused' ? `: ${outcome.reason}` : '';
  return plain(`${WORDS[outcome.as]}  ${file.name}${reason}`);
}

const jsonLine = ({ file, outcome }: Imported): string =>
  JSON.stringify({ file: file.name, sha256: file.sha256, ...outcome });

/** Imports a folder; a file that is refused does not stop the others. */
async function importAll(folder: string, { json }: ImportOptions): Promise<void> {
  const progress = new ImportProgress();
  const counts = { taken: 0, known: 0, refused: 0 };
  try {
    for await (const imported of importFolder(serverAccess(process.env), folder, (at) => progress.show(at))) {
      progress.clear();
      counts[imported.outcome.as] += 1;
      process.stdout.write(`${json === true ? jsonLine(imported) : line(imported)}\n`);
    }
    if (counts.refused > 0) process.exitCode = 1;
    progress.clear();
    process.stderr.write(`${counts.taken} taken, ${counts.known} known already, ${counts.refused} refused.\n`);
  } catch (error) {
    progress.clear();
    if (!(error instanceof ServerTrouble) && (error as NodeJS.ErrnoException).code === undefined) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}

/** Adds `import DIR [--json]`, which uploads to a running server. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('Upload the PDF files of a folder to a running Recourse (RECOURSE_URL, RECOURSE_TOKEN).')
    .argument('<folder>', 'searched with all folders below it; run it again to go on after a break')
    .option('--json', 'one JSON object a file, one a line')
    .action(importAll);
}
