import { Injectable } from '@nestjs/common';
import { Refused, type Refusal } from '@recourse/kernel';
import { Clock, Configuration, type Transaction } from '@recourse/platform-server';
import { addHours } from 'date-fns';
import { hashOfSecret, newSecret } from '../sign-in/secret.js';

/** What a link is for: `personId` is null for the first administrator, who does not exist yet. */
export interface LinkTarget {
  readonly purpose: 'FIRST_ADMINISTRATOR' | 'SET_PASSWORD';
  readonly personId: string | null;
}

const HOURS: Record<LinkTarget['purpose'], number> = { FIRST_ADMINISTRATOR: 24, SET_PASSWORD: 72 };

const linkNotValid: Refusal = {
  kind: 'link-not-valid',
  because: 'forbidden',
  message: 'This link was used already, was replaced, or is too old. Ask an administrator for a new one.',
};

/** Links that let somebody choose a password, once. */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  /** Makes a link and returns its address, secret included; every earlier link of the same target stops working. */
  async issue(tx: Transaction, { purpose, personId }: LinkTarget): Promise<string> {
    const now = this.clock.now();
    const secret = newSecret();
    await tx.oneTimeLink.deleteMany({ where: { OR: [{ purpose, personId }, { expiresAt: { lte: now } }] } });
    await tx.oneTimeLink.create({
      data: {
        purpose,
        personId,
        secretHash: hashOfSecret(secret),
        createdAt: now,
        expiresAt: addHours(now, HOURS[purpose]),
      },
    });
    return `${this.configuration.publicUrl}/welcome?link=${secret}`;
  }

  /** What a link is for, without using it up: opening the page, or a preview of it, must not. Refuses `link-not-valid`. */
  async read(tx: Transaction, secret: string): Promise<LinkTarget> {
    const link = await tx.oneTimeLink.findUnique({
      where: { secretHash: hashOfSecret(secret), expiresAt: { gt: this.clock.now() } },
    });
    if (!link) throw new Refused(linkNotValid);
    return link;
  }

  /** Uses a link up: of two at the same moment only one succeeds. Refuses `link-not-valid`. */
  async use(tx: Transaction, secret: string): Promise<LinkTarget> {
    const target = await this.read(tx, secret);
    const { count } = await tx.oneTimeLink.deleteMany({ where: { secretHash: hashOfSecret(secret) } });
    if (count === 0) throw new Refused(linkNotValid);
    return target;
  }
}
