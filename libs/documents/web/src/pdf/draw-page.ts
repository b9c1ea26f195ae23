import { RenderingCancelledException, TextLayer, type PDFDocumentProxy, type RenderTask } from 'pdfjs-dist';

/** Above this a canvas costs more memory than its sharpness is worth; phones refuse larger ones. */
const MOST_PIXELS = 12_000_000;

interface Drawing {
  readonly pdf: PDFDocumentProxy;
  /** Counted from 1. */
  readonly number: number;
  readonly host: HTMLElement;
}

/**
 * Draws a page and puts the picture into its place once it is complete; returns how to stop. `scale` is pixels a point.
 * Tells whether it could be drawn.
 */
export function drawPage({ pdf, number, host }: Drawing, scale: number, tell: (isDrawn: boolean) => void): () => void {
  let task: RenderTask | undefined;
  let isOver = false;
  const draw = async () => {
    const page = await pdf.getPage(number);
    if (isOver) return;
    const size = page.getViewport({ scale: 1 });
    const sharpest = Math.sqrt(MOST_PIXELS / (size.width * size.height));
    const viewport = page.getViewport({ scale: Math.min(scale * window.devicePixelRatio, sharpest) });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    task = page.render({ canvas, viewport });
    await task.promise;
    host.replaceChildren(canvas);
    tell(true);
  };
  draw().catch((error: unknown) => {
    if (unlessCancelled(error)) tell(false);
  });
  return () => {
    isOver = true;
    task?.cancel();
  };
}

/**
 * Lays the page's text over its picture, invisible, to be selected and heard. It grows with `--total-scale-factor`.
 * Tells how many letters there are once they lie there.
 */
export function layText({ pdf, number, host }: Drawing, tell: (letters: number) => void): () => void {
  let layer: TextLayer | undefined;
  let isOver = false;
  const lay = async () => {
    const page = await pdf.getPage(number);
    if (isOver) return;
    const viewport = page.getViewport({ scale: 1 });
    const textContentSource = page.streamTextContent({ includeMarkedContent: true, disableNormalization: true });
    host.replaceChildren();
    layer = new TextLayer({ textContentSource, container: host, viewport });
    await layer.render();
    tell(host.textContent.trim().length);
  };
  lay().catch(unlessCancelled);
  return () => {
    isOver = true;
    layer?.cancel();
  };
}

/** Whether it failed, as against being called off. */
function unlessCancelled(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  if (error instanceof RenderingCancelledException || name === 'AbortException') return false;
  // The page stays blank, the rest of the document readable.
  console.warn('A page could not be drawn:', error);
  return true;
}
