import type { Category, CategoryPresence, Classified, Statement } from '@recourse/terms-classifier';
import type { Evidence } from '../finding.js';
import type { RunningText } from '../layout/running-text.js';
import type { Completeness, Judgement } from './reading.js';

/** Words that state one of the categories in which lawyers sort clauses (CUAD). */
export interface Clause {
  readonly category: Category;
  /** Calibrated: of clauses with probability p, a share of p are what an expert would mark. */
  readonly probability: number;
  readonly evidence: Evidence;
}

/** The judgement on one category, and what it rests on. */
export interface ClausePresence {
  readonly category: Category;
  readonly judgement: Judgement;
  /** Calibrated probability that the pages that were read state it. */
  readonly probability: number;
  /** How many pages were searched. */
  readonly pages: number;
  /** The words that come closest to a category that was not found, and how likely they are to state it; null if none do. */
  readonly nearestMiss: Clause | null;
}

/** Less likely clauses would be noise in a list that people read. */
const LEAST_LISTED = 0.3;

/**
 * A category counts as present from this probability on. Chosen on contracts that the classifier was not trained on
 * (docs/reading-quality.md): what is less likely is absent in at least 96 of 100 cases.
 */
const LEAST_PRESENT = 0.24;

const round = (probability: number): number => Math.round(probability * 1000) / 1000;

interface Ground {
  readonly classified: Classified;
  readonly running: RunningText;
  readonly completeness: Completeness;
  /** Whether a page that was not read may hold what was not found. */
  readonly mayHide: boolean;
}

const clauseOf = ({ category, start, end, probability }: Statement, running: RunningText): Clause => ({
  category,
  probability: round(probability),
  evidence: running.evidence(start, end),
});

function presenceOf({ category, probability, nearest }: CategoryPresence, ground: Ground): ClausePresence {
  const isPresent = probability >= LEAST_PRESENT;
  return {
    category,
    judgement: isPresent ? 'present' : ground.mayHide ? 'could-not-read' : 'not-found',
    probability: round(probability),
    pages: ground.completeness.pagesRead,
    nearestMiss: isPresent || nearest === null ? null : clauseOf(nearest, ground.running),
  };
}

/** Clauses of a document by category, in the order of the document, and for each category whether it is there. */
export function clausesIn(ground: Ground): {
  readonly clauses: readonly Clause[];
  readonly clausePresence: readonly ClausePresence[];
} {
  const { statements, passages, presence } = ground.classified;
  const listed = [...statements, ...passages].filter(({ probability }) => probability >= LEAST_LISTED);
  return {
    clauses: listed.sort((a, b) => a.start - b.start).map((statement) => clauseOf(statement, ground.running)),
    clausePresence: presence.map((one) => presenceOf(one, ground)),
  };
}
