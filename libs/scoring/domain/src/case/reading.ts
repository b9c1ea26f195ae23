import type { TermKey } from '@recourse/contracts-domain';

/** A passage that came closest to a term that was not found. */
export interface NearMiss {
  readonly documentId: string;
  readonly page: number;
  readonly quote: string;
}

/** A search without a hit. */
export interface Search {
  /** What was looked for, in words a lawyer can check. */
  readonly searched: readonly string[];
  /** 0 to 1: how much of the text was readable and read for this. */
  readonly completeness: number;
  /** Pages that were read for it. */
  readonly pages: number;
  /** Sentences that hold one of the words and do not say it. */
  readonly sentences: number;
  readonly nearMiss: NearMiss | null;
}

/** What reading a document says about one term. "Not found" is a judgement of its own, never the mere lack of a value. */
export type KeyReading =
  | { readonly judgement: 'present' }
  | (Search & { readonly judgement: 'not-found' })
  | { readonly judgement: 'could-not-read' }
  | { readonly judgement: 'not-read-yet' };

/** One document of the family, as far as it was read. */
export interface DocumentReading {
  readonly documentId: string;
  readonly name: string;
  readonly state: 'read' | 'failed' | 'waiting';
  readonly pageCount: number;
  /** Pages without readable text, such as scans; counted from 1. */
  readonly unreadPages: readonly number[];
  readonly keys: { readonly [key in TermKey]?: KeyReading };
}

const SILENT: KeyReading = { judgement: 'not-read-yet' };

/**
 * What all documents of a family say together: present in one is present; not found only if found in none of them.
 * A document that could not be read, or is not read yet, leaves the answer open.
 */
export function readingOf(documents: readonly DocumentReading[], key: TermKey): KeyReading {
  const readings = documents.map((document) => document.keys[key] ?? SILENT);
  const first = (judgement: KeyReading['judgement']) => readings.find((reading) => reading.judgement === judgement);
  const open = first('present') ?? first('could-not-read') ?? first('not-read-yet');
  if (open) return open;
  const notFound = readings.filter((reading) => reading.judgement === 'not-found');
  if (notFound.length === 0) return SILENT;
  return {
    judgement: 'not-found',
    searched: [...new Set(notFound.flatMap((reading) => reading.searched))],
    completeness: Math.min(...notFound.map((reading) => reading.completeness)),
    pages: sum(notFound.map((reading) => reading.pages)),
    sentences: sum(notFound.map((reading) => reading.sentences)),
    nearMiss: notFound.find((reading) => reading.nearMiss)?.nearMiss ?? null,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
