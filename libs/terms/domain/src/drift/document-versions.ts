import type { ContractKind } from '@recourse/contracts-domain';
import { parseCalendarDate, type CalendarDate } from '@recourse/kernel';

/** A document that may be a version of others. */
export interface DatedDocument {
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  /** As read; null where nothing looks like a title. */
  readonly title: string | null;
  readonly kind: ContractKind | null;
  /** The day of effect that the document states. */
  readonly statedOn: CalendarDate | null;
  readonly uploadedOn: CalendarDate;
}

/** A document with the day from which it counts. */
export interface Version<D extends DatedDocument> {
  readonly document: D;
  readonly since: CalendarDate;
}

/** One document over time, the oldest version first. */
export interface VersionChain<D extends DatedDocument> {
  /** That of the latest version that has one. */
  readonly title: string;
  readonly versions: readonly Version<D>[];
}

const DAY_IN_NAME = /\d{4}-\d\d-\d\d/;

/** Supplier's own day first: a file's name and its upload say when somebody took it down. */
function sinceOf({ statedOn, name, uploadedOn }: DatedDocument): CalendarDate {
  const named = parseCalendarDate(DAY_IN_NAME.exec(name)?.[0] ?? '');
  return statedOn ?? (named.ok ? named.value : uploadedOn);
}

const VERSION_OR_DATE =
  /\b(?:v(?:ersion)?[. ]?\d|version|effective|january|february|march|april|may|june|july|august|september|october|november|december)\b/g;

/** Titles that differ in dates, version numbers and spelling only are one title. */
const foldedTitle = ({ title, name }: DatedDocument): string =>
  (title ?? name.replace(/\.[a-z]{2,4}$/i, ''))
    .normalize('NFKC')
    .toLowerCase()
    .replace(VERSION_OR_DATE, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** A document whose title was not recognised is a version of the only titled one of its kind, if there is one. */
function chainOf(document: DatedDocument, titled: ReadonlyMap<string, readonly DatedDocument[]>): string {
  if (document.title !== null) return foldedTitle(document);
  const ofKind = [...titled].filter(([, documents]) => documents.some(({ kind }) => kind === document.kind));
  return ofKind.length === 1 && ofKind[0] ? ofKind[0][0] : foldedTitle(document);
}

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

/** Sorts the documents of one supplier or contract into versions by their titles, and each by its days. */
export function documentVersions<D extends DatedDocument>(documents: readonly D[]): readonly VersionChain<D>[] {
  const titled = groupBy(
    documents.filter(({ title }) => title !== null),
    foldedTitle,
  );
  return [...groupBy(documents, (document) => chainOf(document, titled)).values()].map((chain) => {
    const versions = chain
      .map((document) => ({ document, since: sinceOf(document) }))
      .sort((a, b) => cmp(a.since, b.since) || cmp(a.document.id, b.document.id));
    const named = versions.findLast(({ document: { title } }) => title !== null) ?? versions.at(-1);
    return { title: named?.document.title ?? named?.document.name ?? '', versions };
  });
}

const cmp = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
