import { SEVERITIES, type Severity } from '@recourse/scoring-domain';
import { InvalidArgumentError, type Command } from 'commander';
import { flagLines } from '../flags/flag-lines.js';
import { standingFlags } from '../flags/standing-flags.js';
import { serverAccess, ServerTrouble } from '../server/ask-server.js';

interface FlagsOptions {
  readonly severity: Severity;
  readonly json?: true;
}

function parseSeverity(text: string): Severity {
  const found = SEVERITIES.find((severity) => severity === text.toUpperCase());
  if (!found) throw new InvalidArgumentError(`Choose from ${SEVERITIES.join(', ').toLowerCase()}.`);
  return found;
}

/** Prints the flags that stand, the gravest first, as they arrive. */
async function flags({ severity, json }: FlagsOptions): Promise<void> {
  const grave = SEVERITIES.slice(SEVERITIES.indexOf(severity));
  try {
    for await (const flag of standingFlags(serverAccess(process.env), grave)) {
      process.stdout.write(json === true ? `${JSON.stringify(flag)}\n` : flagLines(flag));
    }
  } catch (error) {
    if (!(error instanceof ServerTrouble)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Adds `flags [--severity SEVERITY] [--json]`, which asks a running server. */
export function addFlagsCommand(program: Command): void {
  program
    .command('flags')
    .description('Print the flags that stand on the contracts of a running Recourse (RECOURSE_URL, RECOURSE_TOKEN).')
    .option('--severity <severity>', 'the mildest to print: info, low, medium, high or critical', parseSeverity, 'INFO')
    .option('--json', 'one JSON object a flag, one a line; see docs/policy.md')
    .action(flags);
}
