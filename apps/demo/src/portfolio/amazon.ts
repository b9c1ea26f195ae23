import { addDays, addMonths } from '@recourse/kernel';
import { says, type PortfolioDocument } from './portfolio-document.js';

const shared = {
  supplier: 'amazon',
  services: ['amazon-bedrock'],
  businessUnit: 'Platform Engineering',
  tags: ['llm', 'cloud'],
} as const;

const usd = (amount: string) => ({ amount, currency: 'USD' });

export const AMAZON: readonly PortfolioDocument[] = [
  {
    ...shared,
    text: 'aws-customer-agreement',
    supplierEntity: 'Amazon Web Services EMEA SARL',
    reference: 'AWS-CA',
    title: 'AWS Customer Agreement',
    kind: 'MASTER_AGREEMENT',
    annualValue: usd('1000000.00'),
    truth: (day) => ({
      term: {
        effectiveOn: day('start'),
        renewal: 'EVERGREEN',
        noticeMethod: 'courier',
        noticeAddress: '38 Avenue John F. Kennedy, L-1855 Luxembourg',
        businessDaysOf: 'LU',
      },
      says: [
        says('model_retirement_notice', { ga: 'P6M' }, 'supplier'),
        says('unilateral_change', { notice: 'P90D', deemed_acceptance: true }, 'supplier'),
        says('training_use', 'prohibited', 'supplier'),
        says('subprocessor_notice', { notice: 'P30D' }, 'supplier'),
        says('payment_terms', 'P30D', 'customer'),
        says('price_change_notice', { duration: 'P30D' }, 'supplier'),
        says('suspension_right', { notice: null }, 'supplier'),
        says('auto_suspension_nonpayment', 'P15D', 'supplier'),
        says('termination_convenience', 'P0D', 'customer'),
        says('termination_convenience', 'P90D', 'supplier'),
        says('data_return', { window: 'P90D' }, 'customer'),
        says('switching_charge', 'none', 'supplier'),
        says('liability_cap', { months_of_fees: 12 }, 'supplier'),
        says('governing_law', 'Luxembourg'),
      ],
    }),
  },
  {
    ...shared,
    text: 'aws-private-pricing-addendum',
    supplierEntity: 'Amazon Web Services EMEA SARL',
    reference: 'AWS-PPA-2',
    title: 'AWS Private Pricing Addendum No. 2',
    kind: 'PRIVATE_PRICING',
    parent: 'AWS-CA',
    annualValue: usd('1000000.00'),
    truth: (day) => ({
      term: { effectiveOn: day('start'), initialTerm: 'P36M', endsOn: day('end'), renewal: 'NONE' },
      commitments: [
        {
          category: 'SPEND',
          amount: usd('3000000.00'),
          from: day('start'),
          to: day('end'),
          shortfall: 'INVOICE',
          whatCounts: 'All service fees; AWS Marketplace up to 25%; not support, taxes or training',
          drawn: [
            {
              from: day('start'),
              to: addDays(addMonths(day('start'), 12), -1),
              amount: usd('396500.00'),
              source: 'Bills of year 1',
            },
            {
              from: addMonths(day('start'), 12),
              to: addDays(addMonths(day('start'), 24), -1),
              amount: usd('548200.00'),
              source: 'Bills of year 2',
            },
            {
              from: addMonths(day('start'), 24),
              to: addDays(day('today'), -1),
              amount: usd('561300.00'),
              source: 'Bills of year 3',
            },
          ],
        },
      ],
      says: [says('payment_terms', 'P45D', 'customer'), says('commit_portability', ['model', 'publisher'], 'customer')],
    }),
  },
  {
    ...shared,
    text: 'aws-bedrock-sla',
    reference: 'AWS-SLA-BR',
    title: 'Amazon Bedrock Service Level Agreement',
    kind: 'SERVICE_LEVEL_AGREEMENT',
    parent: 'AWS-CA',
    truth: () => ({
      levels: [
        {
          target: 99.9,
          window: 'MONTH',
          creditBands: [
            { below: 99.9, credit: 10 },
            { below: 99, credit: 25 },
            { below: 95, credit: 100 },
          ],
          claimWithin: 'P60D',
          claimAnchor: 'INCIDENT',
          soleRemedy: true,
        },
      ],
    }),
  },
];
