import { saidIn } from '../../samples/said-in.js';

/** Why the case stands here, what a contract says, and all that is read in it. */
type Case = readonly [because: string, words: string, said: readonly string[]];

it.each<Case>([
  [
    'from year to year',
    'At the end of the Initial Term this Agreement will automatically renew on a year to year basis unless either party notifies the other at least 30 days before of its intention not to renew.',
    [
      'renewal_type [-] "auto"',
      'renewal_term [-] "P1Y"',
      'non_renewal_notice [either] {"duration":"P30D","anchor":"end of the then-current term"}',
    ],
  ],
  [
    'half a year',
    'The initial term shall automatically be extended for an additional period of half a year unless either party gives notice at least 60 days before its end.',
    [
      'renewal_type [-] "auto"',
      'renewal_term [-] "P6M"',
      'non_renewal_notice [either] {"duration":"P60D","anchor":"end of the then-current term"}',
    ],
  ],
  [
    'a period after the end renews nothing',
    'During the term and any renewal terms, and for a period of one (1) year following their expiration, Customer keeps records.',
    [],
  ],
  ['what else is annual', 'Supplier provides vouchers for annual membership renewals of its user group.', []],
  [
    'the length of the term that ends',
    'Each subscription will renew automatically for successive periods equal to the expiring term unless either party gives notice at least 60 days before the end of the current term.',
    [
      'renewal_type [-] "auto"',
      'renewal_term [-] "same_as_preceding_term"',
      'non_renewal_notice [either] {"duration":"P60D","anchor":"end of the then-current term"}',
    ],
  ],
  [
    'a new order is needed',
    'Renewal of the Services requires a new Order Form signed by both parties.',
    ['renewal_type [-] "express"'],
  ],
  [
    'equal to what is not said',
    'Unless otherwise stated in an Order Form, each Services Term will automatically renew for a term of equal length.',
    ['renewal_type [-] "auto"', 'renewal_term [-] "same_as_preceding_term"'],
  ],
  [
    'a renewal is denied',
    'This Agreement shall not renew automatically and ends on the last day of the Term.',
    ['renewal_type [-] "none"'],
  ],
  [
    'by agreement only',
    'The Agreement may be extended for a further period of twelve months by written agreement of the parties.',
    ['renewal_type [-] "express"', 'renewal_term [-] "P12M"'],
  ],
  [
    'month by month without an end',
    'At the end of the Initial Term, the Agreement will continue on a month-to-month basis until terminated by either party.',
    ['renewal_type [-] "evergreen"'],
  ],
  [
    'as German contracts put it',
    "The contract is extended by a further year unless it is terminated in writing with three months' notice to the end of the respective term.",
    [
      'renewal_type [-] "auto"',
      'renewal_term [-] "P1Y"',
      'non_renewal_notice [either] {"duration":"P3M","anchor":"end of the then-current term"}',
    ],
  ],
  [
    'as French contracts put it',
    "This Agreement is tacitly renewed for successive periods of one (1) year unless terminated by registered letter with at least three (3) months' notice prior to its expiry.",
    [
      'renewal_type [-] "auto"',
      'renewal_term [-] "P1Y"',
      'non_renewal_notice [either] {"duration":"P3M","anchor":"end of the then-current term"}',
    ],
  ],
  [
    'an option',
    'Customer has the option to renew this Order for one additional term of 24 months.',
    ['renewal_type [-] "express"', 'max_renewals [-] 1', 'renewal_term [-] "P24M"'],
  ],
  [
    'every month until cancelled',
    'Your plan will renew each month until you cancel it.',
    ['renewal_type [-] "auto"', 'renewal_term [-] "P1M"'],
  ],
  [
    'hours before the period ends',
    'Your subscription automatically renews at the end of each billing period unless you cancel at least 24 hours before the end of the period through our website.',
    [
      'renewal_type [-] "auto"',
      'non_renewal_notice [customer] {"duration":"PT24H","anchor":"end of the then-current term"}',
    ],
  ],
  [
    'a number of times',
    'This Agreement may be renewed up to three times, each for a period of one year.',
    ['renewal_type [-] "express"', 'max_renewals [-] 3', 'renewal_term [-] "P1Y"'],
  ],
  [
    'extended access is no extension',
    'After retirement, extended access to the legacy model is available for three months at a higher rate.',
    ['extended_access [supplier] {"duration":"P3M","price":"higher rate"}'],
  ],
  [
    'the contract and its licence',
    'This Agreement and the licence granted in it shall remain in effect until terminated.',
    ['renewal_type [-] "evergreen"'],
  ],
  [
    'month by month until cancelled',
    'Your monthly subscription will continue and be billed each month until you cancel it.',
    ['renewal_type [-] "auto"', 'renewal_term [-] "P1M"'],
  ],
  [
    'rolled over',
    'Unless Customer opts out of renewal at least 45 days before the expiration date, this Order Form rolls over for a further year.',
    [
      'renewal_type [-] "auto"',
      'non_renewal_notice [customer] {"duration":"P45D","anchor":"end of the then-current term"}',
      'renewal_term [-] "P1Y"',
    ],
  ],
  [
    'not by itself',
    'Subscriptions do not auto-renew; to go on, Customer places a new order.',
    ['renewal_type [-] "none"'],
  ],
  [
    'three years have an end',
    'This Agreement commences on the Effective Date and continues for a period of three (3) years, unless terminated earlier.',
    ['initial_term [-] "P3Y"'],
  ],
  [
    'switched off',
    'You can turn off auto-renewal in your account at any time up to two days before the renewal date.',
    ['renewal_type [-] "auto"', 'non_renewal_notice [customer] {"duration":"P2D","anchor":"renewal"}'],
  ],
  [
    'another year',
    'Annual subscriptions auto-renew for another year at the end of each term.',
    ['renewal_type [-] "auto"', 'renewal_term [-] "P1Y"'],
  ],
  [
    'told to the customer',
    'To prevent renewal, cancel at least seven days before your renewal date.',
    ['non_renewal_notice [customer] {"duration":"P7D","anchor":"renewal"}'],
  ],
  [
    'who does not intend to',
    'Supplier will tell Customer at least ninety days before the end of the Term if it does not intend to renew.',
    ['non_renewal_notice [supplier] {"duration":"P90D","anchor":"end of the then-current term"}'],
  ],
  [
    'unless opted out',
    'Upon expiry, reserved capacity renews for one year at then-current list prices unless Customer opts out.',
    ['renewal_type [-] "auto"', 'renewal_term [-] "P1Y"'],
  ],
  [
    'unless agreed',
    'This Agreement shall expire at the end of its term unless the parties agree in writing to extend it.',
    ['renewal_type [-] "express"'],
  ],
  [
    'ended by itself',
    'The Agreement ends automatically at the end of the fixed term without notice being required.',
    ['renewal_type [-] "none"'],
  ],
  [
    'in force until ended',
    'The Terms shall be in force from your acceptance until either party terminates them.',
    ['renewal_type [-] "evergreen"'],
  ],
  [
    'before it renews',
    'You must cancel your plan before it renews if you do not want to pay for the next period.',
    ['non_renewal_notice [customer] {"duration":"P0D","anchor":"renewal"}'],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
