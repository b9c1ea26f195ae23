import type { DocumentReading } from '../case/reading.js';
import { flagged, onRecords, recordRef, type Rule } from './rule.js';
import type { Verdict } from './verdict.js';

const ID = 'DOCUMENT_NOT_READ';

/** A contract of which nothing was read is judged by what people entered, and by nothing else. */
export const documentNotRead: Rule = {
  id: ID,
  title: 'Document not read',
  aspect: 'CONTINUITY',
  weight: 0,
  judge: ({ documents, family }) => {
    const { id } = family.head.contract;
    if (documents.length === 0) return [noDocument(id)];
    return documents.filter(({ state }) => state === 'failed').map((document) => failed(id, document));
  },
};

const noDocument = (contractId: string): Verdict =>
  flagged(ID, {
    severity: 'INFO',
    statement: 'No document is filed, so the contract is judged by what people entered.',
    basis: onRecords([recordRef('CONTRACT', contractId, contractId)]),
    whatToDo: 'Upload the signed contract.',
  });

const failed = (contractId: string, { documentId, name }: DocumentReading): Verdict =>
  flagged(ID, {
    subject: documentId,
    severity: 'MEDIUM',
    statement: `“${name}” could not be read, so nothing in it is known.`,
    basis: onRecords([recordRef('DOCUMENT', documentId, contractId)]),
    whatToDo: 'See the reason at the document, and upload a copy that can be read.',
  });
