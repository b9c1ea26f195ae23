import type { Prisma, ReadingPart, ReadingPartKind, SortColumn, Transaction } from '@recourse/platform-server';
import type { CrossReference, DefinedTerm, Reading, StatedTable } from '@recourse/terms-domain';
import { jsonOf } from '../proposals/proposal-row.js';

/** Rows of one statement: a table may be long. */
const AT_ONCE = 500;

/** The order of the document, within one kind. */
export const PART_ORDER: readonly SortColumn[] = [{ field: 'position', direction: 'asc' }];

type PartRow = Prisma.ReadingPartCreateManyInput;

const rowsOf = ({ definedTerms, references, tables }: Reading, documentId: string): readonly PartRow[] => {
  const row =
    (kind: ReadingPartKind, page: number) =>
    (content: object, position: number): PartRow => ({
      documentId,
      kind,
      position,
      page,
      content: jsonOf(content),
    });
  return [
    ...definedTerms.map((one, position) => row('DEFINITION', one.evidence.page)(one, position)),
    ...references.map((one, position) => row('REFERENCE', one.evidence.page)(one, position)),
    ...tables.map((one, position) => row('TABLE', one.page)(one, position)),
  ];
};

/** Keeps definitions, references and tables in place of those of the reading before. */
export async function replaceParts(tx: Transaction, documentId: string, reading: Reading): Promise<void> {
  await tx.readingPart.deleteMany({ where: { documentId } });
  const rows = rowsOf(reading, documentId);
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await tx.readingPart.createMany({ data: rows.slice(from, from + AT_ONCE) });
  }
}

// Written by `replaceParts` alone, each kind as the domain states it.
export const definedTermOf = ({ content }: ReadingPart): DefinedTerm => content as unknown as DefinedTerm;
export const referenceOf = ({ content }: ReadingPart): CrossReference => content as unknown as CrossReference;
export const tableOf = ({ content }: ReadingPart): StatedTable => content as unknown as StatedTable;
