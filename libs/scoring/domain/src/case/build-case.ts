import { effectiveTerms, startOf, type ContractFamily, type ContractRecord } from '@recourse/contracts-domain';
import { laterOf, type CalendarDate } from '@recourse/kernel';
import {
  contractsInForce,
  datedEvents,
  type BusinessCalendarOf,
  type ContractInForce,
  type Evaluation,
  type Happenings,
} from '@recourse/renewals-domain';
import { openClaims } from './claims.js';
import type { ContractCase, ContractPart, Purchase } from './contract-case.js';
import type { OnlineTermsChange } from './online-terms.js';
import type { DocumentReading } from './reading.js';
import { timetableOf } from './timetable.js';

/** What is known about a family, as it is stored. */
export interface CaseFile {
  readonly family: ContractFamily;
  readonly happenings: Happenings;
  readonly purchase: Purchase;
  readonly documents: readonly DocumentReading[];
  readonly onlineTerms: readonly OnlineTermsChange[];
  readonly noticeContacts: number;
}

/** The day to judge by, and the business days of places. */
export interface CaseDay {
  readonly today: CalendarDate;
  readonly businessDaysOf: BusinessCalendarOf;
}

const isDraft = ({ contract }: ContractRecord): boolean =>
  contract.status === 'DRAFT' || contract.status === 'IN_REVIEW';

/** While a contract is negotiated, its drafts are judged as if they were agreed: that is when it can be bettered. */
function asIfAgreed(family: ContractFamily): ContractFamily {
  if (!isDraft(family.head)) return family;
  const agreed = (record: ContractRecord): ContractRecord =>
    isDraft(record) ? { ...record, contract: { ...record.contract, status: 'ACTIVE' } } : record;
  const members = family.members.map((member) => ({ member, as: agreed(member) }));
  const head = members.find(({ member }) => member === family.head)?.as ?? family.head;
  return { head, members: members.map(({ as }) => as) };
}

interface Dated {
  readonly inForce: ContractInForce;
  readonly evaluation: Evaluation;
}

/** Puts everything known about a family together, as every rule judges it on a day. */
export function buildCase(file: CaseFile, { today, businessDaysOf }: CaseDay): ContractCase {
  const { family, documents, onlineTerms, purchase, noticeContacts } = file;
  const judged = asIfAgreed(family);
  const dated = contractsInForce(judged, today, file.happenings).map((inForce): Dated => {
    const { status } = recordOf(family, inForce).contract;
    // Dates follow from the true status: a draft binds nobody to a day.
    const input = { ...inForce, contract: { ...inForce.contract, status } };
    return { inForce, evaluation: datedEvents(input, { today, businessDaysOf }) };
  });
  const parts = dated.filter(({ inForce }) => counts(judged, inForce)).map((one) => partOf(family, one, today));
  const notices = parts.flatMap(({ timetable }) => timetable.nextNotice ?? []);
  return {
    today,
    family,
    documents,
    onlineTerms,
    purchase,
    noticeContacts,
    parts,
    terms: effectiveTerms(judged, dayOfTerms(judged.head, today)),
    leverageDay: notices.toSorted()[0] ?? null,
    claims: dated.flatMap(({ inForce, evaluation }) => openClaims(inForce, evaluation)),
  };
}

const recordOf = (family: ContractFamily, { contract }: ContractInForce): ContractRecord =>
  family.members.find((member) => member.contract.id === contract.id) ?? family.head;

/** A draft order form under a signed agreement is not part of it yet. */
const counts = (judged: ContractFamily, inForce: ContractInForce): boolean =>
  inForce.hasOwnTime && !isDraft(recordOf(judged, inForce));

const partOf = (family: ContractFamily, { inForce, evaluation }: Dated, today: CalendarDate): ContractPart => ({
  contract: recordOf(family, inForce).contract,
  terms: inForce.terms,
  timetable: timetableOf(evaluation, today),
});

/** A contract that begins later is judged by what will bind on its first day. */
function dayOfTerms(head: ContractRecord, today: CalendarDate): CalendarDate {
  const start = startOf(head);
  return start === null ? today : laterOf(start, today);
}
