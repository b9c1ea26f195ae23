// Bare text reading with pdf-parse, as its documentation shows it, of the files in a list. Prints one line of JSON.
import { readFileSync } from 'node:fs';

const { PDFParse } = await import('pdf-parse');

let pages = 0;
let refused = 0;
for (const path of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(path)) });
  try {
    pages += (await parser.getText()).total;
  } catch {
    refused += 1;
  } finally {
    await parser.destroy();
  }
}
const { user, system } = process.cpuUsage();
const seconds = (user + system) / 1e6;
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ pages, seconds, peakMb, notes: { 'files refused': refused } }));
