import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

/**
 * The engine's own functions, called without its checking wrappers: three calls for each of a page's thousands of
 * letters must cost next to nothing. A pointer is an offset into the engine's memory, 0 for none.
 */
export interface PdfiumCalls {
  malloc(bytes: number): number;
  free(pointer: number): void;
  FPDF_LoadMemDocument(bytes: number, length: number, password: number): number;
  FPDF_CloseDocument(document: number): void;
  FPDF_GetLastError(): number;
  FPDF_GetPageCount(document: number): number;
  FPDF_CreateNewDocument(): number;
  FPDF_ImportPagesByIndex(into: number, from: number, indices: number, count: number, at: number): number;
  PDFiumExt_OpenFileWriter(): number;
  PDFiumExt_SaveAsCopy(document: number, writer: number): number;
  PDFiumExt_GetFileWriterSize(writer: number): number;
  PDFiumExt_GetFileWriterData(writer: number, buffer: number, length: number): number;
  PDFiumExt_CloseFileWriter(writer: number): void;
  FPDF_LoadPage(document: number, index: number): number;
  FPDF_ClosePage(page: number): void;
  FPDF_GetPageBoundingBox(page: number, rectangle: number): number;
  FPDFPage_GetRotation(page: number): number;
  FPDFPage_GetAnnotCount(page: number): number;
  FPDFPage_GetAnnot(page: number, index: number): number;
  FPDFPage_CloseAnnot(annotation: number): void;
  FPDFAnnot_GetSubtype(annotation: number): number;
  EPDFAnnot_HasAppearanceStream(annotation: number, mode: number): number;
  EPDFAnnot_GenerateFormFieldAP(annotation: number): number;
  FPDFPage_Flatten(page: number, use: number): number;
  FPDFPage_CountObjects(page: number): number;
  FPDFPage_GetObject(page: number, index: number): number;
  FPDFPageObj_GetType(object: number): number;
  FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  FPDFFormObj_CountObjects(form: number): number;
  FPDFFormObj_GetObject(form: number, index: number): number;
  FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: number, stride: number): number;
  FPDFBitmap_FillRect(bitmap: number, left: number, top: number, width: number, height: number, colour: number): void;
  FPDFBitmap_Destroy(bitmap: number): void;
  FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    turns: number,
    flags: number,
  ): void;
  FPDFText_LoadPage(page: number): number;
  FPDFText_ClosePage(text: number): void;
  FPDFText_CountChars(text: number): number;
  FPDFText_GetUnicode(text: number, index: number): number;
  FPDFText_HasUnicodeMapError(text: number, index: number): number;
  FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number;
  FPDFText_GetTextObject(text: number, index: number): number;
  FPDFText_GetFontSize(text: number, index: number): number;
  FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
  FPDFTextObj_GetFont(object: number): number;
  FPDFTextObj_GetTextRenderMode(object: number): number;
  FPDFFont_GetBaseFontName(font: number, buffer: number, length: number): number;
  FPDFFont_GetIsEmbedded(font: number): number;
  FPDFFont_GetFlags(font: number): number;
}

/** One running instance of the engine. */
export interface Pdfium {
  readonly call: PdfiumCalls;
  /** The engine's memory as it is now; a call that allocates may make an earlier view invalid. */
  readonly bytes: () => Uint8Array;
  readonly floats: () => Float32Array;
  /** Room for the results of one call. */
  readonly scratch: number;
}

/** The part of the WebAssembly interface used here; TypeScript knows it only together with the browser's. */
interface WebAssemblyInterface {
  compile(bytes: Uint8Array): Promise<CompiledModule>;
  readonly Instance: new (module: CompiledModule, imports: Imports) => { readonly exports: object };
}
type CompiledModule = object;
type Imports = Record<string, Record<string, unknown>>;
const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyInterface };

/** What the package's loader gives; its own types know less. The two views change when the memory grows. */
interface Engine {
  readonly wasmExports: PdfiumCalls;
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
}

const SCRATCH_BYTES = 512;
/** What the engine may allocate. It shall fail cleanly before the limit on the whole process has to end everything. */
const MOST_MEMORY_BYTES = 384 * 1024 * 1024;

let compiled: Promise<CompiledModule> | undefined;
let running: Promise<Pdfium> | undefined;

async function compile(): Promise<CompiledModule> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  return WebAssembly.compile(await readFile(path));
}

function boundMemory(imports: Imports): Imports {
  const grow = imports['env']?.['emscripten_resize_heap'] as (bytes: number) => unknown;
  const growWithinLimit = (bytes: number) => (bytes >>> 0 > MOST_MEMORY_BYTES ? 0 : grow(bytes));
  return { ...imports, env: { ...imports['env'], emscripten_resize_heap: growWithinLimit } };
}

async function start(): Promise<Pdfium> {
  compiled ??= compile();
  const module = await compiled;
  const silent = () => undefined;
  const overrides = {
    instantiateWasm: (imports: Imports, receive: (instance: object) => void) => {
      const instance = new WebAssembly.Instance(module, boundMemory(imports));
      receive(instance);
      return instance.exports;
    },
    // The engine's complaints about a hostile file can fill a log; what matters comes back as its error code.
    print: silent,
    printErr: silent,
  };
  const wrapped = await init(overrides);
  wrapped.PDFiumExt_Init();
  const { pdfium: engine } = wrapped as unknown as { readonly pdfium: Engine };
  const call = engine.wasmExports;
  return { call, bytes: () => engine.HEAPU8, floats: () => engine.HEAPF32, scratch: call.malloc(SCRATCH_BYTES) };
}

/** The running engine, started on first use (about 50 ms). */
export function pdfium(): Promise<Pdfium> {
  running ??= start();
  return running;
}

/** Throws the running engine away. After it has aborted, its memory is in no known state. */
export function discardPdfium(): void {
  running = undefined;
}
