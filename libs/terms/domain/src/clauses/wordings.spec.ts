import { saidIn } from '../samples/said-in.js';

it.each([
  [
    'an act gives the right',
    "Any use of the Services to run open proxies entitles the Supplier to block the Customer's access at once.",
    [
      'suspension_right [supplier] {"grounds":["Any use of the Services to run open proxies"],"notice":"none required"}',
    ],
  ],
  [
    'an act gives the right',
    "Running crypto miners gives the Supplier the right to immediately block the Customer's access.",
    ['suspension_right [supplier] {"grounds":["Running crypto miners"],"notice":"none required"}'],
  ],
  [
    'an event that no list knows',
    'Upon an Emergency, Supplier may automatically suspend the offending customer account, project or application.',
    ['suspension_right [supplier] {"grounds":["an Emergency"],"notice":null}'],
  ],
  [
    'a right with an aside',
    'We reserve the right, but have no obligation, to suspend access for users who break the Acceptable Use Policy.',
    ['suspension_right [supplier] {"grounds":["breach of terms"],"notice":null}'],
  ],
  [
    'another word for it',
    'We are entitled to refuse service or lock accounts that endanger other customers.',
    ['suspension_right [supplier] {"grounds":["security"],"notice":null}'],
  ],
  [
    'a right with an aside',
    'Supplier shall have the right, without liability, to suspend performance if Customer breaches this Agreement.',
    ['suspension_right [supplier] {"grounds":["risk of harm"],"notice":null}'],
  ],
  [
    'days of which there may be more',
    "If any invoice is fifteen (15) or more days overdue, Supplier may accelerate Customer's unpaid obligations so that all become immediately due and payable, and suspend the Services until such amounts are paid in full.",
    [
      'suspension_right [supplier] {"grounds":["non-payment"],"notice":null}',
      'auto_suspension_nonpayment [supplier] "P15D"',
    ],
  ],
  [
    'days after a reminder',
    'Ten (10) days after the first notice of a payment failure has been sent to you, we may disable or terminate your account.',
    [
      'suspension_right [supplier] {"grounds":["non-payment"],"notice":"P10D"}',
      'auto_suspension_nonpayment [supplier] "P10D"',
    ],
  ],
  [
    'it happens by itself',
    'Should the Customer start a chargeback, the Services will be immediately suspended without notice.',
    ['suspension_right [supplier] {"grounds":["chargeback"],"notice":"none required"}'],
  ],
  [
    'posted with notice',
    'Changes to these Terms become effective at the start of the next billing cycle if they have been posted 14 days in advance.',
    ['unilateral_change [supplier] {"notice":"P14D","deemed_acceptance":null,"applies_to":"all changes"}'],
  ],
  [
    '"otherwise noted" excepts nothing',
    'Unless otherwise noted, material changes to these Terms take effect 7 days after we post them, except if the changes apply to new features, in which case they are effective immediately.',
    [
      'unilateral_change [supplier] {"notice":"P7D","deemed_acceptance":null,"applies_to":"material changes"}',
      'unilateral_change [supplier] {"notice":"P0D","deemed_acceptance":null,"applies_to":"all changes"}',
    ],
  ],
  [
    'from publication',
    'Supplier may update these Terms at any time by publishing a new version, which applies from the moment of publication.',
    ['unilateral_change [supplier] {"notice":"P0D","deemed_acceptance":null,"applies_to":"all changes"}'],
  ],
  [
    'silence is consent',
    'We may modify these Terms at any time and will tell you by email. If you do not object within one month of that email, the change is deemed accepted.',
    ['unilateral_change [supplier] {"notice":"P1M","deemed_acceptance":true,"applies_to":"all changes"}'],
  ],
  [
    'without reason',
    'The Customer may terminate the contract without reason with effect for the future in the Control Panel.',
    ['termination_convenience [customer] "P0D"'],
  ],
  [
    'an aside between party and verb',
    'You agree that we, in our sole discretion and for any or no reasons, may also terminate your Account at any time.',
    ['termination_convenience [supplier] "P0D"'],
  ],
  [
    'notice of termination',
    'The Customer is entitled to give notice of termination with a period of one month to the end of a month.',
    ['termination_convenience [customer] "P1M"'],
  ],
  [
    'a cause by whatever name',
    'If the force majeure event continues for more than sixty days, then either party may terminate this Agreement for convenience upon written notice.',
    [],
  ],
  [
    'a cause comes first',
    'If the Customer undergoes a restructuring which Supplier considers relevant, Supplier may, at its sole discretion, terminate the access to the Services.',
    [],
  ],
  [
    'a law of something',
    'The law applicable to this contract is that of Singapore.',
    ['governing_law [-] "Singapore"'],
  ],
  [
    'a law after a comma',
    'This contract is made under, and shall be interpreted according to, the laws of the Province of Ontario and the federal laws of Canada applicable therein.',
    ['governing_law [-] "Ontario; Canada"'],
  ],
  ["a people's law", 'This contract is governed by Scots law.', ['governing_law [-] "Scotland"']],
  [
    'charged from then on',
    'From time to time, we may change the fees for the Services. If a change applies to a plan you use, you will be charged the new fee from that point on.',
    ['price_change_notice [supplier] {"duration":"P0D","posting_is_notice":null}'],
  ],
  [
    'said expressly',
    'Supplier expressly reserves the right to change its fees with advance notice to Customer.',
    ['price_change_notice [supplier] {"duration":null,"posting_is_notice":null}'],
  ],
  [
    'entitled at renewal',
    "The Supplier shall be entitled to increase the subscription fees and the support fees at the start of each renewal period on 90 days' prior notice.",
    ['price_change_notice [supplier] {"duration":"P90D","posting_is_notice":null}'],
  ],
  [
    'a notice in the service',
    'Supplier may elect to give notice to Customer by means of a general notice on the Service.',
    ['notice_method [supplier] {"channels":["in-product notice"],"address":null,"effective":null}'],
  ],
  [
    'to each other',
    'The parties may send communications to each other using the email addresses listed in the details section of the Agreement.',
    ['notice_method [either] {"channels":["email"],"address":null,"effective":null}'],
  ],
  [
    'posted or directed',
    'Notices made by us to you may be posted on the website or sent to the email address you gave. Notices to us must be directed to legal@northwind.example.',
    [
      'notice_method [supplier] {"channels":["email","website"],"address":null,"effective":null}',
      'notice_method [customer] {"channels":["email"],"address":"legal@northwind.example","effective":null}',
    ],
  ],
  [
    'what was paid',
    'Our total liability will not be more than what you paid us in the year before the claim arose.',
    ['liability_cap [supplier] {"months_of_fees":12}'],
  ],
  [
    'a pronoun leaves',
    'If Customer objects to an amendment, it may terminate within fourteen days of receipt of the notice of amendment.',
    ['event_exit_window [customer] {"trigger":"Customer objects to an amendment","duration":"P14D"}'],
  ],
  [
    'a right with a sentence for its time',
    'If a change takes effect during your current term and you object to it, you may terminate the affected order. To exercise that right, you must notify us within twenty days of our publishing the change.',
    [
      'event_exit_window [customer] {"trigger":"a change takes effect during your current term and you object to it","duration":"P20D"}',
    ],
  ],
  [
    'no end in time',
    'The contract is agreed for an indefinite time period and may be terminated by both parties.',
    ['renewal_type [-] "evergreen"'],
  ],
  [
    'an exception denies nothing',
    'On expiry the term will renew automatically for further terms of equal length unless the Customer informs the Supplier of its decision to not renew.',
    ['renewal_type [-] "auto"', 'renewal_term [-] "same_as_preceding_term"'],
  ],
  [
    'and thereafter',
    "This Agreement runs for one year and thereafter renews for one-year periods unless a party gives 60 days' notice of non-renewal.",
    [
      'renewal_type [-] "auto"',
      'renewal_term [-] "P1Y"',
      'initial_term [-] "P1Y"',
      'non_renewal_notice [either] {"duration":"P60D","anchor":"renewal"}',
    ],
  ],
  [
    'a length in brackets',
    'The licence runs for the License Term (12 months unless the order says otherwise).',
    ['initial_term [-] "P12M"'],
  ],
  [
    'backups for longer',
    'Upon termination, we delete all personal data from active systems within 30 days and from backups within 180 days.',
    [
      'retention [supplier] {"duration":"P30D","anchor":"termination"}',
      'retention [supplier] {"duration":"P180D","anchor":null,"rule":"backups"}',
    ],
  ],
  [
    'a request for the backup',
    'On termination the Supplier may destroy the Customer Data in its possession unless the Supplier receives, no later than ten days after termination, a written request for the delivery to the Customer of the most recent back-up of the Customer Data.',
    ['data_return [customer] {"window":"P10D","format":null,"rule":null}'],
  ],
  [
    'protected against claims',
    "We'll protect you against claims that our Service violates someone's intellectual property.",
    [
      'ip_indemnity [supplier] {"scope":"our Service violates someone\'s intellectual property","capped":null,"exclusions":[]}',
    ],
  ],
  [
    'unless switched off',
    'Unless you have disabled it in your settings, your inputs may be used to improve our models.',
    ['training_use [supplier] "opt-out"'],
  ],
  [
    'subtracted from it',
    '"Monthly Uptime Percentage" is calculated by subtracting from 100% the share of minutes in the month in which the API was unavailable.',
    [],
  ],
  [
    'up to the last hundredth',
    'Uptime of 90.00% - 99.89% in a month: 5% credit; under 90.00%: 10% credit.',
    [
      'credit_table [supplier] [{"below":99.9,"credit":5},{"below":90,"credit":10}]',
      'uptime_slo [supplier] {"percent":99.89,"interval":"month","scope":null}',
    ],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
