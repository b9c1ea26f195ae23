import type { CapacityGuarantee, Commitment, Sourced, TermValue } from '@recourse/contracts-domain';
import type { ContractCase } from '../case/contract-case.js';
import { asWord, part } from '../case/provision-value.js';
import { standing, type Standing } from '../case/standing.js';
import { judgeStanding, provisionRefs, type PresenceDemand } from './presence.js';
import { flagged, met, onRecords, recordRef, type Rule } from './rule.js';
import type { RecordRef, Verdict } from './verdict.js';

const ID = 'CAPACITY_NOT_GUARANTEED';

const DEMAND: PresenceDemand = {
  rule: ID,
  key: 'capacity_guarantee',
  severity: 'HIGH',
  present: 'The contract reserves capacity.',
  lack: 'no guarantee of capacity, although capacity is committed',
  whatToDo: 'Ask for reserved capacity, or for a release from the commitment while the capacity is not there.',
};

/**
 * Each commitment to capacity that is running or ahead. A contract that buys none is judged only where a clause
 * speaks of capacity: pay-as-you-go promises none by its nature.
 */
export const capacityNotGuaranteed: Rule = {
  id: ID,
  title: 'Capacity not guaranteed',
  aspect: 'CAPACITY',
  weight: 3,
  judge: (contractCase) => {
    const clause = standing(contractCase, 'capacity_guarantee');
    const commitments = contractCase.terms.commitments.filter(
      ({ value }) => value.category === 'CAPACITY' && value.to >= contractCase.today,
    );
    if (commitments.length > 0) return commitments.map((one) => judgeCommitment(contractCase, one, clause));
    return clause.kind === 'agreed' || clause.kind === 'denied' ? [judgeClause(contractCase, clause)] : [];
  },
};

function judgeCommitment(contractCase: ContractCase, commitment: Sourced<Commitment>, clause: Standing): Verdict {
  const { id, guarantee, quantity, unit } = commitment.value;
  if (guarantee === null) {
    const verdict =
      clause.kind === 'agreed' ? judgeClause(contractCase, clause) : judgeStanding(contractCase, clause, DEMAND);
    return aboutSubject(verdict, id);
  }
  const capacity = [quantity, unit].filter((word) => word !== null).join(' ') || 'Capacity';
  if (guarantee === 'RESERVED') return met(`The contract reserves ${capacity}.`, id);
  return notReserved(contractCase, guarantee, {
    subject: id,
    capacity,
    records: [recordRef('COMMITMENT', id, commitment.contractId)],
  });
}

const aboutSubject = (verdict: Verdict, subject: string): Verdict =>
  verdict.kind === 'flagged' ? { kind: 'flagged', flag: { ...verdict.flag, subject } } : { ...verdict, subject };

const guaranteeOf = (value: TermValue): string | null => asWord(part(value, 'guarantee') ?? value);

function judgeClause(contractCase: ContractCase, clause: Extract<Standing, { kind: 'agreed' | 'denied' }>): Verdict {
  const records = provisionRefs(clause.provisions);
  const words = clause.provisions.map(({ value }) => guaranteeOf(value.value));
  if (clause.kind === 'denied' || words.includes('none')) {
    return notReserved(contractCase, 'NONE', { subject: '', capacity: 'Capacity', records });
  }
  if (words.every((word) => word === 'reserved')) return met(DEMAND.present);
  return notReserved(contractCase, 'QUOTA', { subject: '', capacity: 'Capacity', records });
}

interface Capacity {
  readonly subject: string;
  readonly capacity: string;
  readonly records: readonly RecordRef[];
}

function notReserved(
  contractCase: ContractCase,
  guarantee: Exclude<CapacityGuarantee, 'RESERVED'>,
  { subject, capacity, records }: Capacity,
): Verdict {
  const paid = subject !== '';
  const gives =
    guarantee === 'QUOTA' ? 'only a quota, which does not assure capacity' : 'no guarantee that it is there';
  return flagged(ID, {
    subject,
    severity: paid ? 'HIGH' : 'LOW',
    statement: paid
      ? `${capacity} is committed, and the contract gives ${gives}.`
      : `For capacity the contract gives ${gives}.`,
    basis: onRecords(records),
    whatToDo: DEMAND.whatToDo,
    actBy: contractCase.leverageDay,
  });
}
