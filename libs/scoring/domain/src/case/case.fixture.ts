import type {
  Commitment,
  PriceLock,
  Provision,
  ServiceLevel,
  Sourced,
  TermAndRenewal,
} from '@recourse/contracts-domain';
import type { Contract, ContractRecord, TermKey, TermValue, BoundParty } from '@recourse/contracts-domain';
import { SILENT_FACTS, SILENT_TERM } from '@recourse/contracts-domain';
import { calendarDate, type CalendarDate } from '@recourse/kernel';
import type { ContractCase } from './contract-case.js';
import type { DocumentReading, KeyReading } from './reading.js';
import type { Timetable } from './timetable.js';

export const HEAD = 'contract-1';

const CONTRACT: Contract = {
  ...SILENT_FACTS,
  id: HEAD,
  reference: 'C-1',
  title: 'Model services agreement',
  kind: 'MASTER_AGREEMENT',
  status: 'ACTIVE',
  supplierId: 'supplier-1',
  currency: 'USD',
  annualValue: { minor: 12_000_000, currency: 'USD' },
  version: 1,
};

const NO_DATES: Timetable = {
  periodEnd: null,
  renewsOn: null,
  notice: null,
  nextNotice: null,
  endedOn: null,
  reduceBy: null,
  unknowns: [],
};

/** What a test says about the contract; everything else is silent or unknown. */
export interface Told {
  readonly today?: CalendarDate;
  readonly contract?: Partial<Contract>;
  readonly term?: Partial<TermAndRenewal>;
  readonly provisions?: readonly Provision[];
  readonly serviceLevels?: readonly ServiceLevel[];
  readonly priceLocks?: readonly PriceLock[];
  readonly commitments?: readonly Commitment[];
  readonly consumption?: ContractRecord['consumption'];
  readonly documents?: readonly DocumentReading[];
  readonly timetable?: Partial<Timetable>;
  readonly claims?: ContractCase['claims'];
  readonly noticeContacts?: number;
  readonly onlineTerms?: ContractCase['onlineTerms'];
  readonly purchase?: Partial<ContractCase['purchase']>;
}

const sourced = <T>(value: T): Sourced<T> => ({ value, contractId: HEAD, because: 'Only this document is in force.' });

const sourcedTerm = (term: TermAndRenewal): ContractCase['terms']['term'] =>
  Object.fromEntries(
    Object.entries(term).map(([field, value]) => [field, value === null ? null : sourced(value)]),
  ) as unknown as ContractCase['terms']['term'];

/** A contract of one document, as a rule sees it. */
export function caseOf(told: Told = {}): ContractCase {
  const term = { ...SILENT_TERM, ...told.term };
  const { provisions = [], serviceLevels = [], priceLocks = [], commitments = [] } = told;
  const record: ContractRecord = {
    contract: { ...CONTRACT, ...told.contract },
    term,
    serviceLevels,
    priceLocks,
    commitments,
    provisions,
    breaches: [],
    consumption: told.consumption ?? [],
  };
  const terms: ContractCase['terms'] = {
    term: sourcedTerm(term),
    provisions: provisions.map(sourced),
    serviceLevels: serviceLevels.map(sourced),
    priceLocks: priceLocks.map(sourced),
    commitments: commitments.map(sourced),
  };
  const timetable: Timetable = { ...NO_DATES, ...told.timetable };
  return {
    today: told.today ?? calendarDate('2026-06-15'),
    family: { head: record, members: [record] },
    terms,
    leverageDay: timetable.nextNotice,
    parts: [{ contract: record.contract, terms, timetable }],
    purchase: { supplierKind: 'MODEL_LAB', modelFamilies: [], ...told.purchase },
    documents: told.documents ?? [],
    claims: told.claims ?? [],
    noticeContacts: told.noticeContacts ?? 0,
    onlineTerms: told.onlineTerms ?? [],
  };
}

/** A provision of the register. */
export const provision = (key: TermKey, value: TermValue, party: BoundParty | null = null): Provision => ({
  id: `provision-${key}`,
  contractId: HEAD,
  key,
  value,
  party,
  note: null,
  version: 1,
});

/** A document read to the end, with one judgement on one term. */
export const documentReading = (key: TermKey, reading: KeyReading): DocumentReading => ({
  documentId: 'document-1',
  name: 'agreement.pdf',
  state: 'read',
  pageCount: 10,
  unreadPages: [],
  keys: { [key]: reading },
});

/** Looked for in the whole document and not found. */
export const notFound = (key: TermKey, completeness = 1): DocumentReading =>
  documentReading(key, {
    judgement: 'not-found',
    searched: [`wordings of ${key}`],
    completeness,
    pages: 10,
    sentences: 2,
    nearMiss: null,
  });
