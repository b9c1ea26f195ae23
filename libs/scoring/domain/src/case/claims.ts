import type { ServiceLevel, SlaBreach } from '@recourse/contracts-domain';
import type { CalendarDate } from '@recourse/kernel';
import { eventId, type ContractInForce, type Evaluation } from '@recourse/renewals-domain';

/** A credit not yet claimed, with the last day on which a claim counts. */
export interface OpenClaim {
  readonly breach: SlaBreach;
  readonly level: ServiceLevel;
  readonly lastDay: CalendarDate;
}

/** The claims still to be made under a contract, as far as their last day can be told; that day may be past. */
export const openClaims = ({ contract, missedLevels }: ContractInForce, { events }: Evaluation): readonly OpenClaim[] =>
  missedLevels.flatMap(({ breach, level }) => {
    const id = eventId({ contractId: contract.id, kind: 'CREDIT_CLAIM_DEADLINE', subjectId: breach.id });
    const claim = events.find((event) => event.id === id && event.settledOn === null);
    return claim ? [{ breach, level, lastDay: claim.date }] : [];
  });
