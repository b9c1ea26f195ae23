import type { Actor } from '@recourse/access-domain';

/** Who changes something, and why. */
export interface Act {
  readonly actor: Actor;
  readonly why: string | null;
}

/** A change to a record as its editor last saw it; fields not given stay. */
export interface Edition<Facts> {
  readonly id: string;
  readonly expectedVersion: number;
  readonly facts: Partial<Facts>;
}
