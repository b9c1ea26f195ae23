import { invalid, ok, refuse, type CalendarDate, type Duration, type Result } from '@recourse/kernel';
import type { SupplierEvent } from './contract-in-force.js';

/** What a person records about an act of the supplier. */
export interface SupplierEventFacts extends Omit<SupplierEvent, 'id' | 'contractId'> {
  readonly note: string | null;
}

const LONGEST_TRIGGER = 300;
const LONGEST_NOTE = 10_000;

const isPositive = (length: Duration | null): boolean => length === null || length.amount > 0;

const inOrder = (first: CalendarDate, then: CalendarDate | null): boolean => then === null || first <= then;

/** Refuses an event without a trigger, with a window of nothing, or with an exit before the event itself. */
export function checkSupplierEvent(facts: SupplierEventFacts): Result<SupplierEventFacts> {
  const trigger = facts.trigger.trim();
  const note = facts.note?.trim() || null;
  if (trigger === '' || trigger.length > LONGEST_TRIGGER) {
    return refuse(invalid('trigger-needed', `Say in at most ${LONGEST_TRIGGER} characters what the supplier did.`));
  }
  if (!isPositive(facts.window))
    return refuse(invalid('window-of-nothing', 'A window lasts a day or more: P5BD, P30D.'));
  if (!inOrder(facts.receivedOn, facts.exitedOn)) {
    return refuse(invalid('dates-out-of-order', 'The right to exit cannot be used before the event that opened it.'));
  }
  if ((note ?? '').length > LONGEST_NOTE) {
    return refuse(invalid('text-too-long', `Keep the note below ${LONGEST_NOTE} characters.`));
  }
  return ok({ ...facts, trigger, note });
}
