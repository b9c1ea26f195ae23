import { Logger } from '@nestjs/common';
import { randomBytes } from 'node:crypto';

const logger = new Logger('Fault');

/** What people see of a fault of the program or of an outage: a reference, by which the log has the rest. */
export interface MaskedFault {
  readonly message: string;
  readonly reference: string;
}

/** Logs an unexpected error under a reference and returns what may be shown of it. */
export function logFault(error: unknown, where: string): MaskedFault {
  const reference = randomBytes(5).toString('hex');
  logger.error(`${reference} at ${where}: ${describe(error)}`);
  return { message: `Something went wrong on our side. The log has it under ${reference}.`, reference };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'a value was thrown that is no error';
  // Prisma repeats the arguments of a malformed query in its message, and those may be passwords or prices.
  if (error.name === 'PrismaClientValidationError') return `${error.name}: ${error.message.split('\n').at(-1) ?? ''}`;
  return error.stack ?? error.message;
}
