import { saidIn } from '../../samples/said-in.js';

/** Why the case stands here, what a contract says, and all that is read in it. */
type Case = readonly [because: string, words: string, said: readonly string[]];

it.each<Case>([
  ['at once', 'You may stop using our Services at any time.', ['termination_convenience [customer] "P0D"']],
  [
    'without and with notice',
    'We may terminate or suspend your account at any time for any reason, with or without notice.',
    [
      'termination_convenience [supplier] "P0D"',
      'suspension_right [supplier] {"grounds":["any reason"],"notice":"with or without notice"}',
    ],
  ],
  [
    'each side its own notice',
    'Customer may terminate this Agreement at any time without cause upon thirty (30) days notice, and Supplier may terminate without cause upon one hundred eighty (180) days notice.',
    ['termination_convenience [customer] "P30D"', 'termination_convenience [supplier] "P180D"'],
  ],
  ['nobody', 'Neither party may terminate this Agreement for convenience during the Initial Term.', []],
  [
    'a cause',
    "Supplier may terminate this Agreement upon thirty (30) days' written notice if Customer breaches it.",
    [],
  ],
  [
    'to the end of a month',
    'The contract may be terminated by either party with a notice period of three months to the end of a calendar month.',
    ['termination_convenience [either] "P3M"'],
  ],
  [
    'both of two persons',
    "You or we may terminate these Terms at any time by giving 30 days' notice to the other.",
    ['termination_convenience [either] "P30D"'],
  ],
  [
    'the second of two cases',
    "This Agreement may be terminated: (i) by either party for material breach; or (ii) by Supplier upon sixty (60) days' prior written notice.",
    [],
  ],
  [
    'an exception with a cause',
    "You or we can terminate these Terms for any reason on 30 days' notice, except you can terminate at once if our use harms your users.",
    ['termination_convenience [either] "P30D"'],
  ],
  [
    "the law's reservation takes nothing away",
    'Unless prohibited by law, we may revoke your access to the Services in our sole discretion, at any time and without notice.',
    ['termination_convenience [supplier] "P0D"'],
  ],
  [
    'an event opens a window',
    'If we materially reduce the functionality of the Services, you may terminate the affected subscription within 30 days of our notice and receive a pro-rata refund.',
    [
      'event_exit_window [customer] {"trigger":"we materially reduce the functionality of the Services","duration":"P30D"}',
    ],
  ],
  [
    'a special right at a rise of prices',
    'Where Supplier raises prices by more than 5%, Customer has a special right of termination, to be exercised within four weeks of receipt of the notice.',
    ['event_exit_window [customer] {"trigger":"Supplier raises prices by more than 5%","duration":"P28D"}'],
  ],
  [
    'a missed payment is a cause and no event',
    'Customer may terminate this Agreement within 30 days if Supplier fails to cure a material breach.',
    [],
  ],
  [
    "by an act of one's own",
    'You may terminate this Agreement by closing your account and deleting all of your workspaces.',
    ['termination_convenience [customer] "P0D"'],
  ],
  [
    'cancellations at large',
    "All cancellations are subject to 30 days' notice to Supplier.",
    ['termination_convenience [customer] "P30D"'],
  ],
  [
    'accounts of many',
    'We reserve the right to refuse service to anyone and to terminate accounts at any time for any reason.',
    ['termination_convenience [supplier] "P0D"'],
  ],
  [
    'terminable',
    "This Agreement is terminable at will by either party upon thirty (30) days' notice.",
    ['termination_convenience [either] "P30D"'],
  ],
  [
    'either of two persons',
    'Either of us may terminate the Contract by notifying the other in writing at least 30 days in advance.',
    ['termination_convenience [either] "P30D"'],
  ],
  [
    'stops providing',
    'We may also stop providing the Services to you at any time.',
    ['termination_convenience [supplier] "P0D"'],
  ],
  [
    'a missed target is a cause',
    "If the Service misses its target in two of any three consecutive months, Customer may terminate the affected order by giving notice within seven days of the month's end.",
    [],
  ],
  ['canceled, by whom', 'Your plan can be canceled by you at anytime.', ['termination_convenience [customer] "P0D"']],
  [
    'an objection opens a window',
    'If you object to a new sub-processor, you are entitled within 14 days of the objection to terminate this agreement as far as it needs that sub-processor.',
    ['event_exit_window [customer] {"trigger":"you object to a new sub-processor","duration":"P14D"}'],
  ],
  [
    'a wish is no cause',
    'If you no longer wish to use the Services, you can close your account by contacting support.',
    ['termination_convenience [customer] "P0D"'],
  ],
  [
    'the end of an offer',
    "Supplier may cease offering the Services as a whole upon ninety (90) days' written notice to Customer.",
    ['termination_convenience [supplier] "P90D"'],
  ],
  [
    'a right while nothing is ordered',
    "If there is no active Order Form, either party may terminate this Agreement on 30 days' written notice.",
    ['termination_convenience [either] "P30D"'],
  ],
  [
    'by whom is not said',
    'The Agreement may be terminated at the end of each calendar quarter subject to a notice period of three months.',
    ['termination_convenience [either] "P3M"'],
  ],
  [
    'a decision of its own is no cause',
    "Supplier may also terminate this Agreement, or any Service, upon sixty (60) days' prior notice to Customer where it decides to discontinue the Service generally.",
    ['termination_convenience [supplier] "P60D"'],
  ],
  [
    'when prices rise',
    'Customer may terminate this Agreement without penalty within 60 days of receiving notice of a price increase.',
    ['event_exit_window [customer] {"trigger":"change by the supplier","duration":"P60D"}'],
  ],
  [
    'no other remedy',
    'If you object to the modified terms, your only remedy is to cancel your subscription before the changes take effect.',
    ['event_exit_window [customer] {"trigger":"you object to the modified terms","duration":null}'],
  ],
  [
    'each side its own',
    "You may terminate this Agreement for any reason at any time; we may terminate it for any reason on 30 days' notice to you.",
    ['termination_convenience [customer] "P0D"', 'termination_convenience [supplier] "P30D"'],
  ],
  [
    'either side',
    "Month-to-month Orders can be ended by either side with fifteen days' notice.",
    ['termination_convenience [either] "P15D"'],
  ],
  [
    'a sale is a term of its own',
    "In the event of a change of control of Supplier, Customer may terminate the Agreement with 30 days' notice.",
    ['change_of_control [customer] "P30D"'],
  ],
  [
    'its use discontinued',
    'The Customer is entitled to discontinue its use of the Services at any time, without prejudice to fees already due.',
    ['termination_convenience [customer] "P0D"'],
  ],
  [
    'a withdrawal',
    'You can withdraw from these Terms at any time by deleting your account.',
    ['termination_convenience [customer] "P0D"'],
  ],
  [
    'to do this',
    'To cancel your subscription, go to Settings and select Cancel; you may do this whenever you like.',
    ['termination_convenience [customer] "P0D"'],
  ],
  [
    'where talks end',
    'Customer may object to a new subprocessor on reasonable grounds. If no solution can be found, Customer may terminate the affected Service without penalty.',
    [
      'subprocessor_notice [supplier] {"notice":null,"objection":null}',
      'event_exit_window [customer] {"trigger":"no solution can be found","duration":null}',
    ],
  ],
  [
    'no object',
    "Either party may terminate with 30 days' written notice.",
    ['termination_convenience [either] "P30D"'],
  ],
  [
    'ended by closing an account',
    'If Customer closes its account and stops using the Services, this Agreement shall be deemed terminated.',
    ['termination_convenience [customer] "P0D"'],
  ],
  [
    'at the end of the term is no renewal',
    'Customer may, on sixty days prior written notice, cancel this Agreement at the end of the Initial Term and on each anniversary of it.',
    ['non_renewal_notice [customer] {"duration":"P60D","anchor":"end of the then-current term"}'],
  ],
  [
    'a right that the notice reserves',
    'If we plan a change that harms your use of the Service, we tell you at least 30 days before the change is made and reserve you a right to terminate the Agreement.',
    [
      'event_exit_window [customer] {"trigger":"we plan a change that harms your use of the Service","duration":"P30D"}',
    ],
  ],
  [
    'for export controls',
    'Supplier may terminate this Agreement immediately without notice to comply, in its sole discretion, with export controls.',
    [],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
