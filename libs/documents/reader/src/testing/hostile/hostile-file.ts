/** A file that no honest program writes, or that honest programs write oddly, with what has to become of it. */
export interface HostileFile {
  /** Unique; what it is in words, and the name of the file. */
  readonly name: string;
  readonly bytes: () => Buffer | Promise<Buffer>;
  /** How it ends: the kind of the refusal, or how each page was read. A pattern where engines may differ. */
  readonly becomes: string | RegExp;
  readonly because: string;
  /** The text of all pages in one line, where it matters. */
  readonly says?: string;
}

/** What every file of the set says, where it says something. */
export const CLAUSE = 'This Agreement renews for one year unless a party gives notice of thirty days before it ends.';

/** Content operators that show a text at the top of a page. */
export const show = (text: string): string => `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;
