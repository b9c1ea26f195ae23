// Contracts of a folder as the Contract Understanding Atticus Dataset lays them out: txt/ID.txt or pdf/ID.pdf, and
// labels.csv or master_clauses.csv. A folder that just holds texts or PDFs does as well; it has no labels.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fold } from '@recourse/terms-classifier/training';
import { parseCsv, parsePythonList } from './csv.mjs';

export const squash = (text) => text.replace(/\s+/g, ' ').trim();

/** A label in the pieces that stand together in the text. */
export function piecesOf(labels) {
  const pieces = labels.flatMap((label) => label.split(/<\s*omitted\s*>/i)).map(squash);
  return [...new Set(pieces)].filter((piece) => piece !== '');
}

/** Names differ in punctuation between lists and files. */
const keyOf = (name) =>
  name
    .replace(/\.(?:pdf|txt)\W*$/i, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const LABEL_FILES = ['labels.csv', 'master_clauses.csv'];

/** Labels by contract: {categories, of: Map(key → {pieces: {category: [text]}, answers: {category: text}})}; null without. */
export function readLabels(folder) {
  const file = LABEL_FILES.map((name) => join(folder, name)).find(existsSync);
  if (file === undefined) return null;
  const [head, ...rows] = parseCsv(readFileSync(file, 'utf8'));
  const name = head.includes('Id') ? 'Id' : 'Filename';
  const categories = head.filter((column) => column !== 'Id' && column !== 'Filename' && !/-\s*Answer$/.test(column));
  const answerOf = (category) =>
    head.findIndex((column) => column.replace(/\s*-\s*Answer$/, '') === category && column !== category);
  const of = new Map();
  for (const row of rows) {
    const pieces = {};
    const answers = {};
    for (const category of categories) {
      pieces[category] = piecesOf(parsePythonList(row[head.indexOf(category)] ?? ''));
      answers[category] = row[answerOf(category)] ?? '';
    }
    of.set(keyOf(row[head.indexOf(name)]), { pieces, answers });
  }
  return { categories, of };
}

/** Files of a kind under a folder, or under the folder in it that is named after the kind. */
export function filesOf(folder, kind) {
  const own = join(folder, kind);
  const from = existsSync(own) ? own : folder;
  return readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() === `.${kind}`)
    .map((entry) => join(from, entry.name))
    .sort();
}

export const idOf = (path) => basename(path, extname(path));

/** Labelled contracts of a folder, with their text: {id, raw, text, pieces, answers}. */
export function readContracts(folder) {
  const labels = readLabels(folder);
  if (labels === null) throw new Error(`${folder} holds no ${LABEL_FILES.join(' or ')}.`);
  const contracts = filesOf(folder, 'txt').flatMap((path) => {
    const label = labels.of.get(keyOf(idOf(path)));
    if (label === undefined) return [];
    const raw = readFileSync(path, 'utf8');
    return [{ id: idOf(path), raw, text: fold(raw).text, ...label }];
  });
  if (contracts.length === 0) throw new Error(`${folder} holds no txt/ID.txt that its labels name.`);
  return contracts;
}

/** The label of a file, whatever its name is spelled like; undefined where there is none. */
export const labelOf = (labels, path) => labels?.of.get(keyOf(idOf(path)));
