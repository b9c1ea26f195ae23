// The whole way, PDF to terms, of the files in a list. Prints one line of JSON.
import { readFileSync } from 'node:fs';

const { expectShortLife, readPages } = await import('@recourse/documents-reader');
const { readTerms } = await import('@recourse/terms-domain');

// As the processes that read documents do.
expectShortLife();

const NOTHING_FROM_PICTURES = { pages: 0, secondsAPicture: 0, seconds: 0 };

let pageCount = 0;
let termCount = 0;
let refused = 0;
for (const path of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  const pages = [];
  // pdf-parse leaves pages that are pictures unread; so does this side here, or it would do other work.
  const read = await readPages({ path }, (page) => pages.push(page), { ocr: NOTHING_FROM_PICTURES });
  if (!read.ok) {
    refused += 1;
    continue;
  }
  pageCount += pages.length;
  termCount += readTerms(pages).terms.length;
}
const { user, system } = process.cpuUsage();
const seconds = (user + system) / 1e6;
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  JSON.stringify({ pages: pageCount, seconds, peakMb, notes: { terms: termCount, 'files refused': refused } }),
);
