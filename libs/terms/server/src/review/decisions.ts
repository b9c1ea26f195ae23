import { Injectable } from '@nestjs/common';
import { AuditLog, requirePermission, type Actor } from '@recourse/access-server';
import { AfterChange } from '@recourse/contracts-server';
import { parseTermValue, type BoundParty, type TermStatement, type TermValue } from '@recourse/contracts-domain';
import { Refused, unwrap } from '@recourse/kernel';
import { changedMeanwhile, Clock, Prisma, PrismaService, type Transaction } from '@recourse/platform-server';
import { isId } from '@recourse/suppliers-server';
import { confirmedStatement, type Proposal } from '@recourse/terms-domain';
import { jsonOf, proposalOf, storableText } from '../proposals/proposal-row.js';
import { RegisterAcceptance } from './acceptance.js';
import { alreadyDecided, notDecided, noSuchProposal, reasonNeeded, withoutContract } from './refusals.js';

/** Which proposal, as the reviewer last saw it, and why. */
export interface Review {
  readonly id: string;
  readonly expectedVersion: number;
  readonly why: string | null;
}

/** What the document says instead. */
export interface Correction {
  readonly value: TermValue;
  readonly party: BoundParty | null;
}

interface Reviewed {
  readonly proposal: Proposal;
  readonly document: { readonly name: string; readonly contractId: string | null };
}

interface Step {
  readonly actor: Actor;
  readonly review: Review;
  readonly reviewed: Reviewed;
}

type Outcome = Pick<Prisma.ProposalUncheckedUpdateInput, 'state' | 'correctedValue' | 'correctedParty'>;
type Decision = (tx: Transaction, reviewed: Reviewed) => Promise<Outcome>;

const OPEN_AGAIN = {
  state: 'PROPOSED',
  reviewerId: null,
  decidedAt: null,
  reason: null,
  correctedValue: Prisma.DbNull,
  correctedParty: null,
} as const;

const LONGEST_REASON = 2_000;

