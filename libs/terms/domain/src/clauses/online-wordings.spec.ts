import { saidIn } from '../samples/said-in.js';

it.each([
  [
    'each side by its own notice',
    "You may terminate this Agreement on 30 days' notice, and we may terminate it on 90 days' notice.",
    ['termination_convenience [customer] "P30D"', 'termination_convenience [supplier] "P90D"'],
  ],
  [
    'on a day after posting',
    'Updates to the Agreement become effective on the tenth day after posting.',
    ['unilateral_change [supplier] {"notice":"P10D","deemed_acceptance":null,"applies_to":"all changes"}'],
  ],
  [
    'effective on publication',
    'Supplier can unilaterally modify the Usage Policy, the modified version being effective on publication.',
    ['unilateral_change [supplier] {"notice":"P0D","deemed_acceptance":null,"applies_to":"all changes"}'],
  ],
  [
    'told by email',
    "If we change the price of your plan, we'll email you at least 30 days before you are charged the new amount.",
    ['price_change_notice [supplier] {"duration":"P30D","posting_is_notice":null}'],
  ],
  [
    'said after something else',
    'Pricing for the API is set out on our website and may be modified by us in our discretion.',
    ['price_change_notice [supplier] {"duration":null,"posting_is_notice":null}'],
  ],
  [
    'what a customer creates',
    'We do not claim any ownership rights in what you create with the Services.',
    ['output_ownership [-] "customer"'],
  ],
  [
    'rights that are kept',
    'You keep all rights in your prompts and in the generations they produce.',
    ['output_ownership [-] "customer"'],
  ],
  [
    'an agreement in the exception',
    'Unless you expressly agree, your inputs are not used to train models.',
    ['training_use [supplier] "opt-in"'],
  ],
  [
    'training takes place',
    "Training on Customer Data takes place only with Customer's prior written consent.",
    ['training_use [supplier] "opt-in"'],
  ],
  [
    'an account to close',
    "If you don't agree to the updated Terms, you may close your account before they take effect.",
    ['event_exit_window [customer] {"trigger":"you don\'t agree to the updated Terms","duration":null}'],
  ],
  [
    'days to download',
    'You have 14 days after your account is closed to download your files.',
    ['data_return [customer] {"window":"P14D","format":null,"rule":null}'],
  ],
  [
    'going to be retired',
    "When a model is going to be retired, affected customers receive at least 30 days' notice by email.",
    ['model_retirement_notice [supplier] {"all":"P30D"}'],
  ],
  [
    'says something different',
    'If the Order Form says something different from these Terms, the Order Form controls.',
    ['order_of_precedence [-] ["Order Form","other documents"]'],
  ],
  [
    'no model is retired',
    'We may, in our discretion and with or without prior notice, disable your access to our Services.',
    ['suspension_right [supplier] {"grounds":["any reason"],"notice":"with or without notice"}'],
  ],
  [
    'both periods',
    'If any amount is thirty or more days overdue (or ten or more days overdue for cards), Supplier may suspend the Services.',
    [
      'suspension_right [supplier] {"grounds":["non-payment"],"notice":null}',
      'auto_suspension_nonpayment [supplier] "P30D"',
      'auto_suspension_nonpayment [supplier] "P10D"',
    ],
  ],
  [
    'a rule for both gives way',
    'Notices to the Customer will be sent to its registered email address. Notices to the Supplier must be sent by courier to its office. Any notice sent by email is deemed effective upon transmission.',
    [
      'notice_method [supplier] {"channels":["email"],"address":null,"effective":null}',
      'notice_method [customer] {"channels":["courier"],"address":null,"effective":null}',
    ],
  ],
  [
    'units that roll over',
    'Unused commitment rolls over to the next quarter.',
    ['shortfall_rule [customer] "rollover"'],
  ],
  [
    'where they conflict',
    'The Data Processing Addendum prevails over the Agreement where they conflict.',
    ['order_of_precedence [-] ["Data Processing Addendum","Agreement"]'],
  ],
  [
    'notice of a sale',
    "Either party shall give thirty days' notice of any change of control.",
    ['change_of_control [either] "P30D"'],
  ],
  [
    'no fee for leaving',
    'No fee is charged for switching to another provider.',
    ['switching_charge [customer] "none"'],
  ],
  [
    'staff who look',
    'A limited number of our staff may look at conversations that our systems flag as abusive.',
    ['human_review [supplier] "allowed"'],
  ],
  [
    'answers by severity',
    'Supplier shall answer Severity 1 requests within 30 minutes, 24x7.',
    ['support_response [supplier] [{"severity":"severity 1","response":"PT30M"}]'],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
