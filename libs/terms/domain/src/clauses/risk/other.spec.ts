import { saidIn } from '../../samples/said-in.js';

/** Why the case stands here, what a contract says, and all that is read in it. */
type Case = readonly [because: string, words: string, said: readonly string[]];

it.each<Case>([
  [
    'who defends against what',
    'Supplier will defend Customer against any third-party claim alleging that the Services infringe a patent, copyright or trademark, and will indemnify Customer for damages finally awarded.',
    [
      'ip_indemnity [supplier] {"scope":"the Services infringe a patent, copyright or trademark","capped":null,"exclusions":[]}',
    ],
  ],
  [
    "the customer's own content",
    'Customer will indemnify Supplier from claims that Customer Data infringes the intellectual property rights of a third party.',
    [
      'ip_indemnity [customer] {"scope":"Customer Data infringes the intellectual property rights of a third party","capped":null,"exclusions":[]}',
    ],
  ],
  ['no infringement, no such indemnity', 'Customer will indemnify Supplier against taxes.', []],
  [
    'after posting, use is consent',
    'We may modify these Terms at any time by posting the revised version. Changes become effective 30 days after posting. Your continued use constitutes acceptance.',
    ['unilateral_change [supplier] {"notice":"P30D","deemed_acceptance":true,"applies_to":"all changes"}'],
  ],
  [
    'material and other changes',
    "We may update these Terms from time to time. If the changes are material, we will give you at least fourteen days' advance notice by email. All other changes take effect upon posting.",
    [
      'unilateral_change [supplier] {"notice":"P14D","deemed_acceptance":null,"applies_to":"material changes"}',
      'unilateral_change [supplier] {"notice":"P0D","deemed_acceptance":null,"applies_to":"other changes"}',
    ],
  ],
  [
    'silence is consent',
    'Supplier reserves the right to amend these terms; it will notify Customer of the amendments no later than six weeks before they take effect. The amendments are deemed approved if Customer does not object within six weeks.',
    ['unilateral_change [supplier] {"notice":"P42D","deemed_acceptance":true,"applies_to":"all changes"}'],
  ],
  [
    'an exception for the law',
    "We may amend these Terms on 30 days' notice, unless the amendment is required by law, in which case we may make it without prior notice.",
    [
      'unilateral_change [supplier] {"notice":"P30D","deemed_acceptance":null,"applies_to":"all changes"}',
      'unilateral_change [supplier] {"notice":"P0D","deemed_acceptance":null,"applies_to":"changes required by law"}',
    ],
  ],
  ['both must sign', 'No amendment is effective unless in writing and signed by both parties.', []],
  [
    'grounds',
    'We may suspend your access immediately if you breach these Terms, if we are required to by law, or if your use poses a security risk.',
    [
      'suspension_right [supplier] {"grounds":["breach of terms","security","law","risk of harm"],"notice":"none required"}',
    ],
  ],
  [
    'overdue, and a notice besides',
    "Supplier may suspend the Services on ten (10) days' notice where any sum is more than 30 days overdue.",
    [
      'suspension_right [supplier] {"grounds":["non-payment"],"notice":"P10D"}',
      'auto_suspension_nonpayment [supplier] "P30D"',
    ],
  ],
  [
    'by days past due',
    'If your account is 60 days past due, we may suspend access to the platform.',
    [
      'suspension_right [supplier] {"grounds":["non-payment"],"notice":null}',
      'auto_suspension_nonpayment [supplier] "P60D"',
    ],
  ],
  ["one's own suspension is no right of the other", 'Customer may suspend its use of the Services at any time.', []],
  [
    'a named host',
    'The Service is hosted on Amazon Web Services in Frankfurt.',
    ['upstream_dependency [supplier] ["Amazon Web Services"]'],
  ],
  [
    'unnamed makers',
    'Our Services rely on third-party model providers.',
    ['upstream_dependency [supplier] ["third-party providers (not named)"]'],
  ],
  [
    'interruption for non-payment',
    'Failure to pay the fees on time will result in interruption of the Services.',
    [
      'suspension_right [supplier] {"grounds":["non-payment"],"notice":null}',
      'auto_suspension_nonpayment [supplier] "P0D"',
    ],
  ],
  [
    'stops for non-payment',
    'If you are more than ten days late with a payment, we may stop providing the Services until you pay.',
    [
      'suspension_right [supplier] {"grounds":["non-payment"],"notice":null}',
      'auto_suspension_nonpayment [supplier] "P10D"',
    ],
  ],
  [
    'use after changes',
    'Your continued use of the Services after we post changes to these Terms constitutes acceptance of those changes.',
    ['unilateral_change [supplier] {"notice":"P0D","deemed_acceptance":true,"applies_to":"all changes"}'],
  ],
  [
    'in the passive',
    'These Terms may be modified from time to time. If you keep using the Service after a modification of the Terms, you agree to accept it.',
    ['unilateral_change [supplier] {"notice":null,"deemed_acceptance":true,"applies_to":"all changes"}'],
  ],
  [
    'entitled, after an aside',
    'Supplier shall be entitled, in the event of a violation by Customer or its users of the duties of this section, to block access to the platform.',
    ['suspension_right [supplier] {"grounds":["breach of terms"],"notice":null}'],
  ],
  [
    'in default',
    'During a default in payment by Customer, Supplier shall be entitled to block the access to the platform.',
    [
      'suspension_right [supplier] {"grounds":["non-payment"],"notice":null}',
      'auto_suspension_nonpayment [supplier] "P0D"',
    ],
  ],
  [
    'who does not comply',
    'We may suspend or stop providing our Services to you if you do not comply with our policies.',
    ['suspension_right [supplier] {"grounds":["breach of terms"],"notice":null}'],
  ],
  [
    'restricted by the supplier',
    'Access to the Services can be restricted by us without notice if we reasonably believe that you are violating these Terms.',
    ['suspension_right [supplier] {"grounds":["breach of terms"],"notice":"none required"}'],
  ],
  [
    'an appointed sub-processor',
    'You consent to our appointing Amazon Web Services as a sub-processor.',
    ['upstream_dependency [supplier] ["Amazon Web Services"]'],
  ],
  ['a contract that will be supplemented', 'This Agreement will be supplemented by an addendum for each project.', []],
  [
    'the name with its form of law',
    'Northwind, Inc. reserves the right to update and change these Terms from time to time without notice to you.',
    ['unilateral_change [supplier] {"notice":"P0D","deemed_acceptance":null,"applies_to":"all changes"}'],
  ],
  [
    'too much use',
    'Supplier may throttle, suspend or terminate API access immediately if usage exceeds the rate limits or degrades the service for others.',
    [
      'suspension_right [supplier] {"grounds":["excessive use"],"notice":"none required"}',
      'overflow_rule [supplier] "reject"',
    ],
  ],
  [
    'a key is access',
    'We have the right to deactivate your API key if we detect abuse or unlawful use.',
    ['suspension_right [supplier] {"grounds":["abuse or fraud"],"notice":null}'],
  ],
  [
    'nothing left to spend',
    'If your prepaid balance is exhausted, we may suspend the Services until you add credits.',
    [
      'suspension_right [supplier] {"grounds":["non-payment"],"notice":null}',
      'auto_suspension_nonpayment [supplier] "P0D"',
    ],
  ],
  [
    'still outstanding',
    'Should any undisputed amount remain outstanding fifteen days after a written reminder, Supplier is entitled to suspend performance.',
    [
      'suspension_right [supplier] {"grounds":["non-payment"],"notice":null}',
      'auto_suspension_nonpayment [supplier] "P15D"',
    ],
  ],
  [
    'on the day of publication',
    'Changes to the Acceptable Use Policy are effective as of the date they are published.',
    ['unilateral_change [supplier] {"notice":"P0D","deemed_acceptance":null,"applies_to":"all changes"}'],
  ],
  [
    'run by others',
    'Some models are operated by third-party providers such as OpenAI and Anthropic.',
    ['upstream_dependency [supplier] ["OpenAI","Anthropic"]'],
  ],
  [
    'a danger to stability',
    'We may take down, restrict or suspend any deployment that endangers the stability of the network.',
    ['suspension_right [supplier] {"grounds":["security"],"notice":null}'],
  ],
  [
    'without warning',
    'Access may be suspended without prior warning in cases of misuse.',
    ['suspension_right [supplier] {"grounds":["breach of terms"],"notice":"none required"}'],
  ],
  [
    'models of others',
    'The Service incorporates models from Anthropic and Mistral.',
    ['upstream_dependency [supplier] ["Anthropic","Mistral AI"]'],
  ],
  [
    'late despite a reminder',
    'The Supplier may suspend the Service if payment is more than 30 days late despite a reminder.',
    [
      'suspension_right [supplier] {"grounds":["non-payment"],"notice":null}',
      'auto_suspension_nonpayment [supplier] "P30D"',
    ],
  ],
  [
    'shut down',
    'Supplier is entitled to temporarily shut down the Services for maintenance.',
    ['suspension_right [supplier] {"grounds":["maintenance"],"notice":null}'],
  ],
  [
    'a ground of its own',
    'We may immediately limit, suspend or revoke access for users who share their credentials.',
    ['suspension_right [supplier] {"grounds":["share their credentials"],"notice":"none required"}'],
  ],
  [
    'terms that vary',
    "We may vary these terms and will give you one month's notice by email of any variation.",
    ['unilateral_change [supplier] {"notice":"P1M","deemed_acceptance":null,"applies_to":"all changes"}'],
  ],
  [
    'who does not pay',
    'If you do not pay, we will freeze your account until you do.',
    [
      'suspension_right [supplier] {"grounds":["non-payment"],"notice":null}',
      'auto_suspension_nonpayment [supplier] "P0D"',
    ],
  ],
  [
    'access to documents is no service',
    'Supplier may restrict access to data or information if showing it would harm its rights.',
    [],
  ],
  [
    'replaced once announced',
    'We may revise these Terms. Once announced, the new version replaces the original terms.',
    ['unilateral_change [supplier] {"notice":"P0D","deemed_acceptance":null,"applies_to":"all changes"}'],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
