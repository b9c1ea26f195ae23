import { Command } from 'commander';
import { addCalendarCommand } from './commands/calendar.js';
import { addDriftCommand } from './commands/drift.js';
import { addExtractCommand } from './commands/extract.js';
import { addFlagsCommand } from './commands/flags.js';
import { addImportCommand } from './commands/import.js';
import { addReviewsCommand } from './commands/reviews.js';

/** The command line: one line a command. Results go to standard output, progress and errors to standard error. */
export function createProgram(): Command {
  const program = new Command('recourse').description('Reads contracts and keeps track of what they bind you to.');
  addCalendarCommand(program);
  addDriftCommand(program);
  addExtractCommand(program);
  addFlagsCommand(program);
  addImportCommand(program);
  addReviewsCommand(program);
  return program;
}
