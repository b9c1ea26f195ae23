import { parseCalendarDate } from '@recourse/kernel';
import { EventKind, EventStatus } from '@recourse/renewals-domain';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { downloadCalendar, type FileFormat } from '../calendar/calendar-download.js';
import { eventLines, HEADING } from '../calendar/calendar-lines.js';
import { calendarEvents, type WantedEvents } from '../calendar/calendar-pages.js';
import { serverAccess, ServerTrouble, type ServerAccess } from '../server/ask-server.js';

interface CalendarOptions {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: readonly string[];
  readonly status?: readonly string[];
  readonly format: 'table' | FileFormat;
  readonly output?: string;
}

function parseDay(text: string): string {
  const day = parseCalendarDate(text);
  if (!day.ok) throw new InvalidArgumentError(day.refusal.message);
  return day.value;
}

/** An option that may be repeated, and knows its words in any case, with hyphens or underscores. */
const oneOf = (known: Readonly<Record<string, string>>) => (text: string, before: readonly string[] | undefined) => {
  const name = text.toUpperCase().replaceAll('-', '_');
  if (Object.hasOwn(known, name)) return [...(before ?? []), name];
  const names = Object.keys(known).map((one) => one.toLowerCase().replaceAll('_', '-'));
  throw new InvalidArgumentError(`Choose from ${names.join(', ')}.`);
};

async function printTable(access: ServerAccess, wanted: WantedEvents): Promise<void> {
  process.stdout.write(HEADING);
  for await (const event of calendarEvents(access, wanted)) process.stdout.write(eventLines(event));
}

async function writeFile(
  access: ServerAccess,
  wanted: WantedEvents,
  { format, output }: CalendarOptions,
): Promise<void> {
  if (format === 'xlsx' && output === undefined && process.stdout.isTTY) {
    throw new ServerTrouble('A workbook cannot be shown here. Say where to: --output FILE.');
  }
  const file = await downloadCalendar(access, format as FileFormat, wanted);
  if (output === undefined) await pipeline(file, process.stdout, { end: false });
  else await pipeline(file, createWriteStream(output));
}

/** Prints the calendar, or fetches it as a file. */
async function calendar(options: CalendarOptions): Promise<void> {
  const { from, to, kind: kinds, status: statuses, format } = options;
  const wanted: WantedEvents = { from, to, kinds, statuses };
  try {
    const access = serverAccess(process.env);
    await (format === 'table' ? printTable(access, wanted) : writeFile(access, wanted, options));
  } catch (error) {
    if (!(error instanceof ServerTrouble)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Adds `calendar [--from DAY] [--to DAY] [--kind KIND]… [--status STATUS]… [--format FORMAT] [--output FILE]`. */
export function addCalendarCommand(program: Command): void {
  program
    .command('calendar')
    .description('Print the dates of the contracts of a running Recourse (RECOURSE_URL, RECOURSE_TOKEN).')
    .option('--from <day>', 'first day, as YYYY-MM-DD', parseDay)
    .option('--to <day>', 'last day, as YYYY-MM-DD', parseDay)
    .option('--kind <kind>', 'such as notice-deadline; may be repeated', oneOf(EventKind))
    .option('--status <status>', 'such as overdue; may be repeated', oneOf(EventStatus))
    .addOption(new Option('--format <format>', 'how').choices(['table', 'csv', 'ics', 'xlsx']).default('table'))
    .option('--output <file>', 'write the file there instead of to standard output')
    .action(calendar);
}
