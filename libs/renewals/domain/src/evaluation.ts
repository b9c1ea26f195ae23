import type { DatedEvent } from './dated-event.js';
import type { UnknownDate } from './unknown-date.js';

/** The dated events of a contract, and the dates that cannot be told. */
export interface Evaluation {
  readonly events: readonly DatedEvent[];
  readonly unknowns: readonly UnknownDate[];
}

export const nothing: Evaluation = { events: [], unknowns: [] };

export const together = (parts: readonly Evaluation[]): Evaluation => ({
  events: parts.flatMap((part) => part.events),
  unknowns: parts.flatMap((part) => part.unknowns),
});
