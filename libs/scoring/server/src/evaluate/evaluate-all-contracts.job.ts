import { Injectable } from '@nestjs/common';
import { PrismaService, Queue, Task, type TaskHandler } from '@recourse/platform-server';

const BATCH = 500;

/** Orders every contract to be judged again: days pass, waivers end, the policy changes. */
@Injectable()
// Four times a day, so that a new day is noticed within six hours wherever its midnight is.
@Task({ name: 'evaluate-all-contracts', schedule: '20 */6 * * *' })
export class EvaluateAllContracts implements TaskHandler {
  constructor(
    private readonly prisma: PrismaService,
    private readonly queue: Queue,
  ) {}

  async run(): Promise<void> {
    let after: string | null = null;
    for (;;) {
      const heads: { id: string }[] = await this.prisma.contract.findMany({
        where: { parentId: null, ...(after !== null && { id: { gt: after } }) },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: BATCH,
      });
      const last = heads.at(-1);
      if (!last) return;
      after = last.id;
      await this.order(heads.map(({ id }) => id));
    }
  }

  private async order(contractIds: readonly string[]): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      for (const contractId of contractIds) {
        const key = `evaluate-contract:${contractId}`;
        await this.queue.enqueue(tx, { task: 'evaluate-contract', payload: { contractId }, key });
      }
    });
  }
}
