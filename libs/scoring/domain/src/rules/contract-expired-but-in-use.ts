import { daysBetween } from '@recourse/kernel';
import { isOver, type ContractCase, type ContractPart } from '../case/contract-case.js';
import { forEachPart, type PartInView } from './for-each-part.js';
import { flagged, onRecords, recordRef, type Rule } from './rule.js';
import type { Verdict } from './verdict.js';

const ID = 'CONTRACT_EXPIRED_BUT_IN_USE';

/** Without a contract there is no price, no service level and no liability beyond the law's. */
export const contractExpiredButInUse: Rule = {
  id: ID,
  title: 'Contract expired but in use',
  aspect: 'CONTINUITY',
  weight: 4,
  judge: (contractCase) => forEachPart(contractCase, judgePart),
};

function judgePart(part: PartInView): readonly Verdict[] {
  const { contract, whole } = part;
  const { id, inUse, status } = contract;
  if (!inUse || status === 'DRAFT' || status === 'IN_REVIEW') return [];
  // To be in force is no merit: it earns no points, and says nothing of a contract of which nothing else is known.
  if (!isOver(part) || isSucceeded(whole, part)) return [];
  return [
    flagged(ID, {
      severity: 'CRITICAL',
      statement: `The service is in use although the contract ${ending(part)}.`,
      basis: onRecords([recordRef('CONTRACT', id, id)]),
      whatToDo: 'Agree on an extension or a new contract now, or stop the use.',
      actBy: whole.today,
    }),
  ];
}

/** An order form that ran out is no matter while another of the family, still in force, buys the same services. */
const isSucceeded = ({ parts }: ContractCase, ended: ContractPart): boolean =>
  parts.some((part) => part.contract.parentId !== null && !isOver(part) && sharesService(part, ended));

function sharesService({ contract: a }: ContractPart, { contract: b }: ContractPart): boolean {
  const unstated = a.serviceIds.length === 0 || b.serviceIds.length === 0;
  return unstated || a.serviceIds.some((id) => b.serviceIds.includes(id));
}

function ending({ timetable, contract, whole }: PartInView): string {
  const { endedOn } = timetable;
  if (endedOn !== null) return `ended on ${endedOn}, ${daysBetween(endedOn, whole.today)} days ago`;
  return contract.status === 'TERMINATED' ? 'is terminated' : 'is expired';
}
