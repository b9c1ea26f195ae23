import { CLAUSE_CATEGORIES, ENTITY_CATEGORIES, type Category } from './categories.js';
import { candidatesOf } from './clauses/candidates.js';
import { apart, passageCandidatesOf, type JudgedUnit } from './clauses/passages.js';
import { cut, scoreText, type ClauseScoring, type CutText } from './clauses/scored-text.js';
import { secondLook, type SecondLook } from './clauses/second-look.js';
import { comparedWords, distinct } from './entities/distinct.js';
import { entityCandidatesOf } from './entities/judged.js';
import { standingsOf } from './entities/standing.js';
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
  /**
   * Neighbouring sentences that an expert may mark as one clause where none of them would match it alone. Of those that
   * add such a clause or are wrong, a share of the probability adds one.
   */
  readonly passages: readonly Statement[];
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

interface MentionScoring {
  readonly words: LinearScorer;
  /** One for each entity category, as are the standings. */
  readonly forests: readonly Forest[];
  readonly standings: readonly Forest[];
}

const CATEGORIES: readonly Category[] = [...CLAUSE_CATEGORIES, ...ENTITY_CATEGORIES];

class TrainedClassifier implements Classifier {
  constructor(
    private readonly scoring: ClauseScoring,
    private readonly look: SecondLook,
    private readonly joined: Forest,
    private readonly mentions: MentionScoring,
    private readonly presence: { readonly forest: Forest; readonly usual: readonly number[] },
  ) {}

  classify(text: string): Classified {
    const cutText = cut(text);
    const { folded } = cutText;
    const judgedUnits = this.judgedUnits(cutText);
    const judged = byCategory([...judgedUnits.map((one) => ranged(cutText, one)), ...this.entities(cutText)]);
    const passages = byCategory(this.passages(cutText, judgedUnits));
    const units = cutText.units.length;
    return {
      statements: judged.flat().map((one) => statementOf(one, folded)),
      passages: passages.flat().map((one) => statementOf(one, folded)),
      presence: judged.map((some, category) => this.presenceOf(some, { category, units, folded })),
    };
  }

  private judgedUnits(cutText: CutText): readonly JudgedUnit[] {
    return candidatesOf(scoreText(cutText, this.scoring)).map((candidate) => ({
      category: candidate.category,
      unit: candidate.unit,
      odds: secondLook(candidate, this.look),
    }));
  }

  private passages(cutText: CutText, judged: readonly JudgedUnit[]): readonly Judged[] {
    const candidates = passageCandidatesOf(cutText, judged).map(({ category, first, last, row }) => ({
      ...{ category, first, last, odds: logOdds(this.joined, row) },
      start: cutText.units[first]?.start ?? 0,
      end: cutText.units[last]?.end ?? 0,
    }));
    return byCategory(candidates).flatMap(apart);
  }

  private entities(cutText: CutText): readonly Judged[] {
    const { words, forests, standings } = this.mentions;
    const candidates = entityCandidatesOf(cutText, words);
    return ENTITY_CATEGORIES.flatMap((_, entity) => {
      const [forest, standing] = [forests[entity], standings[entity]];
      if (forest === undefined || standing === undefined) throw new RangeError(`No forest for entity ${entity}.`);
      const own = candidates
        .filter((candidate) => candidate.category === entity)
        .map(({ mention: { text, start, end }, row }) => ({
          ...{ text, start, end, row },
          words: comparedWords(text),
          odds: logOdds(forest, row),
        }));
      const category = CLAUSE_CATEGORIES.length + entity;
      return standingsOf(distinct(own)).map(({ of: { start, end }, row }) => ({
        ...{ category, start, end, odds: logOdds(standing, row) },
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

/** Of each category, the likeliest first. */
function byCategory<T extends Judged>(judged: readonly T[]): readonly (readonly T[])[] {
  const own = CATEGORIES.map((): T[] => []);
  for (const one of judged) own[one.category]?.push(one);
  for (const some of own) some.sort((a, b) => b.odds - a.odds || a.start - b.start);
  return own;
}

const ranged = ({ units }: CutText, { category, unit, odds }: JudgedUnit): Judged => ({
  category,
  start: units[unit]?.start ?? 0,
  end: units[unit]?.end ?? 0,
  odds,
});

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
    unpackForest(judgement.passages),
    {
      words: new LinearScorer(unpackLinear(mentions)),
      forests: judgement.entities.map(unpackForest),
      standings: judgement.standings.map(unpackForest),
    },
    { forest: unpackForest(judgement.presence), usual: judgement.usual },
  );
}
