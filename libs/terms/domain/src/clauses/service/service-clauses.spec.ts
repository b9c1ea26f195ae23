import { saidIn } from '../../samples/said-in.js';

/** Why the case stands here, what a contract says, and all that is read in it. */
type Case = readonly [because: string, words: string, said: readonly string[]];

it.each<Case>([
  [
    'at least',
    'The Service will be available at least 99.95% of the time in each calendar month.',
    ['uptime_slo [supplier] {"percent":99.95,"interval":"month","scope":null}'],
  ],
  [
    'in words',
    'Supplier guarantees an Uptime Percentage of ninety-nine point nine percent per quarter.',
    ['uptime_slo [supplier] {"percent":99.9,"interval":"quarter","scope":null}'],
  ],
  ['a share of ownership is no uptime', 'A subsidiary is a company of which more than 95% of the shares are held.', []],
  [
    'bands in prose',
    'If monthly availability is less than 99.9% but at least 99.0%, Customer receives a credit of 10% of the monthly fee; if it is less than 99.0%, the credit is 25%.',
    ['credit_table [supplier] [{"below":99.9,"credit":10},{"below":99,"credit":25}]'],
  ],
  [
    'bands in a table',
    `Service credits for missed availability
Monthly availability | Service credit
Below 99.9% | 10%
Below 99.0% | 25%
Below 95.0% | 100%`,
    ['credit_table [supplier] [{"below":99.9,"credit":10},{"below":99,"credit":25},{"below":95,"credit":100}]'],
  ],
  [
    'between two levels',
    `Service credits by monthly uptime
Uptime | Credit
99.0% to below 99.9% | 10%
Below 99.0% | 30%`,
    ['credit_table [supplier] [{"below":99.9,"credit":10},{"below":99,"credit":30}]'],
  ],
  [
    'what else a claim needs is no anchor',
    'Customer must submit a credit request within 30 days of the end of the month in which the incident occurred and enclose the request logs.',
    [
      'credit_claim_window [customer] {"duration":"P30D","anchor":"the month in which the incident occurred","automatic":false}',
    ],
  ],
  [
    'an event ends the window',
    'To receive a Service Credit you must open a ticket by the end of the billing month following the incident.',
    [
      'credit_claim_window [customer] {"duration":null,"anchor":"end of the billing month following the incident","automatic":false}',
    ],
  ],
  [
    'by itself',
    'Service Credits are applied automatically to the next invoice.',
    ['credit_claim_window [customer] {"duration":null,"anchor":null,"automatic":true}'],
  ],
  [
    'nothing else',
    'Service credits are the sole and exclusive remedy for any failure to meet the service levels.',
    ['sole_remedy [supplier] true'],
  ],
  [
    'remedies for infringement are another matter',
    'This section states the sole and exclusive remedy for claims of infringement.',
    [],
  ],
  [
    'a response by priority',
    'Supplier will respond to Priority 1 incidents within 30 minutes, 24x7.',
    ['support_response [supplier] [{"severity":"priority 1","response":"PT30M"}]'],
  ],
  [
    'a bad minute',
    '"Downtime" means any period of more than five consecutive minutes in which more than 5% of requests return a 5xx error.',
    [
      'downtime_definition [supplier] "\\"Downtime\\" means any period of more than five consecutive minutes in which more than 5% of requests return a 5xx error."',
    ],
  ],
  [
    'a percentile',
    'The 95th percentile latency for time to first token will be below 800 ms.',
    ['latency_slo [supplier] {"percentile":95,"value":800,"unit":"ms"}'],
  ],
  ['an entitlement', 'The rate limit is 2,000,000 TPM.', ['rate_limit [customer] {"quantity":2000000,"unit":"tpm"}']],
  [
    'assumed is not promised',
    'An account used for only part of the month is assumed to have been available 100% of the time in the rest of it.',
    [],
  ],
  [
    'a multiple of what was paid',
    'If we miss our Uptime commitment, we will apply a credit to each affected account equal to 10 times the amount paid for the time of the outage.',
    ['credit_table [supplier] {"multiple_of_fees_for_interruption":10}'],
  ],
  [
    'no liability beyond credits',
    "Service Credits are Supplier's sole liability for a failure to meet the availability target.",
    ['sole_remedy [supplier] true'],
  ],
  [
    'downtime is',
    'Downtime is the number of minutes in which the Service could not be reached.',
    ['downtime_definition [supplier] "Downtime is the number of minutes in which the Service could not be reached."'],
  ],
  [
    'an alternative in a sentence of its own',
    `A service credit is one of the following: 10% of the fee where uptime was less than or equal to 99.9%, but greater than 99.0%.
Or 25% of the fee where uptime was less than 99.0%.`,
    ['credit_table [supplier] [{"below":99.9,"credit":10},{"below":99,"credit":25}]'],
  ],
  [
    'an incident of support is no downtime',
    '"Incident" means a single malfunction which may need several answers before it is closed.',
    [],
  ],
  [
    'minutes of downtime',
    '"Downtime Minutes" means the total number of minutes in a month in which the Service is not available.',
    [
      'downtime_definition [supplier] "\\"Downtime Minutes\\" means the total number of minutes in a month in which the Service is not available."',
    ],
  ],
  [
    'critical issues',
    'For critical issues the first response will be given within 1 hour.',
    ['support_response [supplier] [{"severity":"critical","response":"PT1H"}]'],
  ],
  [
    'reachable',
    'We guarantee that our network is reachable for 99 percent of every month, scheduled maintenance excluded.',
    ['uptime_slo [supplier] {"percent":99,"interval":"month","scope":null}'],
  ],
  [
    'any request',
    'We aim to respond to support requests within 24 hours on business days.',
    ['support_response [supplier] [{"severity":null,"response":"PT24H"}]'],
  ],
  [
    'sole recourse',
    'Your sole recourse for any failure to meet the uptime commitment is a credit under this section.',
    ['sole_remedy [supplier] true'],
  ],
  [
    'beside other rights',
    'Service credits are without prejudice to any other right or remedy of Customer.',
    ['sole_remedy [supplier] false'],
  ],
  [
    'a sentence a band',
    'Monthly uptime of less than 99.9% but equal to or greater than 99.0%: 10% credit. Monthly uptime of less than 99.0%: 25% credit.',
    ['credit_table [supplier] [{"below":99.9,"credit":10},{"below":99,"credit":25}]'],
  ],
  [
    'a line of a list',
    'Database Service: 99.99% monthly uptime',
    ['uptime_slo [supplier] {"percent":99.99,"interval":"month","scope":null}'],
  ],
  [
    'up and running',
    'The system shall be up and running 95% of the time.',
    ['uptime_slo [supplier] {"percent":95,"interval":null,"scope":null}'],
  ],
  [
    'an hour that counts',
    'An hour counts as an unavailable hour if the Service did not respond to any request during that hour.',
    [
      'downtime_definition [supplier] "An hour counts as an unavailable hour if the Service did not respond to any request during that hour."',
    ],
  ],
  [
    'a credit for each hour',
    'For every full hour of downtime Customer is credited 5% of the monthly fee, up to 100%.',
    ['credit_table [supplier] {"percent_of_fees":5,"per_outage_of":"PT1H"}'],
  ],
  [
    'the only compensation',
    'Credits are the only compensation due for downtime; any further claim is excluded.',
    ['sole_remedy [supplier] true'],
  ],
  [
    'answered within',
    '99% of requests are answered within 2 seconds.',
    ['latency_slo [supplier] {"percentile":99,"value":2,"unit":"seconds"}'],
  ],
  ['pay is no credit', "The amounts above are Supplier's sole compensation for availability of its staff.", []],
  [
    'ten times as a figure',
    'For each outage longer than five minutes we credit your account 10x of the hourly rate you pay.',
    [
      'downtime_definition [supplier] "For each outage longer than five minutes we credit your account 10x of the hourly rate you pay."',
      'credit_table [supplier] {"multiple_of_fees_for_interruption":10}',
    ],
  ],
  [
    'guaranteed to all',
    'Supplier provides on-site support with a guaranteed response time of 3 hours.',
    ['support_response [supplier] [{"severity":null,"response":"PT3H"}]'],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
