import type { ServiceLevel } from '@recourse/contracts-domain';
import type { BusinessCalendar } from './business-calendar.js';
import type { ContractInForce, MissedLevel } from './contract-in-force.js';
import { eventId, type DatedEvent } from './dated-event.js';
import { atWindowEnd, counted, sourceOf, stated } from './derive.js';
import type { Derived } from './derivation.js';
import { together, type Evaluation } from './evaluation.js';
import { once } from './term-course.js';
import type { MissingFact } from './unknown-date.js';

interface Claim extends MissedLevel {
  readonly contractId: string;
  readonly calendar: BusinessCalendar;
}

const subjectOf = ({ level }: Claim): string =>
  [level.metric.toLowerCase().replace('_', ' '), level.scope].filter(Boolean).join(', ');

function missingFor({ claimWithin, claimAnchor, window }: ServiceLevel): MissingFact[] {
  if (!claimWithin) return ['CLAIM_PERIOD'];
  if (!claimAnchor) return ['CLAIM_ANCHOR'];
  return claimAnchor === 'WINDOW_END' && !window ? ['SERVICE_LEVEL_WINDOW'] : [];
}

const missedOn = ({ level, breach }: Claim): Derived =>
  stated('SERVICE_LEVEL_MISSED', breach.occurredOn, [sourceOf('breach.occurredOn', level)]);

function claimAfter({ level, calendar }: Claim, from: Derived): Derived | null {
  const { claimWithin } = level;
  if (!claimWithin) return null;
  const sources = [sourceOf('serviceLevel.claimWithin', level), sourceOf('serviceLevel.claimAnchor', level)];
  return counted(from, { fact: 'CLAIM_DEADLINE', by: [once(claimWithin)], sources, calendar });
}

function deadlineOf(claim: Claim): Derived | null {
  const { window, claimAnchor } = claim.level;
  if (claimAnchor === 'INCIDENT') return claimAfter(claim, missedOn(claim));
  if (claimAnchor !== 'WINDOW_END' || !window) return null;
  return claimAfter(claim, atWindowEnd(missedOn(claim), window, [sourceOf('serviceLevel.window', claim.level)]));
}

function claimEvent(claim: Claim, at: Derived): DatedEvent {
  const { contractId, breach } = claim;
  return {
    id: eventId({ contractId, kind: 'CREDIT_CLAIM_DEADLINE', subjectId: breach.id }),
    contractId,
    kind: 'CREDIT_CLAIM_DEADLINE',
    period: null,
    date: at.date,
    lastDayToAct: at.date,
    title: { subject: subjectOf(claim), until: null, purpose: null },
    amountAtStake: null,
    settledOn: breach.claimedOn,
    derivation: at.steps,
  };
}

function claimOf(claim: Claim): Evaluation {
  const at = deadlineOf(claim);
  const missing = claim.breach.claimedOn ? [] : missingFor(claim.level);
  const tooFar: MissingFact[] = at || missing.length > 0 || claim.breach.claimedOn ? [] : ['USABLE_LENGTH'];
  return {
    events: at ? [claimEvent(claim, at)] : [],
    unknowns: [...missing, ...tooFar].map((fact) => ({
      contractId: claim.contractId,
      missing: fact,
      subject: subjectOf(claim),
      prevents: ['CREDIT_CLAIM_DEADLINE'],
      // Counted from the incident the deadline is earliest: whoever finds out by then has lost nothing.
      resolveBy: claimAfter(claim, missedOn(claim))?.date ?? null,
    })),
  };
}

/** The last day to claim the credit for each missed service level. The day it is counted from is not counted itself. */
export const creditClaims = ({ contract, missedLevels }: ContractInForce, calendar: BusinessCalendar): Evaluation =>
  together(missedLevels.map((missed) => claimOf({ ...missed, contractId: contract.id, calendar })));
