/** A stream object; `entries` go into its dictionary. */
export const stream = (entries: string, content: Buffer | string): Buffer => {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content, 'latin1');
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream', 'latin1'),
  ]);
};

/** Writes objects, numbered from 1, into a file with a proper cross-reference table; object 1 is the catalogue. */
export function rawPdf(objects: readonly (Buffer | string)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n', 'latin1')];
  const offsets: number[] = [];
  let length = 9;
  const push = (part: Buffer | string) => {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(part, 'latin1');
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    push(`${index + 1} 0 obj\n`);
    push(object);
    push('\nendobj\n');
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** One page: `page` adds to its dictionary, `more` are objects from number 6 on. Object 5 is the font `/F1`. */
export function onePage(
  content: Buffer | string,
  { page = '', font = HELVETICA, more = [] as readonly (Buffer | string)[] } = {},
): Buffer {
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${page.includes('/XObject') ? page : ''} >> ${page.includes('/XObject') ? '' : page} >>`,
    Buffer.isBuffer(content) ? content : stream('', content),
    font,
    ...more,
  ]);
}

/** One of several pages. */
export interface RawPage {
  /** Content operators, or a whole stream object. */
  readonly content: Buffer | string;
  /** Further entries of the page. */
  readonly entries?: string;
}

/** Several pages, with the font `/F1`; `more` are objects from number 4 on. */
export function severalPages(pages: readonly RawPage[], more: readonly (Buffer | string)[] = []): Buffer {
  const first = 4 + more.length;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    HELVETICA,
    ...more,
    ...pages.flatMap(({ content, entries = '' }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${first + 2 * index + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> ${entries} >>`,
      Buffer.isBuffer(content) ? content : stream('', content),
    ]),
  ]);
}
