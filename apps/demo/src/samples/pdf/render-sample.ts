import PDFDocument from 'pdfkit';
import type PDFKit from 'pdfkit';
import type { Block, SampleSource } from '../sample-source.js';
import { FONTS, widthOf } from './fonts.js';
import { PageFlow } from './page-flow.js';
import { scanImage } from './scan-image.js';
import { setTable } from './table.js';
import { lines, runs, words } from './typesetting.js';

interface Style {
  readonly size: number;
  readonly leading: number;
  readonly before: number;
  readonly after: number;
  readonly indent: number;
  readonly bold: boolean;
  readonly centred: boolean;
}

const BODY: Style = { size: 10, leading: 13, before: 0, after: 6, indent: 0, bold: false, centred: false };
const STYLES: Readonly<Record<Exclude<Block['kind'], 'table' | 'scan' | 'page-break'>, Style>> = {
  title: { ...BODY, size: 15, leading: 19, after: 12, bold: true, centred: true },
  heading: { ...BODY, size: 11, leading: 14, before: 8, after: 4, bold: true },
  subheading: { ...BODY, before: 4, after: 3, bold: true },
  paragraph: BODY,
  bullet: { ...BODY, indent: 16, after: 4 },
};

/** Narrow columns are set smaller, as in printed terms. */
const inColumns = (style: Style, columns: 1 | 2): Style =>
  columns === 1 || style.centred ? style : { ...style, size: style.size - 1.5, leading: style.leading - 2.5 };

function setText(document: PDFKit.PDFDocument, flow: PageFlow, { text, style }: { text: string; style: Style }): void {
  const width = widthOf(document, style.size);
  const room = style.centred ? flow.textWidth : flow.width;
  const set = lines(words(style.bold ? `**${text}**` : text), room - style.indent, width);
  flow.space(style.before);
  set.forEach((line, index) => {
    // A heading alone at the foot of a page belongs to the next one.
    const { x, y } = flow.place(style.leading, style.bold && index === 0 ? style.leading * (set.length + 2) : 0);
    const drawn = runs(line);
    const spare = room - drawn.reduce((sum, run) => sum + width(run.text, run.bold), 0);
    let left = x + style.indent + (style.centred ? spare / 2 : 0);
    for (const run of drawn) {
      document.font(run.bold ? FONTS.bold : FONTS.plain).fontSize(style.size);
      document.text(run.text, left, y, { lineBreak: false });
      left += document.widthOfString(run.text);
    }
  });
  flow.space(style.after);
}

function setScan(document: PDFKit.PDFDocument, flow: PageFlow, scanned: readonly string[]): void {
  flow.nextPage();
  const { width, height } = document.page;
  document.image(scanImage(scanned), 0, 0, { width, height });
  flow.fillPage();
}

function setBlock(document: PDFKit.PDFDocument, flow: PageFlow, { block, columns }: { block: Block; columns: 1 | 2 }) {
  switch (block.kind) {
    case 'page-break': {
      flow.nextPage();
      return;
    }
    case 'scan': {
      setScan(document, flow, block.lines);
      return;
    }
    case 'table': {
      setTable(document, flow, block.rows);
      return;
    }
    case 'title':
      setText(document, flow, { text: block.text, style: STYLES.title });
      return;
    case 'heading':
    case 'subheading':
    case 'paragraph':
    case 'bullet': {
      const text = block.kind === 'bullet' ? `\u2022 ${block.text}` : block.text;
      setText(document, flow, { text, style: inColumns(STYLES[block.kind], columns) });
      return;
    }
  }
}

/** Renders a sample as a PDF of A4 pages. The same sample always gives the same bytes. */
export async function renderSample(source: SampleSource): Promise<Buffer> {
  const info = { Title: source.title, CreationDate: new Date(0), ModDate: new Date(0) };
  const document = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true, info });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()));
  const flow = new PageFlow(document, source.columns);
  for (const block of source.blocks) {
    setBlock(document, flow, { block, columns: source.columns });
    if (block.kind === 'title') flow.beginColumns();
  }
  flow.furnish(source.header, FONTS.plain);
  document.end();
  await ended;
  return Buffer.concat(parts);
}
