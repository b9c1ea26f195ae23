import type { TermKey } from '@recourse/contracts-domain';
import type { CalendarDate } from '@recourse/kernel';
import type { BetterOff } from '@recourse/terms-domain';
import type { Search } from '../case/reading.js';
import type { RuleId } from './rule-id.js';

export const Severity = { INFO: 'INFO', LOW: 'LOW', MEDIUM: 'MEDIUM', HIGH: 'HIGH', CRITICAL: 'CRITICAL' } as const;
export type Severity = keyof typeof Severity;

/** Mildest first. */
export const SEVERITIES = Object.keys(Severity) as Severity[];

/** Whether one severity is graver than another. */
export const isGraver = (a: Severity, b: Severity): boolean => SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b);

export const RecordKind = {
  CONTRACT: 'CONTRACT',
  TERM: 'TERM',
  PROVISION: 'PROVISION',
  SERVICE_LEVEL: 'SERVICE_LEVEL',
  SLA_BREACH: 'SLA_BREACH',
  PRICE_LOCK: 'PRICE_LOCK',
  COMMITMENT: 'COMMITMENT',
  DOCUMENT: 'DOCUMENT',
} as const;
export type RecordKind = keyof typeof RecordKind;

/** A record of the register that a flag rests on; from it the interface opens the sentence in the contract. */
export interface RecordRef {
  readonly kind: RecordKind;
  /** The record's id; for `TERM` the name of its field. */
  readonly id: string;
  /** The document of the family the record belongs to. */
  readonly contractId: string;
}

/** A sentence of a document. */
interface Quote {
  readonly documentId: string;
  readonly page: number;
  readonly quote: string;
}

/** A term that two versions of a document settle differently, in the words of both; null where a version says nothing. */
export interface ChangedTerm {
  readonly key: TermKey;
  readonly betterOff: BetterOff;
  readonly before: Quote | null;
  readonly after: Quote | null;
}

/** What a flag rests on: records, a search without a hit, or what changed between two versions of a document. */
export type Basis =
  | { readonly kind: 'records'; readonly records: readonly RecordRef[] }
  | (Search & { readonly kind: 'search' })
  | { readonly kind: 'drift'; readonly changes: readonly ChangedTerm[] };

/** What a rule found wrong. */
export interface FlagDraft {
  readonly rule: RuleId;
  /** Which lock, commitment or document it is about; empty for the contract as a whole. Stable between evaluations. */
  readonly subject: string;
  readonly severity: Severity;
  /** One sentence in plain words, with the figures. */
  readonly statement: string;
  readonly basis: Basis;
  readonly whatToDo: string;
  /** Last day on which doing it still helps; null where no day is known. */
  readonly actBy: CalendarDate | null;
  /** 0 to 1: how sure it is that the condition holds. */
  readonly certainty: number;
}

/** What a rule says about one subject. A rule that does not apply says nothing. */
export type Verdict =
  | { readonly kind: 'met'; readonly subject: string; readonly reason: string; readonly certainty: number }
  | { readonly kind: 'flagged'; readonly flag: FlagDraft }
  | { readonly kind: 'unknown'; readonly subject: string; readonly reason: string };
