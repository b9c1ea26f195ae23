import { ConsoleLogger, type LogLevel as NestLevel } from '@nestjs/common';
import type { Configuration, LogLevel } from '@recourse/platform-server';

const LEVELS: Readonly<Record<LogLevel, NestLevel[]>> = {
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn', 'log'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'],
};

/** Nest tells of each module and route it has found: of use to nobody who is not looking for a fault in them. */
const OF_THE_FRAMEWORK = new Set([
  'GraphQLModule',
  'InstanceLoader',
  'NestApplication',
  'NestFactory',
  'RouterExplorer',
  'RoutesResolver',
]);

class Log extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && OF_THE_FRAMEWORK.has(context)) this.debug(message, ...rest);
    else super.log(message, ...(rest as [string]));
  }
}

/** Logs to the console: lines for people at a terminal, JSON for programs elsewhere. */
export function loggerOf({ logLevel }: Configuration): ConsoleLogger {
  return new Log({ logLevels: LEVELS[logLevel], json: !process.stdout.isTTY, prefix: 'Recourse' });
}
