import { Injectable } from '@nestjs/common';
import { requirePermission, type Actor } from '@recourse/access-server';
import { unwrap } from '@recourse/kernel';
import { parseThresholds, policyEffect, type PolicyEffect } from '@recourse/scoring-domain';
import { Cases } from '../case/cases.js';
import { Policies } from './policies.js';

/** What other thresholds would change over all contracts. */
export interface Preview {
  readonly contractCount: number;
  readonly raisedCount: number;
  readonly withdrawnCount: number;
  readonly changedCount: number;
  readonly effects: readonly PolicyEffect[];
}

const MOST_EFFECTS = 200;

const touches = ({ raised, withdrawn, changed, totalNow, totalThen }: PolicyEffect): boolean =>
  raised.length + withdrawn.length + changed.length > 0 || totalNow !== totalThen;

/** Judges every contract by the policy in force and by another one, and writes nothing. */
@Injectable()
export class PolicyPreview {
  constructor(
    private readonly cases: Cases,
    private readonly policies: Policies,
  ) {}

  /** Thresholds given by name; those left out stay. Refuses what `parseThresholds` refuses. */
  async of(actor: Actor, given: Readonly<Record<string, unknown>>): Promise<Preview> {
    requirePermission(actor, 'policy:edit');
    const inForce = await this.policies.inForce();
    const thresholds = unwrap(parseThresholds(given, inForce.thresholds));
    const preview = { contractCount: 0, raisedCount: 0, withdrawnCount: 0, changedCount: 0 };
    const effects: PolicyEffect[] = [];
    for await (const cases of this.cases.all()) {
      for (const contractCase of cases) {
        const effect = policyEffect(contractCase, inForce, thresholds);
        preview.contractCount += 1;
        preview.raisedCount += effect.raised.length;
        preview.withdrawnCount += effect.withdrawn.length;
        preview.changedCount += effect.changed.length;
        if (effects.length < MOST_EFFECTS && touches(effect)) effects.push(effect);
      }
    }
    return { ...preview, effects };
  }
}
