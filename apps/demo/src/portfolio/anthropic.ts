import { says, type Day, type LockFacts, type PortfolioDocument } from './portfolio-document.js';

const shared = {
  supplier: 'anthropic',
  services: ['claude-api', 'claude-for-work'],
  businessUnit: 'Digital Products',
  tags: ['llm'],
} as const;

const lock = (day: Day, sku: string, { unit, amount }: { unit: string; amount: string }): LockFacts => ({
  sku,
  unit,
  price: { amount, currency: 'USD' },
  from: day('start'),
  to: day('locked'),
  coversSuccessors: true,
});

export const ANTHROPIC: readonly PortfolioDocument[] = [
  {
    ...shared,
    text: 'anthropic-commercial-agreement',
    supplierEntity: 'Anthropic Ireland, Limited',
    reference: 'AC-31907',
    title: 'Anthropic Commercial Agreement',
    kind: 'MASTER_AGREEMENT',
    annualValue: { amount: '640000.00', currency: 'USD' },
    truth: (day) => ({
      term: {
        effectiveOn: day('start'),
        renewal: 'EVERGREEN',
        renewalTerm: 'P1M',
        noticePeriod: 'P30D',
        noticeAnchor: 'ANY_TIME',
        noticeDirection: 'BY_EITHER',
        noticeMethod: 'email',
        noticeAddress: 'notices@anthropic.example',
        deemedReceipt: { after: 'P0D', channel: 'email' },
        businessDaysOf: 'IE',
      },
      locks: [
        lock(day, 'Claude Sonnet 4.5 input', { unit: '1M input tokens', amount: '2.70' }),
        lock(day, 'Claude Sonnet 4.5 output', { unit: '1M output tokens', amount: '13.50' }),
        lock(day, 'Claude Opus 4.1 input', { unit: '1M input tokens', amount: '13.00' }),
      ],
      says: [
        says('agreement_date', day('start')),
        says('upstream_dependency', ['Amazon Web Services', 'Google Cloud'], 'supplier'),
        says('output_ownership', 'customer'),
        says('training_use', 'prohibited', 'supplier'),
        says('retention', { duration: 'P30D' }, 'supplier'),
        says('data_return', { window: 'P30D' }, 'customer'),
        says('price_change_notice', { duration: 'P30D' }, 'supplier'),
        says('payment_terms', 'P30D', 'customer'),
        says('model_retirement_notice', { all: 'P60D' }, 'supplier'),
        says('fallback_right', 'the same models through Amazon Bedrock or Vertex AI after 24 hours', 'customer'),
        says('termination_convenience', 'P30D', 'either'),
        says('suspension_right', { notice: 'none required' }, 'supplier'),
        says('transition_assistance', { duration: 'P60D' }, 'supplier'),
        says('liability_cap', { months_of_fees: 12 }, 'supplier'),
        says('unilateral_change', { notice: 'P30D' }, 'supplier'),
        says('governing_law', 'Ireland'),
      ],
    }),
  },
  {
    ...shared,
    text: 'anthropic-data-processing-addendum',
    supplierEntity: 'Anthropic Ireland, Limited',
    reference: 'AC-31907-DPA',
    title: 'Anthropic Data Processing Addendum',
    kind: 'DATA_PROCESSING_AGREEMENT',
    parent: 'AC-31907',
    awaitsReview: true,
    truth: (day) => ({
      term: { effectiveOn: day('start') },
      says: [
        says('subprocessor_notice', { notice: 'P15D', objection: 'P15D', deemed_consent: true }, 'supplier'),
        says('retention', { duration: 'P30D' }, 'supplier'),
      ],
    }),
  },
];
