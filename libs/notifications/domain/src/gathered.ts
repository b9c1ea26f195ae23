import { isGraver } from '@recourse/scoring-domain';
import type { DueNotification } from './notifications-due.js';

/** More are only counted: whoever wants to know them all follows the notification. */
const NAMED = 8;

/**
 * What is due, with the flags of one contract as one: a contract that is read for the first time, or a stricter policy,
 * raises many at once, and nobody needs to be told of each.
 */
export function gathered(due: readonly DueNotification[]): readonly DueNotification[] {
  const flagsOf = new Map<string, DueNotification[]>();
  for (const one of due) {
    const { contractId } = one.fact.target;
    if (one.fact.kind !== 'FLAG_RAISED' || contractId === null) continue;
    flagsOf.set(contractId, [...(flagsOf.get(contractId) ?? []), one]);
  }
  return due.flatMap((one) => {
    const together = flagsOf.get(one.fact.target.contractId ?? '') ?? [];
    if (!together.includes(one) || together.length === 1) return one;
    return together[0] === one ? asOne(one, together) : [];
  });
}

function asOne(first: DueNotification, flags: readonly DueNotification[]): DueNotification {
  const gravest = flags.reduce((a, b) => (isGraverThan(b, a) ? b : a), first);
  const names = flags.map(({ fact }) => fact.title);
  const rest = names.length > NAMED ? `, and ${names.length - NAMED} more` : '';
  return {
    ...gravest,
    // A flag opens once, so that its key and the number of those beside it stand for all of them.
    key: `${flags.map(({ key }) => key).sort()[0] ?? first.key}+${flags.length - 1}`,
    fact: {
      ...gravest.fact,
      title: `${flags.length} flags, the gravest: ${gravest.fact.title}`,
      target: { ...gravest.fact.target, flagId: null },
      detail: `${names.slice(0, NAMED).join(', ')}${rest}.`,
    },
  };
}

const isGraverThan = (a: DueNotification, b: DueNotification): boolean =>
  a.fact.severity !== null && b.fact.severity !== null && isGraver(a.fact.severity, b.fact.severity);
