import { CLAUSE, type HostileFile } from './hostile-file.js';
import * as pages from './pages.js';
import { pageTree, pageWith } from './structure.js';

const tree = (entries: string) => () => pageTree(`<< /Type /Pages ${entries} >>`);
const circle = () =>
  pageTree('<< /Type /Pages /Kids [6 0 R] /Count 4 >>', [
    '<< /Type /Pages /Parent 2 0 R /Kids [3 0 R 2 0 R] /Count 4 >>',
  ]);
const page = (entries: string) => () => pageWith(entries);
const turned = (degrees: number) => page(`/MediaBox [0 0 612 792] /Rotate ${degrees}`);

/** Files whose pages are too many, too few, without end, or of no size. */
export const ODD_PAGES: readonly HostileFile[] = [
  {
    name: '10000-pages',
    bytes: () => pages.manyPages(10_000),
    becomes: 'document-too-long',
    because: '2,000 pages are allowed',
  },
  {
    name: '2000-pages',
    bytes: () => pages.manyPages(2_000),
    becomes: /^pdfium( pdfium){1999}$/,
    because: '2,000 pages are allowed',
  },
  {
    name: 'no-pages',
    bytes: tree('/Kids [] /Count 0'),
    becomes: 'document-is-damaged',
    because: 'there is nothing to read',
  },
  {
    name: 'claims-more-pages',
    bytes: tree('/Kids [3 0 R] /Count 1500'),
    becomes: /^pdfium( failed){1499}$/,
    because: 'a page that is claimed and not there is missing',
  },
  {
    name: 'claims-pages-without-end',
    bytes: tree('/Kids [3 0 R] /Count 2147483647'),
    becomes: 'pdfium',
    because: 'nobody believes it',
    says: CLAUSE,
  },
  {
    name: 'claims-no-page',
    bytes: tree('/Kids [3 0 R] /Count 0'),
    becomes: 'pdfium',
    because: 'the page is there',
    says: CLAUSE,
  },
  {
    name: 'claims-fewer-pages-than-none',
    bytes: tree('/Kids [3 0 R] /Count -3'),
    becomes: 'pdfium',
    because: 'the page is there',
    says: CLAUSE,
  },
  {
    name: 'claims-fewer-pages',
    bytes: tree('/Kids [3 0 R 3 0 R 3 0 R] /Count 1'),
    becomes: 'pdfium',
    because: 'every viewer shows as many as it claims',
    says: CLAUSE,
  },
  {
    name: 'pages-in-themselves',
    bytes: tree('/Kids [2 0 R 2 0 R] /Count 2'),
    becomes: 'failed failed',
    because: 'it says that it has two',
  },
  {
    name: 'pages-in-a-circle',
    bytes: circle,
    becomes: /^pdfium( (pdfium|failed)){3}$/,
    because: 'it says that it has four',
  },
  {
    name: 'parent-of-itself',
    bytes: tree('/Kids [3 0 R] /Count 1 /Parent 2 0 R'),
    becomes: 'pdfium',
    because: 'the page says all itself',
    says: CLAUSE,
  },
  {
    name: 'tree-100-deep',
    bytes: () => pages.deepPageTree(100),
    becomes: /^(pdfium|pdf-parse)$/,
    because: 'the page is there',
    says: CLAUSE,
  },
  {
    name: 'tree-5000-deep',
    bytes: () => pages.deepPageTree(5000),
    becomes: /^(pdfium|pdf-parse|failed|document-is-damaged)$/,
    because: 'no program writes this',
  },
  {
    name: 'paper-huge',
    bytes: page('/MediaBox [0 0 1000000000 1000000000]'),
    becomes: 'pdfium',
    because: 'text has no need of the paper',
    says: CLAUSE,
  },
  {
    name: 'paper-upside-down',
    bytes: page('/MediaBox [612 792 0 0]'),
    becomes: 'pdfium',
    because: 'the corners may come in any order',
    says: CLAUSE,
  },
  {
    name: 'paper-of-no-size',
    bytes: page('/MediaBox [0 0 0 0]'),
    becomes: 'pdfium',
    because: 'it is taken for a usual page',
    says: CLAUSE,
  },
  {
    name: 'paper-without-numbers',
    bytes: page('/MediaBox [(a) /b null 1e999]'),
    becomes: 'pdfium',
    because: 'it is taken for a usual page',
    says: CLAUSE,
  },
  { name: 'paper-unsaid', bytes: page(''), becomes: 'pdfium', because: 'it is taken for a usual page', says: CLAUSE },
  {
    name: 'paper-elsewhere',
    bytes: page('/MediaBox [-5000 -5000 -4000 -4000]'),
    becomes: 'blank',
    because: 'a person sees nothing of what lies outside the page',
  },
  {
    name: 'paper-of-a-huge-unit',
    bytes: page('/MediaBox [0 0 612 792] /UserUnit 1000000'),
    becomes: 'pdfium',
    because: 'text has no need of the unit',
    says: CLAUSE,
  },
  {
    name: 'paper-cut-to-nothing',
    bytes: page('/MediaBox [0 0 612 792] /CropBox [100 100 100 100]'),
    becomes: 'pdfium',
    because: 'it is taken for a usual page',
    says: CLAUSE,
  },
  { name: 'turned-90', bytes: turned(90), becomes: 'pdfium', because: 'a scanner may turn pages', says: CLAUSE },
  { name: 'turned-45', bytes: turned(45), becomes: 'pdfium', because: 'pages turn by quarters only', says: CLAUSE },
  {
    name: 'turned-backwards',
    bytes: turned(-270),
    becomes: 'pdfium',
    because: 'a scanner may turn pages',
    says: CLAUSE,
  },
];
