import { Injectable } from '@nestjs/common';
import { PrismaService, type Transaction } from '@recourse/platform-server';
import { draftsOf, judge, openQuestions, scoreOf, type ContractCase } from '@recourse/scoring-domain';
import { Cases } from '../case/cases.js';
import { lockFlags } from '../flags/flag-lock.js';
import { Policies } from '../policy/policies.js';
import { ScoreHistory } from '../score/score-history.js';
import { FlagChanges } from './flag-changes.js';

/** A large family with many documents takes longer than Prisma's five seconds on a busy machine. */
const PATIENT = { timeout: 60_000, maxWait: 30_000 };

/** Judges contracts by the policy in force. */
@Injectable()
export class ContractEvaluations {
  constructor(
    private readonly prisma: PrismaService,
    private readonly cases: Cases,
    private readonly policies: Policies,
    private readonly changes: FlagChanges,
    private readonly scores: ScoreHistory,
  ) {}

  /** Judges the family a contract belongs to and keeps flags and score; nothing where there is no such contract. */
  async evaluate(contractId: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      const contract = await tx.contract.findUnique({ where: { id: contractId }, select: { headId: true } });
      if (!contract) return;
      // Before anything else is read: of two evaluations, neither may write what it had read before the other wrote.
      await lockFlags(tx, contract.headId);
      const contractCase = await this.cases.ofContract(tx, contract.headId);
      if (contractCase) await this.keep(tx, contractCase);
    }, PATIENT);
  }

  private async keep(tx: Transaction, contractCase: ContractCase): Promise<void> {
    const policy = await this.policies.inForce(tx);
    const judgement = judge(contractCase, policy);
    const { today, family } = contractCase;
    const contractId = family.head.contract.id;
    const found = { drafts: draftsOf(judgement), open: openQuestions(judgement) };
    await this.changes.apply(tx, { headId: contractId, today }, found);
    await this.scores.keep(tx, scoreOf(judgement, policy.thresholds), { contractId, today });
  }
}
