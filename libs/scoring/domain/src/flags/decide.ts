import { addMonths, invalid, ok, refuse, type CalendarDate, type Refusal, type Result } from '@recourse/kernel';
import type { Flag, FlagDecision, FlagState } from './flag.js';

export const FlagAct = { ACKNOWLEDGE: 'ACKNOWLEDGE', WAIVE: 'WAIVE', REOPEN: 'REOPEN' } as const;
export type FlagAct = keyof typeof FlagAct;

/** What a person asks for. */
export interface FlagOrder {
  readonly act: FlagAct;
  readonly reason: string | null;
  /** Last day of a waiver. */
  readonly until: CalendarDate | null;
}

/** Who decides, and when. */
export interface Decider {
  readonly personId: string;
  readonly today: CalendarDate;
}

/** What becomes of the flag. */
export interface Decided {
  readonly state: FlagState;
  readonly decision: FlagDecision | null;
}

const LONGEST_REASON = 2000;
/** Longer than that nobody remembers why. */
const LONGEST_WAIVER_MONTHS = 36;

const conflict = (kind: string, message: string): { readonly ok: false; readonly refusal: Refusal } =>
  refuse({ kind, because: 'conflict', message });

/**
 * Decides on a flag. A waiver needs a reason and a last day, from today to three years ahead; an acknowledgement may
 * carry a reason. What is resolved cannot be decided on: the condition is gone.
 */
export function decide(
  flag: Pick<Flag, 'state' | 'severity'>,
  order: FlagOrder,
  { personId, today }: Decider,
): Result<Decided> {
  if (flag.state === 'RESOLVED')
    return conflict('flag-is-resolved', 'The condition is gone; there is nothing to decide.');
  const reason = order.reason?.trim() || null;
  if (reason !== null && reason.length > LONGEST_REASON) {
    return refuse(invalid('reason-too-long', `A reason has at most ${LONGEST_REASON} characters.`));
  }
  const decision = { decidedBy: personId, decidedOn: today, reason, severity: flag.severity };
  switch (order.act) {
    case 'ACKNOWLEDGE':
      if (flag.state === 'ACKNOWLEDGED') return conflict('flag-is-acknowledged', 'The flag is acknowledged already.');
      return ok({ state: 'ACKNOWLEDGED', decision: { ...decision, waivedUntil: null } });
    case 'REOPEN':
      if (flag.state === 'OPEN') return conflict('flag-is-open', 'The flag is open already.');
      return ok({ state: 'OPEN', decision: { ...decision, waivedUntil: null } });
    case 'WAIVE': {
      const until = waiverEnd(order.until, today);
      if (!until.ok) return until;
      if (reason === null)
        return refuse(invalid('reason-missing', 'A waiver needs a reason: who asks later must find it.'));
      return ok({ state: 'WAIVED', decision: { ...decision, waivedUntil: until.value } });
    }
  }
}

function waiverEnd(until: CalendarDate | null, today: CalendarDate): Result<CalendarDate> {
  if (until === null) return refuse(invalid('waiver-end-missing', 'A waiver needs a last day.'));
  if (until < today) return refuse(invalid('waiver-end-past', 'The last day of a waiver cannot lie before today.'));
  if (until > addMonths(today, LONGEST_WAIVER_MONTHS)) {
    return refuse(invalid('waiver-too-long', `A waiver lasts at most ${LONGEST_WAIVER_MONTHS} months.`));
  }
  return ok(until);
}
