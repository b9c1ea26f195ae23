import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A file to be imported. */
export interface PdfFile {
  readonly path: string;
  /** Below the folder that is imported. */
  readonly name: string;
  readonly byteSize: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Paths of the PDF files in a folder and below, by name. Hidden files and symbolic links are passed over. */
export async function pdfPathsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.pdf$/i.test(entry.name));
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(/[/\\]/)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}

export async function pdfFile(folder: string, path: string): Promise<PdfFile> {
  const { size: byteSize } = await stat(path);
  return { path, name: relative(folder, path), byteSize, sha256: await sha256Of(path) };
}
