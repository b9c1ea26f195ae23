import type { AsOf, ContractInForce } from './contract-in-force.js';
import { commitmentEvents } from './commitment-events.js';
import { creditClaims } from './credit-claims.js';
import { earliestExit } from './earliest-exit.js';
import { nothing, together, type Evaluation } from './evaluation.js';
import { eventExits } from './event-exits.js';
import { noticeTerms } from './notice.js';
import { periodEvents } from './period-events.js';
import { periodUnknowns } from './period-unknowns.js';
import { priceLockEvents } from './price-lock-events.js';
import { termCourse } from './term-course.js';
import type { Periods } from './periods.js';

function inForce(input: ContractInForce, asOf: AsOf): Evaluation {
  const { term } = input.terms;
  const calendar = asOf.businessDaysOf(term.businessDaysOf?.value ?? null);
  const periods: Periods = { input, asOf, course: termCourse(term), notice: noticeTerms(term, calendar) };
  const ofTime = { events: periodEvents(periods), unknowns: periodUnknowns(periods) };
  return together([
    ...(input.hasOwnTime ? [ofTime, earliestExit(periods)] : []),
    priceLockEvents(input),
    commitmentEvents(input),
    creditClaims(input, calendar),
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
