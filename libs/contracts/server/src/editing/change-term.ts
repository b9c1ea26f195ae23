import { Injectable } from '@nestjs/common';
import { fieldChanges } from '@recourse/access-server';
import { checkTerm, endOfInitialTerm, type TermAndRenewal } from '@recourse/contracts-domain';
import { Refused, unwrap } from '@recourse/kernel';
import { changedMeanwhile, PrismaService, type Transaction } from '@recourse/platform-server';
import { isId, type Act } from '@recourse/suppliers-server';
import { dayColumn, durationColumn } from '../reading/columns.js';
import { termOf, unknownTerm, type RegisteredTerm } from '../reading/record-rows.js';
import { noSuchContract } from '../refusals.js';
import { AfterChange } from './after-change.js';
import { patched } from './patched.js';
import { requireEditor } from './require-editor.js';

/** Fields of the term of one contract, as its editor last saw it. */
export interface TermEdition {
  readonly contractId: string;
  /** 0 where nothing was known. */
  readonly expectedVersion: number;
  readonly facts: Partial<TermAndRenewal>;
}

/** Changes when a contract binds, how it renews and how one gets out. */
@Injectable()
export class ChangeTerm {
  constructor(
    private readonly prisma: PrismaService,
    private readonly after: AfterChange,
  ) {}

  /** Changes the fields given; refuses `changed-meanwhile`, with the current term, unless its version is the one seen. */
  async change(act: Act, edition: TermEdition): Promise<RegisteredTerm> {
    requireEditor(act.actor);
    return this.prisma.$transaction((tx) => this.changeWithin(tx, act, edition));
  }

  /** As `change`, in a transaction of the caller. */
  async changeWithin(tx: Transaction, { actor, why }: Act, edition: TermEdition): Promise<RegisteredTerm> {
    const { contractId, expectedVersion, facts } = edition;
    const before = await termNow(tx, contractId);
    if (before.version !== expectedVersion) throw new Refused(changedMeanwhile(before.version, { ...before }));
    const { contractId: _contract, version: _version, ...known } = before;
    const checked = unwrap(checkTerm(unwrap(patched(known, facts, []))));
    const record = { type: 'TermAndRenewal', id: contractId };
    const entries = fieldChanges({ record, contractId, why }, known, checked);
    if (entries.length === 0) return before;
    const term = await written(tx, { ...edition, facts: checked });
    await this.after.follow(tx, actor, entries);
    return term;
  }
}

/** The term as it is now; one nobody has entered yet is unknown in every field. */
export async function termNow(tx: Transaction, contractId: string): Promise<RegisteredTerm> {
  const row = isId(contractId)
    ? await tx.contract.findUnique({ where: { id: contractId }, select: { term: true } })
    : null;
  if (!row) throw new Refused(noSuchContract);
  return row.term ? termOf(row.term) : unknownTerm(contractId);
}

const columns = (term: TermAndRenewal) => ({
  effectiveOn: dayColumn(term.effectiveOn),
  initialTerm: durationColumn(term.initialTerm),
  endsOn: dayColumn(term.endsOn),
  renewal: term.renewal,
  renewalTerm: durationColumn(term.renewalTerm),
  maxRenewals: term.maxRenewals,
  noticePeriod: durationColumn(term.noticePeriod),
  noticeAnchor: term.noticeAnchor,
  noticeDirection: term.noticeDirection,
  noticeMethod: term.noticeMethod,
  noticeAddress: term.noticeAddress,
  deemedReceiptAfter: durationColumn(term.deemedReceipt && term.deemedReceipt.after),
  deemedReceiptChannel: term.deemedReceipt && term.deemedReceipt.channel,
  reductionNotice: durationColumn(term.reductionNotice),
  businessDaysOf: term.businessDaysOf,
});

interface Write extends TermEdition {
  readonly facts: TermAndRenewal;
}

async function written(tx: Transaction, { contractId, expectedVersion, facts }: Write): Promise<RegisteredTerm> {
  const data = columns(facts);
  if (expectedVersion === 0) await begun(tx, contractId);
  const [row] = await tx.termAndRenewal.updateManyAndReturn({
    where: { contractId, version: Math.max(expectedVersion, 1) },
    data: { ...data, ...(expectedVersion > 0 && { version: { increment: 1 } }) },
  });
  if (!row) {
    const now = await termNow(tx, contractId);
    throw new Refused(changedMeanwhile(now.version, { ...now }));
  }
  // Lists sort and filter by it.
  await tx.contract.update({ where: { id: contractId }, data: { endsOn: dayColumn(endOfInitialTerm(facts)) } });
  return termOf(row);
}

/** Of two people who enter the first facts at once, the second sees what the first entered. */
async function begun(tx: Transaction, contractId: string): Promise<void> {
  const { count } = await tx.termAndRenewal.createMany({ data: [{ contractId }], skipDuplicates: true });
  if (count === 1) return;
  const now = await termNow(tx, contractId);
  throw new Refused(changedMeanwhile(now.version, { ...now }));
}
