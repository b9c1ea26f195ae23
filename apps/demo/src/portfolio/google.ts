import { says, type PortfolioDocument } from './portfolio-document.js';

const vertex = {
  supplier: 'google',
  services: ['vertex-ai'],
  businessUnit: 'Data Science',
  tags: ['llm', 'cloud'],
} as const;

export const GOOGLE: readonly PortfolioDocument[] = [
  {
    ...vertex,
    text: 'google-cloud-master-agreement',
    reference: 'GC-MA',
    title: 'Google Cloud Master Agreement',
    kind: 'MASTER_AGREEMENT',
    annualValue: { amount: '1296000.00', currency: 'USD' },
    truth: (day) => ({
      term: {
        effectiveOn: day('start'),
        noticeMethod: 'email',
        noticeAddress: 'legal-notices@google.example',
        deemedReceipt: { after: 'P0D', channel: 'email' },
        businessDaysOf: 'IE',
      },
      says: [
        says('order_of_precedence', ['order form', 'service specific terms', 'agreement']),
        says('unilateral_change', { notice: 'P30D', deemed_acceptance: true }, 'supplier'),
        says('payment_terms', 'P30D', 'customer'),
        says('auto_suspension_nonpayment', 'P30D', 'supplier'),
        says('price_change_notice', { duration: 'P30D' }, 'supplier'),
        says('training_use', 'opt-in', 'supplier'),
        says('subprocessor_notice', { notice: 'P30D', objection: 'P90D' }, 'supplier'),
        says('model_retirement_notice', { ga: 'P6M' }, 'supplier'),
        says('suspension_right', { notice: 'none required' }, 'supplier'),
        says('termination_convenience', 'P90D', 'supplier'),
        says('liability_cap', { months_of_fees: 12 }, 'either'),
        says('governing_law', 'Ireland'),
      ],
    }),
  },
  {
    ...vertex,
    text: 'google-vertex-provisioned-throughput',
    reference: 'GC-OF-5507',
    title: 'Vertex AI Provisioned Throughput',
    kind: 'ORDER_FORM',
    parent: 'GC-MA',
    annualValue: { amount: '1296000.00', currency: 'USD' },
    truth: (day) => ({
      term: {
        effectiveOn: day('start'),
        initialTerm: 'P3M',
        endsOn: day('end'),
        renewal: 'AUTOMATIC',
        renewalTerm: 'P3M',
        noticePeriod: 'P30D',
        noticeAnchor: 'BEFORE_END',
        noticeDirection: 'BY_CUSTOMER',
      },
      locks: [
        {
          sku: 'Gemini 2.5 Pro provisioned throughput',
          unit: 'GSU-month',
          price: { amount: '2700.00', currency: 'USD' },
          from: day('start'),
          to: day('end'),
          increaseCapPercent: 10,
          coversSuccessors: true,
        },
      ],
      commitments: [
        {
          category: 'CAPACITY',
          quantity: '40',
          unit: 'GSU',
          amount: { amount: '324000.00', currency: 'USD' },
          from: day('start'),
          to: day('end'),
          model: 'Gemini 2.5 Pro',
          overflow: 'PAYG',
          guarantee: 'RESERVED',
        },
      ],
      levels: [
        {
          target: 99.5,
          window: 'MONTH',
          creditBands: [
            { below: 99.5, credit: 10 },
            { below: 99, credit: 25 },
            { below: 95, credit: 50 },
          ],
          claimWithin: 'P30D',
        },
      ],
      says: [says('commit_portability', ['model'], 'customer')],
    }),
  },
  {
    text: 'google-gemini-enterprise-order',
    reference: 'GC-OF-6120',
    title: 'Gemini Enterprise',
    kind: 'ORDER_FORM',
    supplier: 'google',
    services: ['gemini-enterprise'],
    businessUnit: 'Workplace',
    annualValue: { amount: '144000.00', currency: 'USD' },
    tags: ['seats'],
    truth: (day) => ({
      term: {
        effectiveOn: day('start'),
        initialTerm: 'P12M',
        endsOn: day('end'),
        renewal: 'AUTOMATIC',
        renewalTerm: 'P12M',
        noticePeriod: 'P30D',
        noticeAnchor: 'BEFORE_END',
        noticeDirection: 'BY_EITHER',
        businessDaysOf: 'IE',
      },
      locks: [
        {
          sku: 'Gemini Enterprise Standard',
          unit: 'seat-month',
          price: { amount: '30.00', currency: 'USD' },
          from: day('start'),
          to: day('end'),
        },
      ],
      says: [
        says('payment_terms', 'P30D', 'customer'),
        says('training_use', 'opt-in', 'supplier'),
        says('liability_cap', { months_of_fees: 12 }, 'either'),
        says('governing_law', 'Ireland'),
      ],
    }),
  },
];
