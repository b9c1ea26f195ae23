import { Module } from '@nestjs/common';
import { AccessModule } from '@recourse/access-server';
import { ContractsModule } from '@recourse/contracts-server';
import { RenewalsModule } from '@recourse/renewals-server';
import { TermsModule } from '@recourse/terms-server';
import { CaseFiles } from './case/case-files.js';
import { Cases } from './case/cases.js';
import { OnlineTerms } from './case/online-terms.js';
import { Readings } from './case/readings.js';
import { ContractEvaluations } from './evaluate/contract-evaluations.js';
import { EvaluateAllContracts } from './evaluate/evaluate-all-contracts.job.js';
import { EvaluateContract } from './evaluate/evaluate-contract.job.js';
import { FlagChanges } from './evaluate/flag-changes.js';
import { FlagEvidenceResolver } from './flags/flag-evidence.resolver.js';
import { FlagFieldsResolver } from './flags/flag-fields.resolver.js';
import { FlagCommentResolver, FlagDecisionResolver } from './flags/flag-people.resolver.js';
import { FlagQuoteResolver } from './flags/flag-quote.resolver.js';
import { FlagRelationsResolver } from './flags/flag-relations.resolver.js';
import { FlagsRepository } from './flags/flags.repository.js';
import { FlagsResolver } from './flags/flags.resolver.js';
import { Flags } from './flags/flags.service.js';
import { FlagsTogether } from './flags/flags-together.js';
import { FlagsTogetherResolver } from './flags/flags-together.resolver.js';
import { CommitmentForecastResolver } from './forecast/commitment-forecast.resolver.js';
import { Policies } from './policy/policies.js';
import { PolicyPreview } from './policy/policy-preview.js';
import { PolicyEffectResolver, PolicyResolver, PreviewedFlagResolver } from './policy/policy.resolver.js';
import { PortfolioScores } from './score/portfolio-scores.js';
import { PortfolioScoresResolver } from './score/portfolio-scores.resolver.js';
import { ScoreHistory } from './score/score-history.js';
import { ContractJudgementResolver, ScoreCheckResolver, SupplierJudgementResolver } from './score/score.resolver.js';
import { SupplierScores } from './score/supplier-scores.js';

/** How contracts and suppliers are judged: by a policy, with flags that people decide on. */
@Module({
  imports: [AccessModule, ContractsModule, RenewalsModule, TermsModule],
  providers: [
    CaseFiles,
    Cases,
    CommitmentForecastResolver,
    ContractEvaluations,
    ContractJudgementResolver,
    EvaluateAllContracts,
    EvaluateContract,
    FlagChanges,
    FlagCommentResolver,
    FlagDecisionResolver,
    FlagEvidenceResolver,
    FlagQuoteResolver,
    FlagFieldsResolver,
    FlagRelationsResolver,
    Flags,
    FlagsRepository,
    FlagsResolver,
    FlagsTogether,
    FlagsTogetherResolver,
    OnlineTerms,
    Policies,
    PolicyEffectResolver,
    PolicyPreview,
    PolicyResolver,
    PortfolioScores,
    PortfolioScoresResolver,
    PreviewedFlagResolver,
    Readings,
    ScoreCheckResolver,
    ScoreHistory,
    SupplierJudgementResolver,
    SupplierScores,
  ],
})
export class ScoringModule {}