/** What people make of proposals. Nothing that was read reaches the register but through here. */
@Injectable()
export class Decisions {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
    private readonly acceptance: RegisterAcceptance,
    private readonly after: AfterChange,
  ) {}

  /** Confirms a claim and writes it into the register. */
  accept(actor: Actor, review: Review): Promise<Proposal> {
    return this.decide(actor, review, async (tx, reviewed) => {
      const { key, value, party } = reviewed.proposal;
      await this.writeRegister(tx, { actor, review, reviewed }, { key, value, party });
      return { state: 'ACCEPTED' };
    });
  }

  /** Confirms the sentence with another value or party, and writes those into the register. */
  correct(actor: Actor, review: Review, correction: Correction): Promise<Proposal> {
    return this.decide(actor, review, async (tx, reviewed) => {
      const { key } = reviewed.proposal;
      const value = unwrap(parseTermValue(key, correction.value));
      await this.writeRegister(tx, { actor, review, reviewed }, { key, value, party: correction.party });
      return { state: 'CORRECTED', correctedValue: jsonOf(value), correctedParty: correction.party };
    });
  }

  /** Says that the document does not say so. A reason is needed; the register is not touched. */
  reject(actor: Actor, review: Review): Promise<Proposal> {
    return this.decide(actor, review, () => {
      if (reasonOf(review) === null) throw new Refused(reasonNeeded);
      return Promise.resolve({ state: 'REJECTED' });
    });
  }

  /** Puts a decision back to the beginning, and the register to what it was, unless somebody has built on it. */
  undo(actor: Actor, review: Review): Promise<Proposal> {
    requirePermission(actor, 'proposal:decide');
    return this.prisma.$transaction(async (tx) => {
      const reviewed = await asSeen(tx, review);
      const { proposal } = reviewed;
      if (proposal.decidedAt === null) throw new Refused(notDecided);
      const effect = await tx.proposalEffect.findFirst({ where: { proposalId: proposal.id } });
      if (effect !== null) {
        const of = { proposalId: proposal.id, contractId: effect.contractId };
        await this.acceptance.takeBack(tx, { of, act: { actor, why: reasonOf(review) } });
      }
      const after = await write(tx, proposal, OPEN_AGAIN);
      await this.record(tx, { actor, review, reviewed }, after);
      return after;
    });
  }

  private decide(actor: Actor, review: Review, decision: Decision): Promise<Proposal> {
    requirePermission(actor, 'proposal:decide');
    return this.prisma.$transaction(async (tx) => {
      const reviewed = await asSeen(tx, review);
      const { proposal } = reviewed;
      if (proposal.state !== 'PROPOSED') throw new Refused(alreadyDecided(proposal.state));
      const outcome = await decision(tx, reviewed);
      const decided = { reviewerId: actor.id, decidedAt: this.clock.now(), reason: reasonOf(review) };
      const after = await write(tx, proposal, { ...outcome, ...decided });
      await this.record(tx, { actor, review, reviewed }, after);
      return after;
    });
  }

  private async writeRegister(tx: Transaction, step: Step, statement: TermStatement): Promise<void> {
    const { proposal, document } = step.reviewed;
    if (document.contractId === null) throw new Refused(withoutContract);
    const reason = reasonOf(step.review);
    const source = `Page ${proposal.evidence.page} of ${document.name}`;
    const act = { actor: step.actor, why: reason === null ? source : `${source}: ${reason}` };
    await this.acceptance.write(
      tx,
      { of: { proposalId: proposal.id, contractId: document.contractId }, act },
      statement,
    );
  }

  private async record(tx: Transaction, { actor, review, reviewed }: Step, after: Proposal): Promise<void> {
    const { proposal, document } = reviewed;
    const { key, value, party } = proposal;
    const confirmed = confirmedStatement(after);
    await this.audit.record(tx, actor, [
      {
        record: { type: 'Proposal', id: proposal.id },
        contractId: document.contractId,
        act: after.state === 'PROPOSED' ? 'reopened' : after.state.toLowerCase(),
        field: key,
        before: { value, party },
        ...(confirmed && { after: { value: confirmed.value, party: confirmed.party } }),
        why: reasonOf(review),
      },
    ]);
    // A rejected claim changes what is known of the contract, though not the register.
    if (document.contractId !== null) await this.after.judgeAgain(tx, [document.contractId]);
  }
}

function reasonOf({ why }: Review): string | null {
  const reason = storableText(why ?? '').trim();
  if (reason.length > LONGEST_REASON) throw new Refused(reasonNeeded);
  return reason === '' ? null : reason;
}

/** The proposal, locked, if it is still the one the reviewer saw; refuses `changed-meanwhile` with what it is now. */
async function asSeen(tx: Transaction, { id, expectedVersion }: Review): Promise<Reviewed> {
  if (!isId(id)) throw new Refused(noSuchProposal);
  await tx.$queryRaw`SELECT id FROM proposal WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.proposal.findUnique({ where: { id } });
  if (row === null) throw new Refused(noSuchProposal);
  const proposal = proposalOf(row);
  if (proposal.version !== expectedVersion) throw new Refused(changedMeanwhile(proposal.version, { ...proposal }));
  // The document stays with its contract until the decision is written.
  await tx.$queryRaw`SELECT id FROM document WHERE id = ${proposal.documentId}::uuid FOR SHARE`;
  const document = await tx.document.findUniqueOrThrow({
    where: { id: proposal.documentId },
    select: { name: true, contractId: true },
  });
  return { proposal, document };
}

const write = async (tx: Transaction, { id }: Proposal, data: Prisma.ProposalUncheckedUpdateInput): Promise<Proposal> =>
  proposalOf(await tx.proposal.update({ where: { id }, data: { ...data, version: { increment: 1 } } }));
