import { getDocument, GlobalWorkerOptions, version, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';

GlobalWorkerOptions.workerSrc = workerAddress;

/** Width and height of a page in points, as shown. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A document that can be drawn. */
export interface OpenedPdf {
  readonly pdf: PDFDocumentProxy;
  /** Of every page: where page 80 begins is known before it is drawn. */
  readonly sizes: readonly PageSize[];
}

export type Opening =
  | { readonly state: 'opening'; /** 0 to 1. */ readonly share: number }
  | { readonly state: 'failed'; readonly message: string }
  | ({ readonly state: 'open' } & OpenedPdf);

// Put there by the build, under the version: they never change under one name.
const filesOf = (folder: string) => new URL(`/assets/pdfjs-${version}/${folder}/`, window.location.href).href;

const optionsFor = (address: string) => ({
  url: address,
  cMapUrl: filesOf('cmaps'),
  standardFontDataUrl: filesOf('standard_fonts'),
  wasmUrl: filesOf('wasm'),
  iccUrl: filesOf('iccs'),
  // The document is hostile: nothing of it becomes a program.
  isEvalSupported: false,
  enableXfa: false,
});

/** Opens the file at an address of our own; closes it with the component, which stays with one address. */
export function usePdf(address: string): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening', share: 0 });
  useEffect(() => {
    const task = getDocument(optionsFor(address));
    let isOver = false;
    const tell = (next: Opening) => {
      if (!isOver) setOpening(next);
    };
    task.onProgress = ({ loaded, total }: { loaded: number; total: number }) =>
      tell({ state: 'opening', share: total > 0 ? loaded / total : 0 });
    task.promise
      .then(async (pdf) => tell({ state: 'open', pdf, sizes: await sizesOf(pdf) }))
      .catch((error: unknown) => tell({ state: 'failed', message: messageOf(error) }));
    return () => {
      isOver = true;
      void task.destroy();
    };
  }, [address]);
  return opening;
}

const sizesOf = (pdf: PDFDocumentProxy): Promise<readonly PageSize[]> =>
  Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { width, height } = (await pdf.getPage(index + 1)).getViewport({ scale: 1 });
      return { width, height };
    }),
  );

function messageOf(error: unknown): string {
  const status = (error as { status?: number }).status;
  if (status === 403) return 'You may not read this file.';
  if (status === 404) return 'The file is gone from the store. Upload it again: it comes back to this document.';
  return 'The file could not be shown. Download it and open it in another program.';
}
