import { says, type PortfolioDocument } from './portfolio-document.js';

const shared = {
  supplier: 'github',
  services: ['github-copilot'],
  businessUnit: 'Software Engineering',
  tags: ['seats', 'code'],
} as const;

export const GITHUB: readonly PortfolioDocument[] = [
  {
    ...shared,
    text: 'github-copilot-order-form',
    supplierEntity: 'GitHub B.V.',
    reference: 'GH-40211',
    title: 'GitHub Copilot Enterprise',
    kind: 'ORDER_FORM',
    annualValue: { amount: '121680.00', currency: 'USD' },
    truth: (day) => ({
      term: {
        effectiveOn: day('start'),
        initialTerm: 'P12M',
        endsOn: day('end'),
        renewal: 'EXPRESS',
        renewalTerm: 'P12M',
        businessDaysOf: 'NL',
      },
      locks: [
        {
          sku: 'GitHub Copilot Enterprise',
          unit: 'seat-month',
          price: { amount: '39.00', currency: 'USD' },
          from: day('start'),
          to: day('end'),
        },
      ],
      says: [says('payment_terms', 'P30D', 'customer')],
    }),
  },
  {
    ...shared,
    text: 'github-generative-ai-terms',
    supplierEntity: 'GitHub B.V.',
    namesCustomer: false,
    reference: 'GH-GENAI-TERMS',
    title: 'GitHub Generative AI Services Terms',
    kind: 'ONLINE_TERMS',
    parent: 'GH-40211',
    truth: (day) => ({
      term: { effectiveOn: day('published') },
      says: [
        says('output_ownership', 'customer'),
        says('training_use', 'opt-out', 'supplier'),
        says('upstream_dependency', ['OpenAI', 'Anthropic', 'Google', 'Microsoft Azure'], 'supplier'),
        says('emergency_retirement', { right: true }, 'supplier'),
        says('model_retirement_notice', { all: 'P0D' }, 'supplier'),
        says('unilateral_change', { notice: 'P30D', deemed_acceptance: true }, 'supplier'),
        says('liability_cap', { months_of_fees: 6 }, 'supplier'),
        says('governing_law', 'California'),
      ],
    }),
  },
];
