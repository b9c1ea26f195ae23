import { Injectable } from '@nestjs/common';
import { Task, type TaskHandler } from '@recourse/platform-server';
import { ContractEvaluations } from './contract-evaluations.js';

/** Ordered in the transaction of every change that bears on how a contract is judged. */
@Injectable()
@Task({ name: 'evaluate-contract' })
export class EvaluateContract implements TaskHandler {
  constructor(private readonly evaluations: ContractEvaluations) {}

  async run(payload: unknown): Promise<void> {
    await this.evaluations.evaluate((payload as { readonly contractId: string }).contractId);
  }
}
