import { addDays } from '@recourse/kernel';
import { says, type PortfolioDocument } from './portfolio-document.js';

const shared = {
  supplier: 'openai',
  services: ['openai-api', 'chatgpt-enterprise'],
  businessUnit: 'Digital Products',
} as const;

export const OPENAI: readonly PortfolioDocument[] = [
  {
    ...shared,
    text: 'openai-services-agreement',
    supplierEntity: 'OpenAI Ireland Limited',
    reference: 'OA-MSA',
    title: 'OpenAI Services Agreement',
    kind: 'MASTER_AGREEMENT',
    annualValue: { amount: '1020000.00', currency: 'USD' },
    tags: ['llm', 'chat'],
    truth: (day) => ({
      term: {
        effectiveOn: day('signed'),
        noticeMethod: 'email',
        noticeAddress: 'contract-notices@openai.example',
        deemedReceipt: { after: 'P2BD', channel: 'email' },
        businessDaysOf: 'IE',
      },
      says: [
        says('order_of_precedence', [
          'amendment',
          'order form',
          'data processing addendum',
          'agreement',
          'policies on the website',
        ]),
        says('event_exit_window', { duration: 'P5BD', exit_notice: 'P30D' }, 'customer'),
        says('model_retirement_notice', { ga: 'P60D', preview: 'P14D' }, 'supplier'),
        says('emergency_retirement', { right: true }, 'supplier'),
        says('output_ownership', 'customer'),
        says('training_use', 'opt-in', 'supplier'),
        says('retention', { duration: 'P30D' }, 'supplier'),
        says('subprocessor_notice', { notice: 'P30D', objection: 'P30D' }, 'supplier'),
        says('data_return', { window: 'P30D' }, 'customer'),
        says('payment_terms', 'P30D', 'customer'),
        says('price_change_notice', { duration: 'P14D', posting_is_notice: true }, 'supplier'),
        says('suspension_right', { notice: null }, 'supplier'),
        says('auto_suspension_nonpayment', 'P30D', 'supplier'),
        says('liability_cap', { months_of_fees: 12 }, 'either'),
        says('ip_indemnity', { exclusions: ['modification', 'known infringing use'] }, 'supplier'),
        says('unilateral_change', { notice: 'P30D', deemed_acceptance: true }, 'supplier'),
        says('change_of_control', 'P30D', 'either'),
        says('governing_law', 'Ireland'),
      ],
      supplierEvents: [
        {
          trigger: 'Material reduction: file search leaves the API',
          receivedOn: addDays(day('today'), -2),
          note: 'E-mail of the account team to the legal mailbox',
        },
      ],
    }),
  },
  {
    ...shared,
    text: 'openai-order-form',
    supplierEntity: 'OpenAI Ireland Limited',
    reference: 'OA-OF-1',
    title: 'OpenAI Order Form OF-1',
    kind: 'ORDER_FORM',
    parent: 'OA-MSA',
    annualValue: { amount: '1020000.00', currency: 'USD' },
    tags: ['llm', 'chat'],
    truth: (day) => ({
      term: {
        effectiveOn: day('start'),
        initialTerm: 'P12M',
        renewal: 'AUTOMATIC',
        renewalTerm: 'P12M',
        noticePeriod: 'P30D',
        noticeAnchor: 'BEFORE_RENEWAL',
        noticeDirection: 'BY_EITHER',
        reductionNotice: 'P30D',
      },
      locks: [
        {
          sku: 'GPT-5 input',
          unit: '1M input tokens',
          price: { amount: '1.10', currency: 'USD' },
          from: day('start'),
          to: day('locked'),
          coversSuccessors: false,
        },
        {
          sku: 'GPT-5 output',
          unit: '1M output tokens',
          price: { amount: '8.80', currency: 'USD' },
          from: day('start'),
          to: day('locked'),
          coversSuccessors: false,
        },
      ],
      levels: [
        {
          target: 99.9,
          window: 'MONTH',
          creditBands: [
            { below: 99.9, credit: 10 },
            { below: 99, credit: 25 },
          ],
          claimWithin: 'P30D',
          claimAnchor: 'WINDOW_END',
          soleRemedy: true,
          breaches: [
            {
              occurredOn: addDays(day('today'), -75),
              measured: 99.62,
              note: 'Two hours of errors on the responses endpoint',
              claimedOn: addDays(day('today'), -60),
            },
          ],
        },
      ],
    }),
  },
  {
    ...shared,
    text: 'openai-amendment-1',
    supplierEntity: 'OpenAI Ireland Limited',
    reference: 'OA-OF-1-A1',
    title: 'Amendment No. 1 to OF-1',
    kind: 'AMENDMENT',
    parent: 'OA-MSA',
    amends: 'OA-OF-1',
    tags: ['llm', 'chat'],
    truth: (day) => ({
      term: {
        effectiveOn: day('amended'),
        renewal: 'AUTOMATIC',
        renewalTerm: 'P12M',
        noticePeriod: 'P60D',
        noticeAnchor: 'BEFORE_END',
        noticeDirection: 'BY_EITHER',
      },
      says: [says('support_response', [{ severity: 'one', within: 'PT1H' }], 'supplier')],
    }),
  },
];
