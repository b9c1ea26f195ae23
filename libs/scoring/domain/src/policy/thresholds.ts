import type { ThresholdDefinition } from './threshold.js';

const days = (label: string, range: readonly [number, number, number], because: string): ThresholdDefinition => ({
  label,
  unit: 'days',
  standard: range[1],
  least: range[0],
  most: range[2],
  decimals: 0,
  because,
});

const points = (label: string, standard: number, because: string): ThresholdDefinition => ({
  label,
  unit: 'points',
  standard,
  least: 0,
  most: 100,
  decimals: 0,
  because,
});

/** Every number the rules compare with. `[least, standard, most]` for those in days. */
export const THRESHOLDS = {
  noticeNearDays: days(
    'Notice deadline is near',
    [1, 90, 365],
    'A quarter is what a comparison of offers, a decision and a signature take.',
  ),
  noticeUrgentDays: days('Notice deadline is urgent', [1, 30, 180], 'A month leaves one round of approvals.'),
  commitmentEndingDays: days(
    'Commitment ends soon',
    [1, 90, 365],
    'New committed prices are negotiated over a quarter, and leftover spend needs time to be used.',
  ),
  priceLockEndingDays: days(
    'Price lock ends soon',
    [1, 90, 365],
    'A budget for the time after the lock is set a quarter ahead.',
  ),
  claimNearDays: days(
    'Claim window closes soon',
    [1, 10, 60],
    'Collecting the logs a claim asks for takes one to two working weeks.',
  ),
  uptimeFloorPercent: {
    label: 'Lowest acceptable uptime',
    unit: 'percent',
    standard: 99.9,
    least: 90,
    most: 100,
    decimals: 3,
    because: '99.9% a month, 43 minutes of downtime, is what the large clouds promise for their AI services.',
  },
  liabilityCapMonths: {
    label: 'Lowest acceptable cap of the supplier’s liability, in months of fees',
    unit: 'months',
    standard: 12,
    least: 0,
    most: 120,
    decimals: 1,
    because: 'Twelve months of fees is the customary cap of business software.',
  },
  increaseCapPercent: {
    label: 'Highest acceptable cap on increase at renewal',
    unit: 'percent',
    standard: 7,
    least: 0,
    most: 100,
    decimals: 2,
    because: 'Seven percent is the usual upper end of negotiated caps; a higher one hardly protects a budget.',
  },
  commitmentUsePercent: {
    label: 'Lowest acceptable forecast use of a commitment',
    unit: 'percent',
    standard: 95,
    least: 1,
    most: 100,
    decimals: 1,
    because: 'A forecast by run-rate is rarely better than five percent, so a smaller gap is no news.',
  },
  forecastBasisDays: days(
    'Days of use a forecast needs at least',
    [1, 30, 365],
    'Less than a month shows the ramp-up, not the use.',
  ),
  retirementNoticeGaDays: days(
    'Lowest acceptable notice before a generally available model is retired',
    [0, 90, 730],
    'Choosing, testing and moving to a successor takes a team a quarter.',
  ),
  retirementNoticeSpecialisedDays: days(
    'Lowest acceptable notice before a specialised or fine-tuned model is retired',
    [0, 90, 730],
    'A fine-tuned model has to be trained and tested again, which is no quicker than a change of model.',
  ),
  retirementNoticePreviewDays: days(
    'Lowest acceptable notice before a preview model is retired',
    [0, 14, 365],
    'Previews are tried, not relied on: two weeks let an experiment finish.',
  ),
  priceChangeNoticeDays: days(
    'Lowest acceptable notice of a price change',
    [0, 30, 365],
    'A month is one billing cycle: the change is known before it is owed.',
  ),
  changeNoticeDays: days(
    'Lowest acceptable notice of changed terms',
    [0, 30, 365],
    'Legal review of changed terms takes about a month.',
  ),
  subprocessorWindowDays: days(
    'Lowest acceptable window to object to a sub-processor',
    [0, 14, 180],
    'A data-protection office needs two weeks to assess a new processor.',
  ),
  dataReturnDays: days(
    'Lowest acceptable window to retrieve data after the end',
    [0, 30, 365],
    'An export of prompts, files and fine-tuning sets, with its check, takes about a month.',
  ),
  suspensionGraceDays: days(
    'Lowest acceptable grace before suspension for non-payment',
    [0, 14, 180],
    'A mislaid invoice must not stop production before the reminder has been dealt with.',
  ),
  weightPrice: points('Weight of price', 20, 'What the contract costs, and may cost, is the first question.'),
  weightService: points('Weight of service', 15, 'A promise of quality counts once the service is used daily.'),
  weightCapacity: points('Weight of capacity', 10, 'It matters to those contracts that buy capacity or commit spend.'),
  weightContinuity: points('Weight of continuity and fallback', 20, 'An outage or a retired model stops the business.'),
  weightExit: points('Weight of exit', 15, 'What cannot be left cannot be negotiated.'),
  weightChange: points('Weight of change control', 10, 'Terms that change alone make the other terms provisional.'),
  weightData: points('Weight of data', 10, 'What was learned from our data cannot be taken back.'),
} as const satisfies Record<string, ThresholdDefinition>;

export type ThresholdName = keyof typeof THRESHOLDS;

export const THRESHOLD_NAMES = Object.keys(THRESHOLDS) as ThresholdName[];
