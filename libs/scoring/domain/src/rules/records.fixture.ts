import type { Commitment, Consumption, PriceLock, ServiceLevel, SlaBreach } from '@recourse/contracts-domain';
import { calendarDate, money } from '@recourse/kernel';
import { HEAD } from '../case/case.fixture.js';

/** A fixed price of a model, for the year 2026 unless told otherwise. */
export const lock = (told: Partial<PriceLock> = {}): PriceLock => ({
  id: 'lock-1',
  contractId: HEAD,
  serviceId: null,
  sku: 'Large 4',
  unit: '1M input tokens',
  price: { amount: '2.5', currency: 'USD' },
  from: calendarDate('2026-01-01'),
  to: calendarDate('2026-12-31'),
  increaseCapPercent: null,
  coversSuccessors: null,
  version: 1,
  ...told,
});

/** A commitment to spend USD 365,000 in the 365 days of 2026: USD 1,000 a day. */
export const commitment = (told: Partial<Commitment> = {}): Commitment => ({
  id: 'commitment-1',
  contractId: HEAD,
  serviceId: null,
  category: 'SPEND',
  amount: money('365000', 'USD'),
  quantity: null,
  unit: null,
  from: calendarDate('2026-01-01'),
  to: calendarDate('2026-12-31'),
  model: null,
  modelRetiresOn: null,
  shortfall: null,
  overflow: null,
  guarantee: null,
  whatCounts: null,
  version: 1,
  ...told,
});

/** 200 PTU held through 2026. */
export const capacity = (told: Partial<Commitment> = {}): Commitment =>
  commitment({ category: 'CAPACITY', amount: null, quantity: '200', unit: 'PTU', ...told });

/** Money drawn from the commitment over some days. */
export const drawn = (from: string, to: string, dollars: string): Consumption => ({
  id: `drawn-${from}`,
  commitmentId: 'commitment-1',
  from: calendarDate(from),
  to: calendarDate(to),
  amount: money(dollars, 'USD'),
  quantity: null,
  source: 'bill',
});

/** A promise of uptime a month. */
export const uptime = (target: number, told: Partial<ServiceLevel> = {}): ServiceLevel => ({
  id: 'level-1',
  contractId: HEAD,
  serviceId: null,
  metric: 'UPTIME',
  target,
  unit: '%',
  window: 'MONTH',
  scope: null,
  downtimeRule: null,
  exclusions: null,
  creditBands: [],
  claimWithin: null,
  claimAnchor: null,
  soleRemedy: null,
  version: 1,
  ...told,
});

/** A month in which the promise was missed. */
export const breach: SlaBreach = {
  id: 'breach-1',
  serviceLevelId: 'level-1',
  occurredOn: calendarDate('2026-05-20'),
  measured: 99.1,
  note: null,
  claimedOn: null,
};
