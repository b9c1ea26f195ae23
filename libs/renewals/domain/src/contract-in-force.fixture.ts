import type {
  Contract,
  EffectiveTerms,
  Provision,
  Sourced,
  TermAndRenewal,
  TermValue,
} from '@recourse/contracts-domain';
import { calendarDate, duration, type CalendarDate } from '@recourse/kernel';
import { weekendsOnly } from './business-calendar.js';
import type { AsOf, ContractInForce } from './contract-in-force.js';
import { datedEvents } from './dated-events.js';
import type { DatedEvent, EventKind } from './dated-event.js';
import type { Evaluation } from './evaluation.js';

/** Terms as a test writes them: dates and durations as text; what is left out, the contract does not say. */
export interface WrittenTerms {
  readonly effectiveOn?: string;
  readonly initialTerm?: string;
  readonly endsOn?: string;
  readonly renewal?: TermAndRenewal['renewal'];
  readonly renewalTerm?: string;
  readonly maxRenewals?: number;
  readonly notice?: string;
  readonly anchor?: TermAndRenewal['noticeAnchor'];
  readonly direction?: TermAndRenewal['noticeDirection'];
  readonly receivedAfter?: string;
  readonly reduction?: string;
  readonly businessDaysOf?: string;
}

const said = <T>(value: T | null | undefined): Sourced<NonNullable<T>> | null =>
  value === null || value === undefined ? null : { value, contractId: 'c1', because: 'As stated.' };

const day = (text: string | undefined) => said(text === undefined ? null : calendarDate(text));
const length = (text: string | undefined) => said(text === undefined ? null : duration(text));

export const effective = (written: WrittenTerms): EffectiveTerms['term'] => ({
  effectiveOn: day(written.effectiveOn),
  initialTerm: length(written.initialTerm),
  endsOn: day(written.endsOn),
  renewal: said(written.renewal),
  renewalTerm: length(written.renewalTerm),
  maxRenewals: said(written.maxRenewals),
  noticePeriod: length(written.notice),
  noticeAnchor: said(written.anchor),
  noticeDirection: said(written.direction),
  noticeMethod: null,
  noticeAddress: null,
  deemedReceipt: said(written.receivedAfter ? { after: duration(written.receivedAfter), channel: null } : null),
  reductionNotice: length(written.reduction),
  businessDaysOf: said(written.businessDaysOf),
});

export const provision = (key: Provision['key'], value: TermValue, id = 'p1'): Sourced<Provision> => ({
  value: { id, contractId: 'c1', key, value, party: 'customer', note: null, version: 1 },
  contractId: 'c1',
  because: 'As stated.',
});

type Written = Partial<Omit<ContractInForce, 'terms' | 'contract'>> & {
  readonly contract?: Partial<Contract>;
  readonly terms?: WrittenTerms;
  readonly items?: Partial<Omit<EffectiveTerms, 'term'>>;
};

/** A contract in force; what is left out is silent or empty. */
export const inForce = ({ contract, terms, items, ...rest }: Written): ContractInForce => ({
  contract: { id: 'c1', status: 'ACTIVE', annualValue: null, ...contract },
  hasOwnTime: true,
  terms: { provisions: [], serviceLevels: [], priceLocks: [], commitments: [], ...items, term: effective(terms ?? {}) },
  missedLevels: [],
  consumption: [],
  supplierEvents: [],
  noticeGivenOn: null,
  ...rest,
});

export const on = (today: string, businessDaysOf: AsOf['businessDaysOf'] = weekendsOnly): AsOf => ({
  today: calendarDate(today),
  businessDaysOf,
});

/** Events and unknowns of terms on a day. */
export const evaluated = (terms: WrittenTerms, today: string): Evaluation => datedEvents(inForce({ terms }), on(today));

export const ofKind = ({ events }: Evaluation, kind: EventKind): readonly DatedEvent[] =>
  events.filter((event) => event.kind === kind);

/** The dates of a kind, in order. */
export const datesOf = (evaluation: Evaluation, kind: EventKind): readonly CalendarDate[] =>
  ofKind(evaluation, kind).map(({ date }) => date);
