import { resolve } from 'node:path';
import { languageModelFrom, type LanguageModelSettings } from './language-model.js';
import { mailFrom, type MailSettings } from './mail.js';
import { ocrFrom, type OcrSettings } from './ocr.js';
import { booleanOf, choiceOf, httpUrlOf, integerOf, timeZoneOf, type Environment } from './environment.js';

/** Everything that can be set from outside. Nothing else in the program reads the environment. */
export interface Settings {
  /** Connection string of PostgreSQL; null: an embedded one under `dataFolder`. */
  readonly databaseUrl: string | null;
  /** Absolute path of the one folder that holds all data. */
  readonly dataFolder: string;
  /** Absolute path of the folder of uploaded documents. */
  readonly documentsFolder: string;
  readonly host: string;
  readonly port: number;
  /** Address at which people reach Recourse, without a slash at the end: the base of links that are sent out. */
  readonly publicUrl: string;
  /** Whether X-Forwarded-* of a proxy in front is believed. */
  readonly trustProxy: boolean;
  /** Whether /graphql shows its sandbox in a browser and answers introspection. */
  readonly sandbox: boolean;
  /** IANA name of the zone that decides which day is today. */
  readonly timeZone: string;
  readonly logLevel: LogLevel;
  /** Jobs that one worker process runs at once. */
  readonly workerConcurrency: number;
  readonly maximumUploadBytes: number;
  /** How much of one document may be recognised in pictures. */
  readonly ocr: OcrSettings;
  /** A language model that may propose values besides the built-in reader; null: none is asked. */
  readonly languageModel: LanguageModelSettings | null;
  /** How mail is sent; null: none is. */
  readonly mail: MailSettings | null;
}

export type LogLevel = (typeof LOG_LEVELS)[number];
const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;

/** Settings as an injectable: `constructor(private readonly configuration: Configuration)`. */
export class Configuration implements Settings {
  readonly databaseUrl!: string | null;
  readonly dataFolder!: string;
  readonly documentsFolder!: string;
  readonly host!: string;
  readonly port!: number;
  readonly publicUrl!: string;
  readonly trustProxy!: boolean;
  readonly sandbox!: boolean;
  readonly timeZone!: string;
  readonly logLevel!: LogLevel;
  readonly workerConcurrency!: number;
  readonly maximumUploadBytes!: number;
  readonly ocr!: OcrSettings;
  readonly languageModel!: LanguageModelSettings | null;
  readonly mail!: MailSettings | null;

  constructor(settings: Settings) {
    Object.assign(this, settings);
    Object.freeze(this);
  }
}

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Reads the settings; throws one sentence that names the variable and what it may be. */
export function configurationFrom(environment: Environment): Configuration {
  const host = environment['HOST'] || '127.0.0.1';
  const port = integerOf(environment, 'PORT', { otherwise: 4000, from: 1, to: 65_535 });
  const dataFolder = resolve(environment['RECOURSE_DATA'] || '.recourse');
  return new Configuration({
    databaseUrl: environment['DATABASE_URL'] || null,
    dataFolder,
    documentsFolder: resolve(dataFolder, 'documents'),
    host,
    port,
    publicUrl: httpUrlOf(environment, 'PUBLIC_URL', `http://${reachable(host)}:${port}`),
    trustProxy: booleanOf(environment, 'TRUST_PROXY', false),
    sandbox: booleanOf(environment, 'SANDBOX', environment['NODE_ENV'] !== 'production'),
    timeZone: timeZoneOf(environment, 'TIME_ZONE', HERE),
    logLevel: choiceOf(environment, 'LOG_LEVEL', { choices: LOG_LEVELS, otherwise: 'info' }),
    workerConcurrency: integerOf(environment, 'WORKER_CONCURRENCY', { otherwise: 2, from: 1, to: 32 }),
    maximumUploadBytes: integerOf(environment, 'MAX_UPLOAD_MB', { otherwise: 100, from: 1, to: 2000 }) * 1_000_000,
    ocr: ocrFrom(environment),
    languageModel: languageModelFrom(environment),
    mail: mailFrom(environment),
  });
}

const EVERY_ADDRESS: ReadonlySet<string> = new Set(['0.0.0.0', '::', '127.0.0.1', '::1']);

const reachable = (host: string): string => {
  if (EVERY_ADDRESS.has(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};
