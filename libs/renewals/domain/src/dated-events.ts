import type { AsOf, ContractInForce } from './contract-in-force.js';
import { commitmentEvents } from './commitment-events.js';
import { creditClaims } from './credit-claims.js';
import { earliestExit } from './earliest-exit.js';
import { nothing, together, type Evaluation } from './evaluation.js';
import { eventExits } from './event-exits.js';
import { periodEvents } from './period-events.js';
import { periodUnknowns } from './period-unknowns.js';
import { priceLockEvents } from './price-lock-events.js';
import { periodsOf } from './periods.js';

function inForce(input: ContractInForce, asOf: AsOf): Evaluation {
  const periods = periodsOf(input, asOf);
  const ofTime = { events: periodEvents(periods), unknowns: periodUnknowns(periods) };
  return together([
    ...(input.hasOwnTime ? [ofTime, earliestExit(periods)] : []),
    priceLockEvents(input),
    commitmentEvents(input),
    creditClaims(input, periods.notice.calendar),
    eventExits(periods),
  ]);
}

/**
 * Everything with a date under a contract, as seen on a day, each with its derivation, and every date that cannot be
 * told. A draft, or a contract under review, binds nobody and has none. Of an ended contract only credit claims remain.
 */
export function datedEvents(input: ContractInForce, asOf: AsOf): Evaluation {
  switch (input.contract.status) {
    case 'DRAFT':
    case 'IN_REVIEW':
      return nothing;
    case 'EXPIRED':
    case 'TERMINATED':
      return creditClaims(input, asOf.businessDaysOf(input.terms.term.businessDaysOf?.value ?? null));
    case 'ACTIVE':
    case 'NOTICE_GIVEN':
      return inForce(input, asOf);
  }
}
