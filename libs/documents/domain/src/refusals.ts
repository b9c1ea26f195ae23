import type { Refusal } from '@recourse/kernel';

/** Why a file is not taken, or could not be read. */
export type DocumentRefusalKind =
  | 'file-is-empty'
  | 'file-too-large'
  | 'not-a-pdf'
  | 'document-is-encrypted'
  | 'document-is-damaged'
  | 'document-too-long'
  | 'reading-ran-out-of-time'
  | 'reading-ran-out-of-memory'
  | 'reading-crashed'
  | 'reading-was-cancelled';

export interface DocumentRefusal extends Refusal {
  readonly kind: DocumentRefusalKind;
}

const ADVICE: Record<DocumentRefusalKind, string> = {
  'file-is-empty': 'The file is empty. Upload it again, or ask the sender for a new copy.',
  'file-too-large': 'The file is larger than allowed. Split it, or raise MAX_UPLOAD_MB.',
  'not-a-pdf': 'The file is not a PDF. Print or export it as PDF and upload that.',
  'document-is-encrypted': 'The PDF is protected by a password. Remove the protection and upload it again.',
  'document-is-damaged': 'The PDF is damaged and cannot be opened. Ask the sender for a new copy.',
  'document-too-long': 'The PDF has more pages than allowed. Split it and upload the parts.',
  'reading-ran-out-of-time': 'Reading the PDF took too long and was stopped. Print it to a new PDF and upload that.',
  'reading-ran-out-of-memory':
    'Reading the PDF took too much memory and was stopped. Print it to a new PDF and upload that.',
  'reading-crashed': 'The PDF made its reader fail. Print it to a new PDF and upload that.',
  'reading-was-cancelled': 'Reading the PDF was cancelled. Start it again when it is wanted.',
};

/** The refusal of one kind, with its advice; `detail` says more about this file. */
export function documentRefusal(kind: DocumentRefusalKind, detail?: string): DocumentRefusal {
  return { kind, because: 'invalid', message: detail === undefined ? ADVICE[kind] : `${ADVICE[kind]} (${detail})` };
}
