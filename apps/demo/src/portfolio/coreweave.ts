import { says, type PortfolioDocument } from './portfolio-document.js';

const shared = {
  supplier: 'coreweave',
  services: ['coreweave-cloud'],
  businessUnit: 'Data Science',
  tags: ['gpu'],
} as const;

export const COREWEAVE: readonly PortfolioDocument[] = [
  {
    ...shared,
    text: 'gpu-cloud-master-services-agreement',
    supplierEntity: 'CoreWeave Europe Limited',
    reference: 'CW-MSA-1180',
    title: 'CoreWeave Master Services Agreement',
    kind: 'MASTER_AGREEMENT',
    annualValue: { amount: '1317504.00', currency: 'USD' },
    truth: (day) => ({
      term: { effectiveOn: day('start'), businessDaysOf: 'GB-ENG' },
      levels: [
        {
          target: 99,
          window: 'MONTH',
          creditBands: [
            { below: 99, credit: 5 },
            { below: 95, credit: 15 },
          ],
          claimWithin: 'P10BD',
          claimAnchor: 'WINDOW_END',
          soleRemedy: true,
        },
      ],
      says: [
        says('order_of_precedence', ['order form', 'agreement']),
        says('payment_terms', 'P15D', 'customer'),
        says('suspension_right', { notice: null }, 'supplier'),
        says('auto_suspension_nonpayment', 'P7D', 'supplier'),
        says('training_use', 'prohibited', 'supplier'),
        says('data_return', { window: 'P7D' }, 'customer'),
        says('liability_cap', { months_of_fees: 3 }, 'supplier'),
        says('governing_law', 'England and Wales'),
      ],
    }),
  },
  {
    ...shared,
    text: 'gpu-cloud-capacity-order',
    supplierEntity: 'CoreWeave Europe Limited',
    reference: 'CW-OF-77',
    title: 'Reserved H100 Capacity',
    kind: 'ORDER_FORM',
    parent: 'CW-MSA-1180',
    annualValue: { amount: '1317504.00', currency: 'USD' },
    truth: (day) => ({
      term: {
        effectiveOn: day('start'),
        initialTerm: 'P12M',
        renewal: 'AUTOMATIC',
        renewalTerm: 'P6M',
      },
      locks: [
        {
          sku: 'NVIDIA H100 SXM',
          unit: 'GPU-hour',
          price: { amount: '2.35', currency: 'USD' },
          from: day('start'),
          to: day('end'),
          increaseCapPercent: 4,
        },
      ],
      commitments: [
        {
          category: 'CAPACITY',
          quantity: '64',
          unit: 'GPU',
          amount: { amount: '1317504.00', currency: 'USD' },
          from: day('start'),
          to: day('end'),
          shortfall: 'PREPAY',
          overflow: 'REJECT',
          guarantee: 'RESERVED',
        },
      ],
      says: [says('delivery_deadline', { date: day('delivery') }, 'supplier')],
    }),
  },
];
