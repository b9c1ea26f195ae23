import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import {
  builtEntry,
  readingLimits,
  ReadingProcess,
  type OcrLimits,
  type ReadingOptions,
  type ReadingProgress,
} from '@recourse/documents-reader';
import { invalid, ok, type Result } from '@recourse/kernel';
import type { Reading } from '@recourse/terms-domain';
import type { Extraction, ExtractionPoint } from './extraction.js';

/** How files are read, and who hears how far it is. */
interface Extracting {
  readonly options: ReadingOptions & { readonly ocr: Pick<OcrLimits, 'pages' | 'seconds'> };
  readonly onProgress: (at: ExtractionPoint) => void;
}

/** The file's SHA-256 in hexadecimal; a refusal where the file cannot be opened. */
async function sha256Of(file: string): Promise<Result<string>> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
    return { ok: true, value: hash.digest('hex') };
  } catch {
    return {
      ok: false,
      refusal: invalid('file-cannot-be-opened', `${file} cannot be opened. Check its name and rights.`),
    };
  }
}

/** Reads files one after the other in a child process with limits on time and memory. */
export async function* extractFiles(
  files: readonly string[],
  { options, onProgress }: Extracting,
): AsyncGenerator<Extraction> {
  const entry = builtEntry('./extracting-child.js', import.meta.url);
  const child = new ReadingProcess<Reading>(entry, readingLimits(options.ocr));
  try {
    for (const [filesDone, file] of files.entries()) {
      const sha256 = await sha256Of(file);
      if (sha256.ok) {
        const hooks = { onProgress: (at: ReadingProgress) => onProgress({ file, filesDone, ...at }) };
        const read = await child.read({ path: file, options }, hooks);
        yield { file, sha256: sha256.value, reading: read.ok ? ok(read.value.made) : read };
      } else yield { file, sha256: null, reading: sha256 };
    }
  } finally {
    child.stop();
  }
}
