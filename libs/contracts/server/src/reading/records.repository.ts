import { Injectable } from '@nestjs/common';
import type {
  Commitment,
  Consumption,
  NoticeContact,
  PriceLock,
  Provision,
  ServiceLevel,
} from '@recourse/contracts-domain';
import { PrismaService } from '@recourse/platform-server';
import {
  breachOf,
  commitmentOf,
  consumptionOf,
  noticeContactOf,
  priceLockOf,
  provisionOf,
  serviceLevelOf,
  termOf,
  type RegisteredBreach,
  type RegisteredTerm,
} from './record-rows.js';

const among = (ids: readonly string[]) => ({ in: [...ids] });

/** The records of contracts: one statement a call, whatever the number of contracts. */
@Injectable()
export class RecordsRepository {
  constructor(private readonly prisma: PrismaService) {}

  async terms(contractIds: readonly string[]): Promise<readonly RegisteredTerm[]> {
    return (await this.prisma.termAndRenewal.findMany({ where: { contractId: among(contractIds) } })).map(termOf);
  }

  async serviceLevels(contractIds: readonly string[]): Promise<readonly ServiceLevel[]> {
    const where = { contractId: among(contractIds) };
    return (await this.prisma.serviceLevel.findMany({ where, orderBy: { id: 'asc' } })).map(serviceLevelOf);
  }

  async breaches(serviceLevelIds: readonly string[]): Promise<readonly RegisteredBreach[]> {
    const where = { serviceLevelId: among(serviceLevelIds) };
    const orderBy = [{ occurredOn: 'asc' }, { id: 'asc' }] as const;
    return (await this.prisma.slaBreach.findMany({ where, orderBy: [...orderBy] })).map(breachOf);
  }

  async priceLocks(contractIds: readonly string[]): Promise<readonly PriceLock[]> {
    const where = { contractId: among(contractIds) };
    return (await this.prisma.priceLock.findMany({ where, orderBy: { id: 'asc' } })).map(priceLockOf);
  }

  async commitments(contractIds: readonly string[]): Promise<readonly Commitment[]> {
    const where = { contractId: among(contractIds) };
    return (await this.prisma.commitment.findMany({ where, orderBy: { id: 'asc' } })).map(commitmentOf);
  }

  async consumption(commitmentIds: readonly string[]): Promise<readonly Consumption[]> {
    const where = { commitmentId: among(commitmentIds) };
    const orderBy = [{ from: 'asc' }, { id: 'asc' }] as const;
    return (await this.prisma.consumption.findMany({ where, orderBy: [...orderBy] })).map(consumptionOf);
  }

  async provisions(contractIds: readonly string[]): Promise<readonly Provision[]> {
    const where = { contractId: among(contractIds) };
    return (await this.prisma.provision.findMany({ where, orderBy: { id: 'asc' } })).map(provisionOf);
  }

  async noticeContacts(contractIds: readonly string[]): Promise<readonly NoticeContact[]> {
    const where = { contractId: among(contractIds) };
    return (await this.prisma.noticeContact.findMany({ where, orderBy: { id: 'asc' } })).map(noticeContactOf);
  }
}
