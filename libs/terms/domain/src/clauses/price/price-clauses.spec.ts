import { saidIn } from '../../samples/said-in.js';

/** Why the case stands here, what a contract says, and all that is read in it. */
type Case = readonly [because: string, words: string, said: readonly string[]];

it.each<Case>([
  [
    'a change on notice',
    "Supplier may change its list prices upon 60 days' prior notice.",
    ['price_change_notice [supplier] {"duration":"P60D","posting_is_notice":null}'],
  ],
  [
    'notice in the next sentence',
    "We may increase our prices at any time. We will give you at least 30 days' notice by email before new prices apply.",
    ['price_change_notice [supplier] {"duration":"P30D","posting_is_notice":null}'],
  ],
  [
    'in the passive',
    "Prices may be adjusted once per calendar year with effect from 1 January subject to three months' written notice.",
    ['price_change_notice [supplier] {"duration":"P3M","posting_is_notice":null}'],
  ],
  ['by agreement only', 'The parties may adjust the prices by mutual written agreement.', []],
  [
    'a cap at renewal',
    'Fees during any renewal term will not increase by more than the lesser of CPI or 5% over the prior term.',
    ['renewal_price_cap [supplier] 5'],
  ],
  [
    'a cap on liability is none on prices',
    "Supplier's total liability shall not exceed 150% of the annual fees.",
    ['liability_cap [supplier] {"months_of_fees":12,"percent":150}'],
  ],
  [
    'for the term',
    'The fees are fixed for the Initial Term.',
    ['price_lock [supplier] {"scope":"The fees","until":"initial term"}'],
  ],
  [
    'until a day, the day first',
    'Unit prices set out in Annex 1 shall remain unchanged until 31.12.2027.',
    ['price_lock [supplier] {"scope":"Unit prices set out in Annex 1","until":"2027-12-31"}'],
  ],
  [
    'and for the successor',
    'The locked price also applies to any successor model.',
    ['successor_model_price [supplier] true'],
  ],
  [
    'from the date of the invoice',
    'Invoices are payable within 30 days of the invoice date.',
    ['payment_terms [customer] "P30D"'],
  ],
  ['net', 'Payment Terms: Net 60', ['payment_terms [customer] "P60D"']],
  ['on receipt', 'All fees are due upon receipt of the invoice.', ['payment_terms [customer] "P0D"']],
  [
    'business days',
    'The charges shall be paid within fourteen (14) business days of the date of the invoice.',
    ['payment_terms [customer] "P14BD"'],
  ],
  [
    'a month',
    'Customer shall settle undisputed invoices within one month of receipt.',
    ['payment_terms [customer] "P1M"'],
  ],
  ['time to dispute is no time to pay', 'Customer may dispute an invoice within 30 days of receipt.', []],
  [
    'time to answer a reminder is no time to pay',
    'If you fail to pay any undisputed invoice within 15 days after notice of non-payment, we may suspend the Services.',
    [
      'suspension_right [supplier] {"grounds":["non-payment"],"notice":"P15D"}',
      'auto_suspension_nonpayment [supplier] "P15D"',
    ],
  ],
  [
    'most favoured',
    'Supplier shall offer Customer prices no less favourable than those offered to comparable customers.',
    ['mfn [supplier] true'],
  ],
  [
    'a discount by volume',
    'Customers spending more than $1,000,000 a year receive a discount of 10%.',
    [
      'discount_tier [supplier] [{"discount":10,"rule":"Customers spending more than $1,000,000 a year receive a discount of 10%."}]',
    ],
  ],
  [
    'not later than is not late',
    'Customer will pay each invoice no later than forty-five (45) days after receiving it.',
    ['payment_terms [customer] "P45D"'],
  ],
  [
    'a payment on receipt',
    'Payment is due immediately upon receipt of the invoice.',
    ['payment_terms [customer] "P0D"'],
  ],
  [
    'effective when posted',
    'We may revise our prices; rate changes take effect immediately upon posting on the pricing page.',
    ['price_change_notice [supplier] {"duration":"P0D","posting_is_notice":true}'],
  ],
  [
    'by updating a page',
    'We may increase or add fees for a Service by updating the pricing page.',
    ['price_change_notice [supplier] {"duration":null,"posting_is_notice":true}'],
  ],
  [
    'subject to change',
    "Prices of all Services, including subscription fees, are subject to change upon 30 days' notice from us.",
    ['price_change_notice [supplier] {"duration":"P30D","posting_is_notice":null}'],
  ],
  [
    "a term's length is no notice",
    'The Agreement will be renewed for additional one year terms (subject to applicable fee adjustments) unless Customer gives notice.',
    ['renewal_type [-] "auto"', 'renewal_term [-] "P1Y"'],
  ],
  [
    'credited to an account is no credit',
    'The invoiced amount must be credited to the bank account named on the invoice within seven days of receiving the invoice.',
    ['payment_terms [customer] "P7D"'],
  ],
  ['days net', 'Unless stated otherwise, fees are payable 30 days net.', ['payment_terms [customer] "P30D"']],
  [
    'fixed at a rate',
    'Prepayments for a period of six months shall be fixed at the published rate.',
    ['price_lock [supplier] {"scope":"fees","until":"P6M"}'],
  ],
  [
    'billed in arrears',
    'Unless otherwise agreed, we invoice monthly in arrears and you must pay within fifteen days of receiving the invoice.',
    ['payment_terms [customer] "P15D"'],
  ],
  ['when billed', 'All charges are due immediately when billed.', ['payment_terms [customer] "P0D"']],
  [
    'shown online',
    'We may adjust pricing for the Services from time to time, and any change will be shown on our website.',
    ['price_change_notice [supplier] {"duration":null,"posting_is_notice":true}'],
  ],
  [
    'in the passive, by the supplier',
    "The fees for the Services may be changed by Supplier with at least 30 days' notice.",
    ['price_change_notice [supplier] {"duration":"P30D","posting_is_notice":null}'],
  ],
  [
    'at will',
    'We reserve the right to change the price of any model at any time; such changes apply immediately to new requests.',
    ['price_change_notice [supplier] {"duration":"P0D","posting_is_notice":null}'],
  ],
  [
    'refunded fees do not change',
    'If we make a change that materially and adversely affects you, you may terminate your subscription by notifying us within 30 days after the change and we will refund the unused prepaid fees.',
    [
      'event_exit_window [customer] {"trigger":"we make a change that materially and adversely affects you","duration":"P30D"}',
    ],
  ],
  ['a cap without the word price', 'Any increase at renewal is capped at 10%.', ['renewal_price_cap [supplier] 10']],
  [
    'cannot be raised',
    'Prices stated in an Order Form apply for the entire Subscription Term and cannot be raised before renewal.',
    [
      'price_lock [supplier] {"scope":"Prices stated in an Order Form apply for the entire Subscription Term","until":"entire subscription term"}',
    ],
  ],
  [
    'the lowest rates',
    'Supplier warrants that the rates charged to Customer are the lowest rates charged to any customer with similar volumes.',
    ['mfn [supplier] true'],
  ],
  [
    'paid by the customer',
    'All invoices will be paid by Customer thirty (30) days after receipt.',
    ['payment_terms [customer] "P30D"'],
  ],
  [
    'from the moment of publication',
    'Updates to rates on the Pricing Page apply from the moment they are published.',
    ['price_change_notice [supplier] {"duration":"P0D","posting_is_notice":true}'],
  ],
  [
    'for a term',
    'During a Subscription Term the price of your plan will not change.',
    ['price_lock [supplier] {"scope":"fees","until":"subscription term"}'],
  ],
  ['a deadline', 'The payment deadline is 14 days from the invoice date.', ['payment_terms [customer] "P14D"']],
  [
    'at each renewal',
    'Unit prices may be adjusted by Supplier at the start of each renewal term.',
    ['price_change_notice [supplier] {"duration":null,"posting_is_notice":null}'],
  ],
  [
    'a figure in brackets',
    'Customer shall pay each invoice within [45] days of its date.',
    ['payment_terms [customer] "P45D"'],
  ],
  [
    'if it does so',
    'Sometimes we may change the prices of existing plans. If we do so, you will have 30 days notice by email.',
    ['price_change_notice [supplier] {"duration":"P30D","posting_is_notice":null}'],
  ],
  [
    'after the month',
    'Customer shall pay such amounts within fifteen days following the end of the applicable month.',
    ['payment_terms [customer] "P15D"'],
  ],
  [
    'capped and on notice',
    'All charges are subject to change by Supplier, capped at the index, on thirty days written notice.',
    ['price_change_notice [supplier] {"duration":"P30D","posting_is_notice":null}'],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
