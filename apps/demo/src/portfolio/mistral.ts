import { says, type Day, type LockFacts, type PortfolioDocument } from './portfolio-document.js';

const shared = {
  supplier: 'mistral',
  services: ['mistral-la-plateforme'],
  businessUnit: 'Digital Products',
  tags: ['llm', 'eu'],
} as const;

const lock = (day: Day, unit: string, amount: string): LockFacts => ({
  sku: `Mistral Large ${unit.includes('input') ? 'input' : 'output'}`,
  unit,
  price: { amount, currency: 'EUR' },
  from: day('start'),
  to: day('end'),
  increaseCapPercent: 3,
  coversSuccessors: true,
});

export const MISTRAL: readonly PortfolioDocument[] = [
  {
    ...shared,
    text: 'mistral-enterprise-agreement',
    supplierEntity: 'Mistral AI',
    reference: 'ME-0612',
    title: 'Mistral AI Enterprise Agreement',
    kind: 'MASTER_AGREEMENT',
    annualValue: { amount: '180000.00', currency: 'EUR' },
    truth: (day) => ({
      term: {
        effectiveOn: day('start'),
        initialTerm: 'P24M',
        renewal: 'AUTOMATIC',
        renewalTerm: 'P12M',
        maxRenewals: 2,
        noticePeriod: 'P3M',
        noticeAnchor: 'BEFORE_END',
        noticeDirection: 'BY_EITHER',
        noticeMethod: 'registered letter',
        noticeAddress: '15 rue des Halles, 75001 Paris',
        deemedReceipt: { after: 'P5BD', channel: 'registered letter' },
        businessDaysOf: 'FR',
      },
      locks: [lock(day, '1M input tokens', '1.60'), lock(day, '1M output tokens', '4.80')],
      says: [
        says('payment_terms', 'P45D', 'customer'),
        says('training_use', 'prohibited', 'supplier'),
        says('processing_region', ['EU']),
        says('subprocessor_notice', { notice: 'P30D', objection: 'P15D' }, 'supplier'),
        says('transition_assistance', { duration: 'P3M' }, 'supplier'),
        says('data_return', { window: 'P60D' }, 'customer'),
        says('switching_charge', 'none', 'supplier'),
        says('model_retirement_notice', { all: 'P90D' }, 'supplier'),
        says('liability_cap', { months_of_fees: 6 }, 'supplier'),
        says('fallback_right', 'own infrastructure or another cloud after 48 hours', 'customer'),
        says('governing_law', 'France'),
      ],
    }),
  },
  {
    ...shared,
    text: 'mistral-service-levels',
    supplierEntity: 'Mistral AI',
    reference: 'ME-0612-SLA',
    title: 'Mistral AI Service Level Schedule',
    kind: 'SERVICE_LEVEL_AGREEMENT',
    parent: 'ME-0612',
    truth: (day) => ({
      term: { effectiveOn: day('start') },
      levels: [
        {
          target: 99.5,
          window: 'MONTH',
          creditBands: [
            { below: 99.5, credit: 2 },
            { below: 98, credit: 5 },
          ],
          claimWithin: 'P15D',
          claimAnchor: 'INCIDENT',
          soleRemedy: false,
        },
      ],
    }),
  },
];
