import { addDays } from '@recourse/kernel';
import { says, type PortfolioDocument } from './portfolio-document.js';

const shared = {
  supplier: 'nordwall',
  services: ['nordwall-azure-openai', 'nordwall-bedrock'],
  businessUnit: 'Regional Offices',
  tags: ['llm', 'resold'],
} as const;

export const RESELLER: readonly PortfolioDocument[] = [
  {
    ...shared,
    text: 'reseller-framework-agreement',
    supplierEntity: 'Nordwall Cloud Partners AB',
    reference: 'NCP-2231',
    title: 'Nordwall Cloud Resale Framework Agreement',
    kind: 'MASTER_AGREEMENT',
    annualValue: { amount: '240000.00', currency: 'EUR' },
    truth: (day) => ({
      term: {
        effectiveOn: day('start'),
        initialTerm: 'P1Y',
        renewal: 'AUTOMATIC',
        renewalTerm: 'P1Y',
        noticePeriod: 'P20BD',
        noticeAnchor: 'BEFORE_END',
        noticeDirection: 'BY_EITHER',
        noticeMethod: 'courier',
        noticeAddress: 'Vasagatan 16, 111 20 Stockholm',
        deemedReceipt: { after: 'P2BD', channel: 'courier' },
        businessDaysOf: 'SE',
      },
      says: [
        says('order_of_precedence', ['order form', 'framework agreement', 'portal terms']),
        says('upstream_dependency', ['Microsoft', 'Amazon Web Services'], 'supplier'),
        says('price_change_notice', { duration: 'P0D', posting_is_notice: true }, 'supplier'),
        says('payment_terms', 'P20D', 'customer'),
        says('auto_suspension_nonpayment', 'P10D', 'supplier'),
        says('suspension_right', { notice: 'none required' }, 'supplier'),
        says('training_use', 'allowed', 'supplier'),
        says('subprocessor_notice', { objection: 'P7D' }, 'supplier'),
        says('emergency_retirement', { right: true }, 'supplier'),
        says('model_retirement_notice', { all: 'P0D' }, 'supplier'),
        says('liability_cap', { amount: 25000, currency: 'EUR' }, 'supplier'),
        says('governing_law', 'Sweden'),
      ],
    }),
  },
  {
    ...shared,
    text: 'reseller-order-form',
    supplierEntity: 'Nordwall Cloud Partners AB',
    reference: 'NCP-2231-01',
    title: 'Nordwall Order Form 01',
    kind: 'ORDER_FORM',
    parent: 'NCP-2231',
    annualValue: { amount: '240000.00', currency: 'EUR' },
    truth: (day) => ({
      commitments: [
        {
          category: 'SPEND',
          amount: { amount: '240000.00', currency: 'EUR' },
          from: day('start'),
          to: day('end'),
          shortfall: 'INVOICE',
          drawn: [
            {
              from: day('start'),
              to: addDays(day('today'), -1),
              amount: { amount: '104800.00', currency: 'EUR' },
              source: 'Nordwall invoices to date',
            },
          ],
        },
      ],
      says: [
        says('rate_limit', { quantity: 2000000, unit: 'tpm' }, 'customer'),
        says('capacity_guarantee', 'none', 'supplier'),
        says('discount_tier', [{ service: 'Azure OpenAI', percent: 3 }]),
      ],
    }),
  },
  {
    ...shared,
    text: 'reseller-portal-terms',
    reference: 'NCP-PORTAL',
    title: 'Nordwall Portal Terms',
    kind: 'ONLINE_TERMS',
    parent: 'NCP-2231',
    truth: (day) => ({
      term: { effectiveOn: day('published') },
      says: [says('unilateral_change', { notice: 'P0D', deemed_acceptance: true }, 'supplier')],
    }),
  },
];
