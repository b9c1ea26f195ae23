import { isOver, type ContractPart } from '../case/contract-case.js';
import type { NoticeDay } from '../case/timetable.js';
import { recordRef } from './rule.js';
import type { RecordRef } from './verdict.js';

/** A notice still to be decided on, with what it rests on. */
export interface NoticeInForce extends NoticeDay {
  readonly records: readonly RecordRef[];
  readonly whatToDo: string;
}

const WHAT_TO_DO: Record<NoticeDay['purpose'], string> = {
  STOP_RENEWAL: 'Decide whether to renew; if not, send the notice as the contract demands and keep proof of receipt.',
  RENEW: 'Decide whether to renew; if so, use the option in writing and keep proof of receipt.',
  END: 'Decide whether the contract shall end; if so, send the notice and keep proof of receipt.',
};

/** The notice of the current period, unless notice was given or the contract is over. */
export function noticeInForce(part: ContractPart): NoticeInForce | null {
  const { notice } = part.timetable;
  const { status } = part.contract;
  if (!notice || isOver(part) || (status !== 'ACTIVE' && status !== 'IN_REVIEW')) return null;
  const { noticePeriod, noticeAnchor, endsOn } = part.terms.term;
  const records = Object.entries({ noticePeriod, noticeAnchor, endsOn }).flatMap(([field, value]) =>
    value ? [recordRef('TERM', field, value.contractId)] : [],
  );
  return { ...notice, records, whatToDo: WHAT_TO_DO[notice.purpose] };
}

/** What happens without the notice. */
export function outcomeInWords({ timetable }: ContractPart, { purpose }: NoticeDay): string {
  const { renewsOn, periodEnd } = timetable;
  switch (purpose) {
    case 'STOP_RENEWAL':
      return `without it the contract renews${renewsOn ? ` on ${renewsOn}` : ''}`;
    case 'RENEW':
      return `without it the contract ends${periodEnd ? ` on ${periodEnd}` : ''}`;
    case 'END':
      return 'what follows without it the contract does not say';
  }
}
