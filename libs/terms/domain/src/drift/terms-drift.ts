import type { TermKey } from '@recourse/contracts-domain';
import type { Finding } from '../finding.js';
import { betterOffByAddition, betterOffByChange, betterOffByRemoval, type BetterOff } from './better-off.js';
import { pairTerms, type TermPair } from './pair-terms.js';
import { changedParts, type PartChange } from './parts.js';
import { entityChanged } from './party-change.js';
import { VersionText } from './version-text.js';

/** One version of a document, as read. */
export interface DocumentVersion {
  readonly terms: readonly Finding[];
  /** Text of each page, in order. */
  readonly pages: readonly string[];
  /** Pages that may say something and could not be read. */
  readonly pagesUnread: number;
}

/** A tracked term that two versions settle differently. */
export interface TermChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly key: TermKey;
  /** What the old version says; null where it says nothing. */
  readonly before: Finding | null;
  readonly after: Finding | null;
  /** What differs, where both versions say something. */
  readonly parts: readonly PartChange[];
  readonly betterOff: BetterOff;
  /** Probability that both versions were read right, 0 to 1. */
  readonly confidence: number;
}

/** What changed between two versions of a document. */
export interface TermsDrift {
  /** In the order of the new version; what is gone stands last. Empty where the two are no versions of one document. */
  readonly changes: readonly TermChange[];
  /** Tracked terms that both versions settle alike. */
  readonly unchanged: number;
  /** Of these, those whose sentence is worded otherwise. */
  readonly reworded: number;
  /** Changes that cannot be told: the other version has unread pages, or much the same clause, from which nothing is read. */
  readonly undecided: number;
  /** Clauses whose wording has no counterpart, whether they carry a tracked term or not. */
  readonly clausesAdded: number;
  readonly clausesRemoved: number;
  /** How much of the smaller text stands in the other, 0 to 1. */
  readonly sharedText: number;
  /** False where a page without any terms and any common words stands in the place of a version. */
  readonly isSameDocument: boolean;
}

/** The day a version was published is no term of it, nor is what is computed from that day. */
const IS_PUBLICATION: ReadonlySet<TermKey> = new Set<TermKey>(['effective_date', 'agreement_date']);

/** An end without words of its own was counted from the day of effect. */
function tracked({ terms }: DocumentVersion): readonly Finding[] {
  const term = terms.find(({ key }) => key === 'initial_term');
  return terms.filter(
    ({ key, derivation, evidence }) =>
      !IS_PUBLICATION.has(key) &&
      derivation === undefined &&
      (key !== 'expiration_date' || evidence.quote !== term?.evidence.quote),
  );
}

const LEAST_SHARED = 0.05;
/** So many letters after a quote tell whether the list or table that it introduces is the same. */
const LIST_LETTERS = 400;

type Outcome = 'same' | 'reworded' | 'undecided' | TermChange;

class Comparison {
  private readonly oldText: VersionText;
  private readonly newText: VersionText;

  constructor(
    private readonly before: DocumentVersion,
    private readonly after: DocumentVersion,
  ) {
    this.oldText = new VersionText(before.pages);
    this.newText = new VersionText(after.pages);
  }

  drift(): TermsDrift {
    const shared = Math.max(this.oldText.sharedWith(this.newText), this.newText.sharedWith(this.oldText));
    const bothBind = tracked(this.before).length > 0 && tracked(this.after).length > 0;
    const isSameDocument = shared >= LEAST_SHARED || bothBind;
    const outcomes = isSameDocument ? this.outcomes() : [];
    const count = (...names: readonly Outcome[]) => outcomes.filter((outcome) => names.includes(outcome)).length;
    return {
      changes: this.inOrder(outcomes.filter((outcome) => typeof outcome === 'object')),
      unchanged: count('same', 'reworded'),
      reworded: count('reworded'),
      undecided: count('undecided'),
      clausesAdded: this.newText.clausesMissingFrom(this.oldText),
      clausesRemoved: this.oldText.clausesMissingFrom(this.newText),
      sharedText: Number(shared.toFixed(3)),
      isSameDocument,
    };
  }

  private outcomes(): readonly Outcome[] {
    const pairs = pairTerms(tracked(this.before), tracked(this.after));
    return pairs.map((pair) => this.outcomeOf(pair));
  }

  private outcomeOf({ before, after }: TermPair): Outcome {
    if (before && after) return this.compared(before, after);
    if (after) return this.added(after);
    return before ? this.removed(before) : 'same';
  }

  private compared(before: Finding, after: Finding): Outcome {
    const parts = changedParts(before, after);
    if (parts.length === 0) return this.newText.holds(before.evidence.quote) ? 'same' : 'reworded';
    if (before.key === 'parties') {
      const old = { value: before.value, text: this.oldText };
      if (!entityChanged(old, { value: after.value, text: this.newText })) return 'same';
    } else if (this.isReadOtherwise(before, after)) return 'same';
    return {
      kind: 'changed',
      key: after.key,
      before,
      after,
      parts,
      betterOff: betterOffByChange(after.key, after.party, parts),
      confidence: Math.min(before.confidence, after.confidence),
    };
  }

  /** The same words on both sides, read in two ways: a difference of the reader and not of the document. */
  private isReadOtherwise(before: Finding, after: Finding): boolean {
    const [was, is] = [before.evidence.quote, after.evidence.quote];
    if (!this.newText.holds(was) || !this.oldText.holds(is)) return false;
    return this.newText.following(was, LIST_LETTERS) === this.oldText.following(was, LIST_LETTERS);
  }

  private added(after: Finding): Outcome {
    if (this.oldText.holds(after.evidence.quote)) return 'same';
    if (this.before.pagesUnread > 0) return 'undecided';
    const { key, confidence } = after;
    return { kind: 'added', key, before: null, after, parts: [], betterOff: betterOffByAddition(after), confidence };
  }

  private removed(before: Finding): Outcome {
    if (this.newText.holds(before.evidence.quote)) return 'same';
    if (this.after.pagesUnread > 0 || this.newText.holdsLike(before.evidence.quote)) return 'undecided';
    const { key, confidence } = before;
    return { kind: 'removed', key, before, after: null, parts: [], betterOff: betterOffByRemoval(before), confidence };
  }

  private inOrder(changes: readonly TermChange[]): readonly TermChange[] {
    const place = ({ before, after }: TermChange): number =>
      after
        ? this.after.terms.indexOf(after)
        : this.after.terms.length + (before ? this.before.terms.indexOf(before) : 0);
    return [...changes].sort((a, b) => place(a) - place(b));
  }
}

/**
 * What two versions of a document settle differently, each change with the words of both. Re-wording that settles the same,
 * renumbering, punctuation and days of publication are no changes; nor is what stands in both and was only read otherwise.
 */
export const termsDrift = (before: DocumentVersion, after: DocumentVersion): TermsDrift =>
  new Comparison(before, after).drift();
