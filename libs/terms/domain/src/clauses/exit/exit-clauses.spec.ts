import { saidIn } from '../../samples/said-in.js';

/** Why the case stands here, what a contract says, and all that is read in it. */
type Case = readonly [because: string, words: string, said: readonly string[]];

it.each<Case>([
  [
    'taken out',
    'Upon termination, Customer may export its data for a period of thirty (30) days in a commonly used format.',
    ['data_return [customer] {"window":"P30D","format":"commonly used format","rule":null}'],
  ],
  [
    'handed over',
    'On expiry of this Agreement, the Supplier shall return all Customer Data in JSON format within 10 business days.',
    ['data_return [supplier] {"window":"P10BD","format":"JSON","rule":null}'],
  ],
  [
    'help for a time',
    'Upon expiry Supplier shall provide transition assistance for up to 90 days at its then-current rates.',
    ['transition_assistance [supplier] {"duration":"P90D","rate":"then-current rates"}'],
  ],
  [
    'free of charge',
    'Supplier charges no egress fees when Customer switches to another provider.',
    ['switching_charge [customer] "none"'],
  ],
  [
    'for a price',
    'A switching charge of EUR 5,000 applies.',
    ['switching_charge [customer] {"amount":5000,"currency":"EUR"}'],
  ],
  [
    'released',
    'The model weights are held in escrow and released to Customer if Supplier becomes insolvent.',
    ['escrow_stepin [customer] {"right":true,"trigger":"insolvent"}'],
  ],
  ['money in escrow is another matter', 'The purchase price is held in an escrow account.', []],
  [
    'another model',
    'If a model is unavailable for more than 24 hours, Customer may use an equivalent model in another region at no extra charge.',
    [
      'fallback_right [customer] "If a model is unavailable for more than 24 hours, Customer may use an equivalent model in another region at no extra charge."',
    ],
  ],
  [
    'sold without consent',
    'Supplier may assign this Agreement without consent in connection with a merger or sale of all or substantially all of its assets.',
    ['change_of_control [supplier] null'],
  ],
  [
    'a way out at a sale',
    "Either party may terminate on 60 days' notice following a change of control of the other party.",
    ['change_of_control [either] "P60D"'],
  ],
  ['nobody may', 'Neither party may assign this Agreement without the prior written consent of the other.', []],
  [
    'a copy on request',
    'Upon termination of the Agreement, Customer has up to 30 days to request a copy of its data.',
    ['data_return [customer] {"window":"P30D","format":null,"rule":null}'],
  ],
  [
    'with the exception of a successor',
    'Neither party may assign this Agreement without consent, except to a successor in a sale of its business, if it notifies the other of the change of control.',
    ['change_of_control [either] null'],
  ],
  ['free export', 'Supplier does not charge for exporting data on exit.', ['switching_charge [customer] "none"']],
  [
    'when the supplier is sold',
    'Customer may terminate this Agreement if Supplier is acquired by a competitor of Customer.',
    ['change_of_control [customer] null'],
  ],
  [
    'before it is closed',
    'You are responsible for exporting your data before you close your account; we delete it upon closure.',
    ['data_return [customer] {"window":"P0D","format":null,"rule":"before termination"}'],
  ],
  [
    'on notice to anybody',
    "Supplier may transfer the contract to a third party with thirty days' notice; in that case Customer may terminate.",
    ['change_of_control [supplier] "P30D"'],
  ],
  [
    'a file at the end',
    'If Customer so requests within 30 days after the termination date, Supplier will provide Customer with a file of the Customer Data in a standard format.',
    ['data_return [supplier] {"window":"P30D","format":"standard format","rule":null}'],
  ],
  [
    'services that go on',
    'Upon expiry, Supplier shall for ninety days continue to provide the Services at the rates then in force so that Customer can migrate.',
    ['transition_assistance [supplier] {"duration":"P90D","rate":"rates then in force"}'],
  ],
  [
    'one period for both',
    'On termination Supplier shall, as Customer chooses, return the Customer Data in a standard format or delete it. The return or deletion shall be completed within forty days.',
    ['data_return [supplier] {"window":"P40D","format":null,"rule":"returned or deleted"}'],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
