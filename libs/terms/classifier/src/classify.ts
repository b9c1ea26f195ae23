import { CLAUSE_CATEGORIES, ENTITY_CATEGORIES, type Category } from './categories.js';
import { candidatesOf } from './clauses/candidates.js';
import { cut, scoreText, type ClauseScoring, type CutText } from './clauses/scored-text.js';
import { secondLook, type SecondLook } from './clauses/second-look.js';
import { comparedWords, distinct } from './entities/distinct.js';
import { entityCandidatesOf } from './entities/judged.js';
import { unpackCalibration } from './model/calibration.js';
import { logOdds, probabilityOf, unpackForest, type Forest } from './model/forest.js';
import { LinearScorer, unpackLinear } from './model/linear-model.js';
import type { PackedClauseScoring, PackedJudgement } from './model/packed-model.js';
import { presenceBy } from './presence.js';
import type { Folded } from './text/folded.js';

/** Words of a document that may state a category. */
export interface Statement {
  readonly category: Category;
  /** Range in the text as given. */
  readonly start: number;
  readonly end: number;
  /** The words, white space folded. */
  readonly text: string;
  /** Calibrated: of statements with probability p, a share of p are what an expert would mark. */
  readonly probability: number;
}

/** Whether a document states a category at all. */
export interface CategoryPresence {
  readonly category: Category;
  /** Calibrated probability that the document states it. */
  readonly probability: number;
  /** Its likeliest statement, however unlikely; null where no words come into question. */
  readonly nearest: Statement | null;
}

/** What the classifier finds in a text. */
export interface Classified {
  /** Category by category, the likeliest first. */
  readonly statements: readonly Statement[];
  /** One for each category. */
  readonly presence: readonly CategoryPresence[];
}

/** A trained classifier. */
export interface Classifier {
  classify(text: string): Classified;
}

interface Judged {
  /** Index among all categories, clauses first. */
  readonly category: number;
  readonly start: number;
  readonly end: number;
  readonly odds: number;
}

const CATEGORIES: readonly Category[] = [...CLAUSE_CATEGORIES, ...ENTITY_CATEGORIES];

class TrainedClassifier implements Classifier {
  constructor(
    private readonly scoring: ClauseScoring,
    private readonly look: SecondLook,
    private readonly mentions: { readonly words: LinearScorer; readonly forests: readonly Forest[] },
    private readonly presence: { readonly forest: Forest; readonly usual: readonly number[] },
  ) {}

  classify(text: string): Classified {
    const cutText = cut(text);
    const { folded } = cutText;
    const judged = [...this.clauses(cutText), ...this.entities(cutText)];
    const byCategory = CATEGORIES.map((): Judged[] => []);
    for (const one of judged) byCategory[one.category]?.push(one);
    for (const some of byCategory) some.sort((a, b) => b.odds - a.odds || a.start - b.start);
    const units = cutText.units.length;
    return {
      statements: byCategory.flat().map((one) => statementOf(one, folded)),
      presence: byCategory.map((some, category) => this.presenceOf(some, { category, units, folded })),
    };
  }

  private clauses(cutText: CutText): readonly Judged[] {
    return candidatesOf(scoreText(cutText, this.scoring)).map((candidate) => ({
      category: candidate.category,
      start: cutText.units[candidate.unit]?.start ?? 0,
      end: cutText.units[candidate.unit]?.end ?? 0,
      odds: secondLook(candidate, this.look),
    }));
  }

  private entities(cutText: CutText): readonly Judged[] {
    const candidates = entityCandidatesOf(cutText, this.mentions.words);
    return this.mentions.forests.flatMap((forest, category) => {
      const own = candidates
        .filter((candidate) => candidate.category === category)
        .map(({ mention, row }) => ({ mention, words: comparedWords(mention.text), odds: logOdds(forest, row) }));
      return distinct(own).map(({ mention: { start, end }, odds }) => ({
        category: CLAUSE_CATEGORIES.length + category,
        start,
        end,
        odds,
      }));
    });
  }

  private presenceOf(
    judged: readonly Judged[],
    { category, units, folded }: { readonly category: number; readonly units: number; readonly folded: Folded },
  ): CategoryPresence {
    const usual = this.presence.usual[category] ?? 0;
    const odds = judged.map((one) => one.odds);
    const nearest = judged[0];
    return {
      category: nameOf(category),
      probability: presenceBy(this.presence.forest, { category, odds, units, usual }),
      nearest: nearest === undefined ? null : statementOf(nearest, folded),
    };
  }
}

function nameOf(category: number): Category {
  const name = CATEGORIES[category];
  if (name === undefined) throw new RangeError(`There is no category ${category}.`);
  return name;
}

const statementOf = ({ category, start, end, odds }: Judged, { text, origin }: Folded): Statement => ({
  category: nameOf(category),
  start: origin[start] ?? 0,
  end: (origin[end - 1] ?? 0) + 1,
  text: text.slice(start, end),
  probability: probabilityOf(odds),
});

/** The parts of a trained classifier, as they are kept. */
export interface PackedClassifier {
  readonly clauses: PackedClauseScoring;
  readonly mentions: Parameters<typeof unpackLinear>[0];
  readonly judgement: PackedJudgement;
}

/** A classifier from its packed parts. */
export function unpackClassifier({ clauses, mentions, judgement }: PackedClassifier): Classifier {
  return new TrainedClassifier(
    { words: new LinearScorer(unpackLinear(clauses.words)), cues: clauses.cues },
    { calibrations: judgement.calibrations.map(unpackCalibration), forest: unpackForest(judgement.clauses) },
    { words: new LinearScorer(unpackLinear(mentions)), forests: judgement.entities.map(unpackForest) },
    { forest: unpackForest(judgement.presence), usual: judgement.usual },
  );
}
