import type { ServerAccess } from '../server/ask-server.js';
import { knownDocuments } from './known-documents.js';
import { pdfFile, pdfPathsIn, type PdfFile } from './pdf-files.js';
import { uploadFile, type UploadOutcome } from './upload-file.js';

/** One file and what became of it. */
export interface Imported {
  readonly file: PdfFile;
  readonly outcome: UploadOutcome;
}

/** How far an import is. */
export interface ImportPoint {
  readonly name: string;
  readonly filesDone: number;
  readonly files: number;
  readonly bytesDone: number;
  readonly bytes: number;
}

/**
 * Uploads the PDF files of a folder, one after the other. Those the server knows by their bytes are not sent: an import
 * that broke off goes on where it was. Throws `ServerTrouble` where the server cannot be asked or does not let us in.
 */
export async function* importFolder(
  access: ServerAccess,
  folder: string,
  onProgress: (at: ImportPoint) => void,
): AsyncGenerator<Imported> {
  const files: PdfFile[] = [];
  for (const path of await pdfPathsIn(folder)) files.push(await pdfFile(folder, path));
  const known = await knownDocuments(access, [...new Set(files.map(({ sha256 }) => sha256))]);
  const bytes = files.reduce((sum, { byteSize }) => sum + byteSize, 0);
  let bytesDone = 0;
  for (const [filesDone, file] of files.entries()) {
    let sent = 0;
    const report = () => {
      // A file that is sent again has been sent in part before.
      const now = bytesDone + Math.min(sent, file.byteSize);
      onProgress({ name: file.name, filesDone, files: files.length, bytesDone: now, bytes });
    };
    report();
    const documentId = known.get(file.sha256);
    const outcome =
      documentId === undefined
        ? await uploadFile(access, file, (more) => {
            sent += more;
            report();
          })
        : ({ as: 'known', documentId } as const);
    bytesDone += file.byteSize;
    yield { file, outcome };
  }
}
