import { Injectable } from '@nestjs/common';
import { PrismaService, Queue, Task, type TaskHandler } from '@recourse/platform-server';
import { CalendarWriter } from './calendar-writer.js';

/** What follows the dates of a contract: scoring judges it by them. */
const JUDGE_CONTRACT = 'judge-contract';

/** Works out a family's dates again after something in it has changed, and has it judged by them. */
@Injectable()
@Task({ name: 'evaluate-contract' })
export class EvaluateContract implements TaskHandler {
  constructor(
    private readonly prisma: PrismaService,
    private readonly writer: CalendarWriter,
    private readonly queue: Queue,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { contractId } = payload as { readonly contractId: string };
    await this.prisma.$transaction(async (tx) => {
      const contract = await tx.contract.findUnique({ where: { id: contractId }, select: { headId: true } });
      // Removed meanwhile, and its events with it.
      if (!contract) return;
      await this.writer.refresh(tx, [contract.headId]);
      const payload = { contractId: contract.headId };
      await this.queue.enqueue(tx, { task: JUDGE_CONTRACT, payload, key: `${JUDGE_CONTRACT}:${contract.headId}` });
    });
  }
}
