import { Injectable } from '@nestjs/common';
import { requirePermission } from '@recourse/access-server';
import {
  AfterChange,
  ContractsRepository,
  dayColumn,
  dayIn,
  type RegisteredContract,
} from '@recourse/contracts-server';
import { invalid, Refused, type CalendarDate } from '@recourse/kernel';
import { changedMeanwhile, Clock, PrismaService, type GivenNotice } from '@recourse/platform-server';
import type { Act } from '@recourse/suppliers-server';

/** Our notice to end a contract, as it is edited. */
export interface RecordedNotice {
  readonly contractId: string;
  /** Day on which the supplier received it. */
  readonly receivedOn: CalendarDate;
  readonly note: string | null;
  readonly version: number;
}

export const noticeOf = ({ contractId, receivedOn, note, version }: GivenNotice): RecordedNotice => ({
  contractId,
  receivedOn: dayIn(receivedOn),
  note,
  version,
});

export interface Notice {
  readonly contractId: string;
  /** null for the first entry. */
  readonly expectedVersion: number | null;
  readonly receivedOn: CalendarDate;
  readonly note: string | null;
}

const notYet = invalid('notice-in-the-future', 'A notice is recorded once the supplier has received it.');

/** Records on which day our notice to end was received: it decides which period is the last. */
@Injectable()
export class RecordNotice {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly contracts: ContractsRepository,
    private readonly after: AfterChange,
  ) {}

  /** Does not change the contract's status: a notice that the supplier disputes is a notice, too. */
  async record({ actor, why }: Act, notice: Notice): Promise<RegisteredContract> {
    requirePermission(actor, 'contract:edit');
    const { contractId, receivedOn, note, expectedVersion } = notice;
    if (receivedOn > this.clock.today()) throw new Refused(notYet);
    await this.contracts.require(contractId);
    await this.prisma.$transaction(async (tx) => {
      const before = await tx.givenNotice.findUnique({ where: { contractId } });
      const stale = before && changedMeanwhile(before.version, { ...noticeOf(before) });
      if ((before?.version ?? null) !== expectedVersion) throw new Refused(stale ?? changedMeanwhile(0));
      const data = { receivedOn: dayColumn(receivedOn), note };
      if (before) {
        const where = { contractId, version: before.version };
        const { count } = await tx.givenNotice.updateMany({ where, data: { ...data, version: { increment: 1 } } });
        if (count === 0) throw new Refused(changedMeanwhile(before.version + 1));
      } else {
        await tx.givenNotice.create({ data: { contractId, ...data } });
      }
      const record = { type: 'GivenNotice', id: contractId };
      const was = before && noticeOf(before);
      const entry = {
        record,
        contractId,
        act: before ? 'changed' : 'created',
        before: was,
        after: { receivedOn, note },
      };
      await this.after.follow(tx, actor, [{ ...entry, why }]);
    });
    return this.contracts.require(contractId);
  }
}
