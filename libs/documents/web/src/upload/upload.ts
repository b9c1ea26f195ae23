/** Where a file is on its way in. */
export type UploadState =
  | 'reading'
  | 'waiting'
  | 'sending'
  /** New, and kept. */
  | 'kept'
  /** Its bytes had come before. */
  | 'known'
  /** The server said why not; sending it again changes nothing. */
  | 'refused'
  /** Something on the way failed; to be tried again. */
  | 'failed';

/** A file that somebody wants to bring in. */
export interface Upload {
  readonly id: string;
  readonly file: File;
  /** Its name, with the folders it was dropped in. */
  readonly path: string;
  readonly state: UploadState;
  /** 0 to 1, while it is sent. */
  readonly share: number;
  readonly sha256: string | null;
  readonly documentId: string | null;
  /** What went wrong and what to do. */
  readonly problem: string | null;
}

/** A file, and where it was found. */
export interface FoundFile {
  readonly file: File;
  readonly path: string;
}

export const isOver = ({ state }: Pick<Upload, 'state'>): boolean =>
  state === 'kept' || state === 'known' || state === 'refused' || state === 'failed';

/** The same file, dropped twice. */
export const idOf = ({ file, path }: FoundFile): string => `${path}|${file.size}|${file.lastModified}`;

/** Leaves out what a folder holds besides documents. */
export const isPdf = ({ file, path }: FoundFile): boolean =>
  (file.type === 'application/pdf' || /\.pdf$/i.test(path)) && !/(^|\/)\./.test(path);

/** `3 of 5 taken in, 1 known already, 1 refused`. */
export function summaryOf(uploads: readonly Pick<Upload, 'state'>[]): string {
  const of = (...states: readonly UploadState[]) => uploads.filter(({ state }) => states.includes(state)).length;
  const known = of('known');
  const refused = of('refused', 'failed');
  return [
    `${of('kept', 'known')} of ${uploads.length} are in`,
    ...(known > 0 ? [`${known} known already`] : []),
    ...(refused > 0 ? [`${refused} not taken`] : []),
  ].join(', ');
}
