import { saidIn } from '../../samples/said-in.js';

/** Why the case stands here, what a contract says, and all that is read in it. */
type Case = readonly [because: string, words: string, said: readonly string[]];

it.each<Case>([
  [
    'over a term',
    'Customer commits to spend at least $2.5 million over a three-year term.',
    ['spend_commit [customer] {"amount":2500000,"currency":"USD","period":"P3Y"}'],
  ],
  [
    'each year, in European digits',
    "Customer's Annual Commitment is EUR 1 200 000 per contract year.",
    ['spend_commit [customer] {"amount":1200000,"currency":"EUR","period":"P1Y"}'],
  ],
  [
    'what is missing is invoiced',
    "If Customer's consumption in a contract year is below the Annual Commitment, Supplier will invoice the difference.",
    ['shortfall_rule [customer] "invoice"'],
  ],
  [
    'what is left is lost',
    'Any unused portion of the annual commitment is forfeited at the end of the commitment year.',
    ['shortfall_rule [customer] "forfeit"'],
  ],
  ['credits bought ahead are no commitment', 'Unused credits are rolled over to the next month.', []],
  [
    'what counts',
    'Marketplace purchases count towards the Commitment up to 25% of its total.',
    [
      'eligible_spend [customer] ["Marketplace purchases count towards the Commitment up to 25% of its total.","up to 25%"]',
    ],
  ],
  [
    'a weight counts nothing towards a commitment',
    'Cached input tokens count as 0.1 tokens against the commitment.',
    [
      'burndown_rule [supplier] {"weight":0.1,"rule":"Cached input tokens count as 0.1 tokens against the commitment."}',
    ],
  ],
  [
    'units',
    'Customer reserves 200 PTUs for twelve months.',
    ['capacity_unit [customer] "PTU"', 'capacity_quantity [customer] {"quantity":200,"unit":"PTU","interval":null}'],
  ],
  [
    'hardware around the clock',
    'Supplier shall provide 64 H100 GPUs, 24x7, in a dedicated cluster.',
    ['capacity_unit [customer] "GPU"', 'capacity_quantity [customer] {"quantity":64,"unit":"GPU","interval":"24x7"}'],
  ],
  [
    'no capacity behind a quota',
    'Quota does not guarantee that capacity is available.',
    ['capacity_guarantee [supplier] "quota"'],
  ],
  [
    'beyond at list price',
    'Requests beyond the reserved capacity are charged at pay-as-you-go rates.',
    ['overflow_rule [supplier] "payg"'],
  ],
  [
    'beyond is refused',
    'Traffic in excess of the provisioned throughput will receive an HTTP 429 error.',
    ['overflow_rule [supplier] "reject"'],
  ],
  [
    'a day and a remedy',
    'The cluster must be ready for service no later than 1 March 2027; for each week of delay Customer receives a credit of 1% of the monthly fee.',
    [
      'delivery_deadline [supplier] {"date":"2027-03-01","remedy":"for each week of delay Customer receives a credit of 1% of the monthly fee"}',
    ],
  ],
  [
    'movable',
    "Customer may transfer unused PTUs to another region on 10 business days' notice.",
    ['commit_portability [customer] ["region"]'],
  ],
  ['an example commits nobody', 'For example, a reservation of 100 PTUs serves two teams.', []],
  [
    "a label's last digit is no quantity",
    'Fees are provided for below. 14.2.3 all licences end with this Agreement.',
    [],
  ],
  [
    'capacity lapses',
    'Unused committed capacity lapses at the end of each month without refund.',
    ['shortfall_rule [customer] "forfeit"'],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
