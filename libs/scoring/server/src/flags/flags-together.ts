import { Injectable } from '@nestjs/common';
import { requirePermission, type Actor } from '@recourse/access-server';
import { invalid, Refused, type Refusal } from '@recourse/kernel';
import type { ChangedMeanwhile } from '@recourse/platform-server';
import type { FlagOrder } from '@recourse/scoring-domain';
import type { AssignedFlag } from './flag-row.js';
import { Flags, noSuchFlag, type SeenFlag } from './flags.service.js';

/** As many as one page of a list holds. */
export const MOST_FLAGS = 200;

/** Why one flag of several was left as it is. */
export interface FlagRefusal {
  readonly kind: string;
  readonly message: string;
  readonly currentVersion: number | null;
}

/** What became of one flag of several: done, or refused. */
export interface FlagOutcome {
  readonly flagId: string;
  readonly flag: AssignedFlag | null;
  readonly refusal: FlagRefusal | null;
}

/**
 * One decision about several flags, each in its own transaction: what a colleague decided meanwhile on one of them does
 * not hold up the others. What is wrong with the order itself is refused as a whole, before anything is done by it.
 */
@Injectable()
export class FlagsTogether {
  constructor(private readonly flags: Flags) {}

  /** Acknowledges, waives or reopens each. Outcomes come in the order in which the flags were named. */
  decide(actor: Actor, seen: readonly SeenFlag[], order: FlagOrder): Promise<readonly FlagOutcome[]> {
    requirePermission(actor, 'flag:decide');
    return outcomes(seen, (flag) => this.flags.decide(actor, flag, order));
  }

  /** Gives each to a colleague, or to nobody. */
  assign(actor: Actor, seen: readonly SeenFlag[], personId: string | null): Promise<readonly FlagOutcome[]> {
    requirePermission(actor, 'flag:comment');
    return outcomes(seen, (flag) => this.flags.assign(actor, flag, personId));
  }
}

type OneFlag = (flag: SeenFlag) => Promise<AssignedFlag>;

async function outcomes(seen: readonly SeenFlag[], act: OneFlag): Promise<readonly FlagOutcome[]> {
  if (seen.length === 0 || seen.length > MOST_FLAGS) {
    throw new Refused(invalid('invalid-flag-count', `Name 1 to ${MOST_FLAGS} flags.`));
  }
  if (new Set(seen.map(({ id }) => id)).size < seen.length) {
    throw new Refused(invalid('flag-named-twice', 'Name each flag once.'));
  }
  const done: FlagOutcome[] = [];
  // One after the other: flags of one contract take turns anyway.
  for (const flag of seen) done.push(await outcome(flag, act));
  return done;
}

async function outcome(seen: SeenFlag, act: OneFlag): Promise<FlagOutcome> {
  try {
    return { flagId: seen.id, flag: await act(seen), refusal: null };
  } catch (error) {
    if (!(error instanceof Refused) || !isOfTheFlag(error.refusal)) throw error;
    const { kind, message } = error.refusal;
    return { flagId: seen.id, flag: null, refusal: { kind, message, currentVersion: versionIn(error.refusal) } };
  }
}

/** Whether another flag may still be decided on so: a waiver without a reason is refused for every flag alike. */
const isOfTheFlag = (refusal: Refusal) => refusal.because === 'conflict' || refusal.kind === noSuchFlag.kind;

const versionIn = (refusal: Refusal) =>
  refusal.kind === 'changed-meanwhile' ? (refusal as ChangedMeanwhile).currentVersion : null;
