import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Raised when a picture is drawn, or what is recognised in it put together, in another way. */
const OWN_VERSION = 1;
/** The folder of the language data in its package: the accurate model in whole numbers. */
export const LANGUAGE_DATA = '4.0.0_best_int';

const installed = createRequire(import.meta.url);

function versionOf(name: string, asSeenFrom = installed): string {
  const path = asSeenFrom.resolve(`${name}/package.json`);
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return `${name}@${version}`;
}

let known: string | undefined;

/** Names the engine and the language data that recognise pictures: what another recogniser has read is read again. */
export function recogniser(): string {
  known ??= [
    versionOf('tesseract.js'),
    versionOf('tesseract.js-core', createRequire(installed.resolve('tesseract.js/package.json'))),
    `${versionOf('@tesseract.js-data/eng')}/${LANGUAGE_DATA}`,
    `drawn@${OWN_VERSION}`,
  ].join(' ');
  return known;
}
