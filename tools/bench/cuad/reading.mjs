// Contracts to score, whatever the folder holds: text files, or PDFs read as the product reads them.
import { readFileSync } from 'node:fs';
import { readPages } from '@recourse/documents-reader';
import { filesOf, idOf } from '../../train/contracts.mjs';

/** Pages of a PDF, or why it cannot be read. */
export async function pagesOf(path) {
  const pages = [];
  const read = await readPages({ path }, (page) => pages.push(page));
  return read.ok ? { pages } : { refusal: read.refusal.message };
}

/** Each contract of a folder: {id, path} with text, pages or a refusal. A text file goes before a PDF of its name. */
export async function* textsOf(folder, from) {
  const texts = from === 'pdf' ? [] : filesOf(folder, 'txt');
  for (const path of texts) yield { id: idOf(path), path, text: readFileSync(path, 'utf8') };
  const known = new Set(texts.map(idOf));
  const pdfs = from === 'txt' ? [] : filesOf(folder, 'pdf');
  for (const path of pdfs) if (!known.has(idOf(path))) yield { id: idOf(path), path, ...(await pagesOf(path)) };
}
