import { Injectable } from '@nestjs/common';
import { checkConsumption, type Commitment, type ConsumptionFacts } from '@recourse/contracts-domain';
import { Refused, unwrap, type Refusal } from '@recourse/kernel';
import { Prisma, PrismaService, type Transaction } from '@recourse/platform-server';
import { isId, type Act } from '@recourse/suppliers-server';
import { currencyColumn, dayColumn, minorColumn } from '../reading/columns.js';
import { commitmentOf, consumptionOf } from '../reading/record-rows.js';
import { noSuchRecord } from '../refusals.js';
import { AfterChange } from './after-change.js';
import { requireEditor } from './require-editor.js';

/** What a recording came to. */
export interface Recorded {
  readonly commitment: Commitment;
  /** New figures. */
  readonly recorded: number;
  /** Figures that were there already, from an earlier recording of the same bill. */
  readonly alreadyKnown: number;
}

/** A period and source has another figure than the one recorded before. */
export interface ConsumptionDiffers extends Refusal {
  readonly kind: 'consumption-differs';
  readonly because: 'conflict';
  readonly source: string;
}

const MOST = 1000;

const columns = (facts: ConsumptionFacts) => ({
  from: dayColumn(facts.from),
  to: dayColumn(facts.to),
  amountMinor: minorColumn(facts.amount),
  amountCurrency: currencyColumn(facts.amount),
  quantity: facts.quantity,
  source: facts.source,
});

const periodOf = ({ from, to, source }: ConsumptionFacts) => `${from} ${to} ${source}`;

// "200" and "200.0" are one quantity.
const figure = ({ amount, quantity }: ConsumptionFacts) =>
  JSON.stringify([amount, quantity === null ? null : new Prisma.Decimal(quantity).toFixed()]);

/** Records what was drawn from a commitment. The same bill sent twice counts once. */
@Injectable()
export class RecordConsumption {
  constructor(
    private readonly prisma: PrismaService,
    private readonly after: AfterChange,
  ) {}

  /** All figures or none; refuses one that contradicts what the same source said before. */
  async record(
    { actor, why }: Act,
    { commitmentId, figures }: { readonly commitmentId: string; readonly figures: readonly ConsumptionFacts[] },
  ): Promise<Recorded> {
    requireEditor(actor);
    return this.prisma.$transaction(async (tx) => {
      const commitment = await locked(tx, commitmentId);
      const checked = figures.slice(0, MOST + 1).map((facts) => unwrap(checkConsumption(facts, commitment)));
      if (checked.length > MOST) throw tooMany();
      const fresh = unseen(checked, await known(tx, commitmentId));
      await tx.consumption.createMany({ data: fresh.map((facts) => ({ commitmentId, ...columns(facts) })) });
      const record = { type: 'Commitment', id: commitmentId };
      const after = { figures: fresh.length, sources: [...new Set(fresh.map(({ source }) => source))] };
      const entry = { record, contractId: commitment.contractId, act: 'consumption recorded', after, why };
      await this.after.follow(tx, actor, fresh.length === 0 ? [] : [entry]);
      return { commitment, recorded: fresh.length, alreadyKnown: checked.length - fresh.length };
    });
  }

  /** Takes a wrong figure away again. Returns the commitment. */
  async remove({ actor, why }: Act, id: string): Promise<Commitment> {
    requireEditor(actor);
    return this.prisma.$transaction(async (tx) => {
      const row = isId(id) ? await tx.consumption.findUnique({ where: { id }, include: { commitment: true } }) : null;
      if (!row) throw new Refused(noSuchRecord);
      await tx.consumption.delete({ where: { id } });
      const { contractId } = row.commitment;
      const record = { type: 'Commitment', id: row.commitmentId };
      const entry = { record, contractId, act: 'consumption removed', before: consumptionOf(row), why };
      await this.after.follow(tx, actor, [entry]);
      return commitmentOf(row.commitment);
    });
  }
}

const tooMany = () =>
  new Refused({ kind: 'too-many-figures', because: 'invalid', message: `Record at most ${MOST} figures at once.` });

/** Two recordings of one bill at once: the second waits, and finds the figures there. */
async function locked(tx: Transaction, id: string): Promise<Commitment> {
  if (!isId(id)) throw new Refused(noSuchRecord);
  await tx.$queryRaw`SELECT id FROM commitment WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.commitment.findUnique({ where: { id } });
  if (!row) throw new Refused(noSuchRecord);
  return commitmentOf(row);
}

async function known(tx: Transaction, commitmentId: string): Promise<Map<string, ConsumptionFacts>> {
  const rows = await tx.consumption.findMany({ where: { commitmentId } });
  return new Map(rows.map(consumptionOf).map((facts) => [periodOf(facts), facts]));
}

/** Figures that are new, each once; throws `consumption-differs` for one that contradicts another. */
function unseen(
  figures: readonly ConsumptionFacts[],
  recorded: Map<string, ConsumptionFacts>,
): readonly ConsumptionFacts[] {
  return figures.filter((facts) => {
    const earlier = recorded.get(periodOf(facts));
    recorded.set(periodOf(facts), earlier ?? facts);
    if (!earlier) return true;
    if (figure(earlier) === figure(facts)) return false;
    const message = `${facts.source} gave another figure for ${facts.from} to ${facts.to} before. Remove that one first.`;
    const refusal: ConsumptionDiffers = {
      kind: 'consumption-differs',
      because: 'conflict',
      message,
      source: facts.source,
    };
    throw new Refused(refusal);
  });
}
