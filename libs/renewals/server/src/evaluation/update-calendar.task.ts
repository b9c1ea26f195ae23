import { Injectable } from '@nestjs/common';
import { PrismaService, Task, type TaskHandler } from '@recourse/platform-server';
import { CalendarWriter } from './calendar-writer.js';

/** Works out a family's dates again. Ordered in the transaction of every change of the register. */
@Injectable()
@Task({ name: 'update-calendar' })
export class UpdateCalendar implements TaskHandler {
  constructor(
    private readonly prisma: PrismaService,
    private readonly writer: CalendarWriter,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { contractId } = payload as { readonly contractId: string };
    await this.prisma.$transaction(async (tx) => {
      const contract = await tx.contract.findUnique({ where: { id: contractId }, select: { headId: true } });
      // Removed meanwhile, and its events with it.
      if (contract) await this.writer.refresh(tx, [contract.headId]);
    });
  }
}
