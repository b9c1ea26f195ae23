import type { Contract, ContractFamily, EffectiveTerms } from '@recourse/contracts-domain';
import type { SupplierKind } from '@recourse/suppliers-domain';
import type { CalendarDate } from '@recourse/kernel';
import type { OpenClaim } from './claims.js';
import type { OnlineTermsChange } from './online-terms.js';
import type { DocumentReading } from './reading.js';
import type { Timetable } from './timetable.js';

/** What is bought, as far as rules depend on it. */
export interface Purchase {
  readonly supplierKind: SupplierKind;
  /** Model families of the services under contract; empty where none is linked or none is sold. */
  readonly modelFamilies: readonly string[];
}

/** Terms with what reading says about those that are not registered. */
export interface TermsInView {
  readonly terms: EffectiveTerms;
  readonly documents: readonly DocumentReading[];
  /** The day until which a wish has weight: the next last day to give notice. Who may still leave is listened to. */
  readonly leverageDay: CalendarDate | null;
}

/** A document of the family that runs for its own time, such as an order form with its own term. */
export interface ContractPart {
  readonly contract: Contract;
  /** What binds under it. */
  readonly terms: EffectiveTerms;
  readonly timetable: Timetable;
}

/** A contract family with all that is known about it on a day: what every rule judges. */
export interface ContractCase extends TermsInView {
  readonly today: CalendarDate;
  readonly family: ContractFamily;
  /** The head first, where it has a time of its own. */
  readonly parts: readonly ContractPart[];
  readonly purchase: Purchase;
  readonly claims: readonly OpenClaim[];
  /** Published terms that it incorporates and that were changed since it was agreed. */
  readonly onlineTerms: readonly OnlineTermsChange[];
  /** How many addresses of the supplier for legal notices are registered. */
  readonly noticeContacts: number;
}

/** Whether a document is over, by its status or because its last day has passed. */
export const isOver = ({ contract, timetable }: ContractPart): boolean =>
  contract.status === 'EXPIRED' || contract.status === 'TERMINATED' || timetable.endedOn !== null;

/** Whether the contract still matters: in force or being negotiated, or ended and the service used all the same. */
export const isLive = ({ parts }: ContractCase): boolean => parts.some((part) => part.contract.inUse || !isOver(part));

/** Whether models can be retired under this contract: a cloud that rents out machines has none. */
export const offersModels = ({ purchase }: ContractCase): boolean =>
  purchase.supplierKind !== 'GPU_CLOUD' || purchase.modelFamilies.length > 0;
