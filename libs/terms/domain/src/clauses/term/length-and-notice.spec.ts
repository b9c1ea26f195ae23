import { saidIn } from '../../samples/said-in.js';

/** Why the case stands here, what a contract says, and all that is read in it. */
type Case = readonly [because: string, words: string, said: readonly string[]];

it.each<Case>([
  [
    'a number in words and digits',
    'The initial term of this Order Form is three (3) years commencing on the Start Date.',
    ['initial_term [-] "P3Y"'],
  ],
  [
    'a term that begins and continues',
    'This Agreement begins on the Effective Date and continues for a period of 24 months (the "Initial Term").',
    ['initial_term [-] "P24M"'],
  ],
  ['a least term', 'The minimum contract term is twenty-four months.', ['initial_term [-] "P24M"']],
  [
    "one month's notice",
    "Either party may prevent renewal by giving the other party no less than one month's written notice before the renewal date.",
    ['non_renewal_notice [either] {"duration":"P1M","anchor":"renewal"}'],
  ],
  [
    'business days',
    'If you do not want your subscription to renew, you must cancel it through our dashboard at least 5 business days before the renewal date.',
    ['non_renewal_notice [customer] {"duration":"P5BD","anchor":"renewal"}'],
  ],
  [
    'the supplier alone',
    'Supplier may elect not to renew by giving ninety (90) days prior written notice.',
    ['non_renewal_notice [supplier] {"duration":"P90D","anchor":"end of the then-current term"}'],
  ],
  [
    'seats at renewal',
    'Customer may reduce the number of seats for the next term by notice at least 45 days before renewal; volume discounts may then be adjusted.',
    [
      'reduction_window [customer] {"duration":"P45D","anchor":"renewal","effect":"discounts may be adjusted or removed"}',
    ],
  ],
  [
    'confidentiality has a term of its own',
    'The obligations of confidentiality continue for three years after the end of this Agreement.',
    [],
  ],
  [
    'who gives notice is named after the period',
    'The Agreement renews for further one (1) year terms unless thirty (30) days before the anniversary of the Start Date Customer gives written notice to Supplier of its wish not to renew.',
    [
      'renewal_type [-] "auto"',
      'renewal_term [-] "P1Y"',
      'non_renewal_notice [customer] {"duration":"P30D","anchor":"anniversary"}',
    ],
  ],
  ['an initial term of each order', 'Each order has an initial 30-day term.', ['initial_term [-] "P30D"']],
  ['plans to choose from', 'Payments cover the use of the Service for a monthly or annual period, as chosen.', []],
  ['how long it runs', 'The pilot agreement runs for six months from signature.', ['initial_term [-] "P6M"']],
  [
    'anniversaries count years',
    'This Order shall expire upon the earlier of (i) the second anniversary of the Effective Date and (ii) delivery of all units.',
    ['initial_term [-] "P2Y"'],
  ],
  [
    'a day counted from another',
    'This Agreement shall be effective until the earlier of its termination or the date that is three (3) years after the date of this Agreement.',
    ['initial_term [-] "P3Y"'],
  ],
  [
    'milestones of a year are no term',
    'Upon completion of the initial term, if the annual milestones are reached, the parties will meet.',
    [],
  ],
  [
    'such a notice is for what stands before',
    'The term is renewed automatically for one (1) further year unless either party notifies the other of its intention not to renew. Such notice must be given ninety (90) days prior to the expiration of the original term.',
    [
      'renewal_type [-] "auto"',
      'renewal_term [-] "P1Y"',
      'non_renewal_notice [either] {"duration":"P90D","anchor":"end of the then-current term"}',
    ],
  ],
  [
    'a policy that an insurer does not renew',
    'The insurance company shall give at least thirty (30) days prior notice of cancellation or non-renewal of the policy.',
    [],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
