import type { Document, ExtractionRun } from '@recourse/documents-domain';
import type { Document as DocumentRow, ExtractionRun as ExtractionRunRow } from '@recourse/platform-server';

/** The database's row as the domain's document. */
export const documentOf = ({ byteSize, ...row }: DocumentRow): Document => ({ ...row, byteSize: Number(byteSize) });

/** The database's row as the domain's run. */
export const runOf = ({ refusalKind: kind, refusalMessage: message, ...row }: ExtractionRunRow): ExtractionRun => ({
  ...row,
  refusal: kind === null || message === null ? null : { kind, message },
});
