import type { CalendarDate } from '@recourse/kernel';
import { isGraver, type FlagDraft } from '../rules/verdict.js';
import type { OpenQuestion } from '../score/judgement.js';
import type { Flag } from './flag.js';

/** Why a flag that somebody had decided on is open again. */
export const ReopenReason = { WAIVER_ENDED: 'WAIVER_ENDED', SEVERITY_ROSE: 'SEVERITY_ROSE' } as const;
export type ReopenReason = keyof typeof ReopenReason;

/** What an evaluation does to the flags of a contract. */
export type FlagChange =
  | { readonly kind: 'opened'; readonly draft: FlagDraft; readonly previousId: string | null }
  /** Figures, statement or day to act changed; what people decided stays. */
  | { readonly kind: 'updated'; readonly flag: Flag; readonly draft: FlagDraft }
  | {
      readonly kind: 'reopened';
      readonly flag: Flag;
      /** null: the condition could not be judged, and the flag stands as it was. */
      readonly draft: FlagDraft | null;
      readonly because: ReopenReason;
    }
  | { readonly kind: 'resolved'; readonly flag: Flag };

/** What an evaluation found. */
export interface Evaluated {
  readonly drafts: readonly FlagDraft[];
  readonly open: readonly OpenQuestion[];
}

const keyOf = ({ rule, subject }: Pick<FlagDraft, 'rule' | 'subject'>): string => JSON.stringify([rule, subject]);

/**
 * What to do to a contract's flags so that they say what an evaluation found, without undoing what people decided:
 * a decision stays through changed figures, and falls when the waiver's last day is over or the matter has become
 * graver than what was decided on. A condition that is gone is resolved; if it returns, that is a new occurrence,
 * open and linked to the last, because nobody has decided on it. Where a rule could not tell, nothing is resolved:
 * a document being read again must not close what people are working on.
 */
export function reconcile(existing: readonly Flag[], found: Evaluated, today: CalendarDate): readonly FlagChange[] {
  const standing = new Map(existing.filter(({ state }) => state !== 'RESOLVED').map((flag) => [keyOf(flag), flag]));
  const drafts = new Map(found.drafts.map((draft) => [keyOf(draft), draft]));
  const changes: FlagChange[] = [];
  for (const [key, draft] of drafts) {
    const flag = standing.get(key);
    if (flag) changes.push(...keep(flag, draft, today));
    else changes.push({ kind: 'opened', draft, previousId: lastOccurrence(existing, key) });
  }
  for (const [key, flag] of standing) {
    if (drafts.has(key)) continue;
    if (!isOpenQuestion(found.open, flag)) changes.push({ kind: 'resolved', flag });
    else if (waiverIsOver(flag, today)) changes.push({ kind: 'reopened', flag, draft: null, because: 'WAIVER_ENDED' });
  }
  return changes;
}

const waiverIsOver = ({ state, decision }: Flag, today: CalendarDate): boolean =>
  state === 'WAIVED' && (decision?.waivedUntil ?? '') < today;

function keep(flag: Flag, draft: FlagDraft, today: CalendarDate): readonly FlagChange[] {
  if (waiverIsOver(flag, today)) return [{ kind: 'reopened', flag, draft, because: 'WAIVER_ENDED' }];
  if (flag.state !== 'OPEN' && isGraver(draft.severity, flag.decision?.severity ?? flag.severity)) {
    return [{ kind: 'reopened', flag, draft, because: 'SEVERITY_ROSE' }];
  }
  return saysTheSame(flag, draft) ? [] : [{ kind: 'updated', flag, draft }];
}

const saysTheSame = (flag: Flag, draft: FlagDraft): boolean =>
  flag.severity === draft.severity &&
  flag.statement === draft.statement &&
  flag.whatToDo === draft.whatToDo &&
  flag.actBy === draft.actBy &&
  flag.certainty === draft.certainty &&
  inOrder(flag.basis) === inOrder(draft.basis);

/** As JSON with the names of parts in order: a database gives them back in another one. */
const inOrder = (basis: unknown): string =>
  JSON.stringify(basis, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => cmp(a, b)))
      : part,
  );

const isOpenQuestion = (open: readonly OpenQuestion[], flag: Flag): boolean =>
  open.some(({ rule, subject }) => rule === flag.rule && (subject === '' || subject === flag.subject));

/** The occurrence seen last; ids grow with time. */
function lastOccurrence(existing: readonly Flag[], key: string): string | null {
  const past = existing.filter((flag) => flag.state === 'RESOLVED' && keyOf(flag) === key);
  const last = past
    .toSorted((a, b) => (a.openedOn === b.openedOn ? cmp(a.id, b.id) : cmp(a.openedOn, b.openedOn)))
    .at(-1);
  return last?.id ?? null;
}

const cmp = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
