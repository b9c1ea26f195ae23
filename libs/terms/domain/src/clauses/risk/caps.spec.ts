import { saidIn } from '../../samples/said-in.js';

/** Why the case stands here, what a contract says, and all that is read in it. */
type Case = readonly [because: string, words: string, said: readonly string[]];

it.each<Case>([
  [
    "a share of a year's fees",
    "Supplier's total liability under this Agreement shall not exceed 150% of the annual fees paid or payable in the contract year in which the event occurred.",
    ['liability_cap [supplier] {"months_of_fees":12,"percent":150}'],
  ],
  [
    'the months before',
    "In no event will either party's aggregate liability exceed the total amount paid by Customer hereunder for the Services giving rise to the liability in the twelve months preceding the first incident.",
    ['liability_cap [either] {"months_of_fees":12}'],
  ],
  [
    'the greater, and a multiple',
    "Each party's liability is limited to the greater of USD 1.2 million and two times the fees payable in the prior 12-month period.",
    ['liability_cap [either] {"greater_of":[{"amount":1200000,"currency":"USD"},{"months_of_fees":12,"percent":200}]}'],
  ],
  [
    'the lesser',
    'Our total liability to you will not exceed the lesser of $50 or the amounts you paid us in the three months before the claim arose.',
    ['liability_cap [supplier] {"lesser_of":[{"amount":50,"currency":"USD"},{"months_of_fees":3}]}'],
  ],
  [
    'European digits',
    'The liability of the Supplier for slight negligence is limited to € 10.000,00 per event.',
    ['liability_cap [supplier] {"amount":10000,"currency":"EUR"}'],
  ],
  [
    "a year's value",
    "The Supplier's liability is capped at the contract value of one contract year.",
    ['liability_cap [supplier] {"months_of_fees":12}'],
  ],
  [
    'an exclusion for both beside a cap for one',
    "(i) neither party shall be liable for indirect damages; and (ii) Supplier's total liability shall not exceed the fees paid in the 12 months before the claim.",
    ['liability_cap [supplier] {"months_of_fees":12}'],
  ],
  ['an insurance is no cap', 'Supplier shall maintain liability insurance of at least USD 5,000,000.', []],
  [
    'worth of fees',
    "Supplier's liability for damages for any cause whatsoever shall be limited to one month's fees.",
    ['liability_cap [supplier] {"months_of_fees":1}'],
  ],
  [
    'what was received',
    "Each party's total liability in respect of damages under this Agreement shall be limited to the sum of all amounts received from Customer.",
    ['liability_cap [either] {"fees_paid":"all"}'],
  ],
  [
    'for each party',
    'Liability for breaches of the data protection obligations shall be subject to a separate super-cap of $5,000,000 per party.',
    ['liability_cap [either] {"amount":5000000,"currency":"USD"}'],
  ],
  [
    'the lesser of two',
    'The total liability of Supplier shall be the lesser of $10,000 and the fees paid in the prior three months.',
    ['liability_cap [supplier] {"lesser_of":[{"amount":10000,"currency":"USD"},{"months_of_fees":3}]}'],
  ],
  [
    'a month',
    'Our liability in any month is limited to the fees paid for that month.',
    ['liability_cap [supplier] {"months_of_fees":1}'],
  ],
  [
    'one and a half times',
    "Each party's liability under this Agreement is capped at one and a half times the fees payable in the year in which the claim arose.",
    ['liability_cap [either] {"months_of_fees":12,"percent":150}'],
  ],
  [
    'who is sued does not defend',
    'If a third party sues you alleging that our Services infringe its patents or copyrights, we will defend you and pay the damages awarded.',
    [
      'ip_indemnity [supplier] {"scope":"our Services infringe its patents or copyrights","capped":null,"exclusions":[]}',
    ],
  ],
  [
    'the preceding year',
    'The maximum liability of either party is limited, for all claims in a year, to an amount equal to the sums paid under this Agreement in the preceding year.',
    ['liability_cap [either] {"months_of_fees":12}'],
  ],
  [
    'agreed by the customer, for the supplier',
    'You agree that our liability is limited to the larger of $1,000 and what you paid us over the past six months.',
    ['liability_cap [supplier] {"greater_of":[{"amount":1000,"currency":"USD"},{"months_of_fees":6}]}'],
  ],
  [
    'fees for six months',
    'Supplier shall be liable only up to the amount of the fees for six months.',
    ['liability_cap [supplier] {"months_of_fees":6}'],
  ],
  [
    'the monthly fee',
    'The total amount of damages is limited to the monthly fee.',
    ['liability_cap [supplier] {"months_of_fees":1}'],
  ],
  [
    'whose liability it is',
    'If you have not paid us anything, our liability is limited to $50.',
    ['liability_cap [supplier] {"amount":50,"currency":"USD"}'],
  ],
  [
    'a name before a capital',
    'IN NO EVENT WILL NORTHWIND MODELS, INC. BE LIABLE FOR MORE THAN THE FEES PAID BY CUSTOMER IN THE TWELVE MONTHS BEFORE THE CLAIM.',
    ['liability_cap [supplier] {"months_of_fees":12}'],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
