import type { Provision, Sourced } from '@recourse/contracts-domain';
import { describeDuration } from '@recourse/kernel';
import { offersModels, type ContractCase } from '../case/contract-case.js';
import { comparableDays, part, partNames } from '../case/provision-value.js';
import { standing } from '../case/standing.js';
import type { Thresholds } from '../policy/policy.js';
import { judgeStanding, provisionRefs } from './presence.js';
import { flagged, met, onRecords, unknown, type Rule } from './rule.js';
import { onNotice, shortestDuration } from './shortest-duration.js';
import type { Verdict } from './verdict.js';

const ID = 'SHORT_MODEL_RETIREMENT_NOTICE';

/** A stage of a model's life, and the least notice the policy asks for in it. */
interface Stage {
  readonly name: string;
  readonly said: string;
  readonly least: (thresholds: Thresholds) => number;
}

/** A notice for "all" stages is measured by what is asked for the stage that production runs on. */
const STAGES: readonly Stage[] = [
  { name: 'ga', said: 'a generally available model', least: (policy) => policy.retirementNoticeGaDays },
  { name: 'all', said: 'any model', least: (policy) => policy.retirementNoticeGaDays },
  { name: 'specialised', said: 'a specialised model', least: (policy) => policy.retirementNoticeSpecialisedDays },
  { name: 'preview', said: 'a preview model', least: (policy) => policy.retirementNoticePreviewDays },
];

/** Each stage is a subject of its own: a waiver for previews must not cover production. */
export const shortModelRetirementNotice: Rule = {
  id: ID,
  title: 'Short notice of model retirement',
  aspect: 'CONTINUITY',
  weight: 3,
  judge: (contractCase, thresholds) => {
    if (!offersModels(contractCase)) return [];
    const found = standing(contractCase, 'model_retirement_notice');
    if (found.kind === 'agreed') return judgeStages(contractCase, thresholds, found.provisions);
    return [
      judgeStanding(contractCase, found, {
        rule: ID,
        key: 'model_retirement_notice',
        severity: 'HIGH',
        present: 'A model is retired with notice.',
        lack: 'no notice before a model is retired',
        whatToDo: 'Ask for a stated notice before retirement, at least a quarter for models in production.',
      }),
    ];
  },
};

function judgeStages(
  contractCase: ContractCase,
  thresholds: Thresholds,
  provisions: readonly Sourced<Provision>[],
): readonly Verdict[] {
  const verdicts = STAGES.flatMap((stage) => {
    const of = provisions.filter(({ value }) => stageNames(value).includes(stage.name));
    return of.length > 0 ? [judgeStage({ contractCase, thresholds, stage }, of)] : [];
  });
  return verdicts.length > 0 ? verdicts : [unknown('The clause on retirement of models names no stage and no notice.')];
}

/** A bare duration holds for every stage. */
const stageNames = ({ value }: Provision): readonly string[] =>
  typeof value === 'string' ? ['all'] : partNames(value);

interface StageCase {
  readonly contractCase: ContractCase;
  readonly thresholds: Thresholds;
  readonly stage: Stage;
}

function judgeStage(
  { contractCase, thresholds, stage }: StageCase,
  provisions: readonly Sourced<Provision>[],
): Verdict {
  const { name, said } = stage;
  const shortest = shortestDuration(provisions, (value) => (typeof value === 'string' ? value : part(value, name)));
  const asked = stage.least(thresholds);
  if (!shortest) return unknown(`The contract states no length of the notice before ${said} is retired.`, name);
  if (comparableDays(shortest.duration) >= asked)
    return met(`The retirement of ${said} is announced ${describeDuration(shortest.duration)} ahead.`, name);
  return flagged(ID, {
    subject: name,
    severity: name === 'preview' ? 'LOW' : 'HIGH',
    statement: `The supplier may retire ${said} ${onNotice(shortest)}; the policy asks for ${asked} days.`,
    basis: onRecords(provisionRefs([shortest.provision])),
    whatToDo: 'Ask for a longer notice or for extended access after retirement; keep a tested successor ready.',
    actBy: contractCase.leverageDay,
  });
}
