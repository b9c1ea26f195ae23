import { saidIn } from '../samples/said-in.js';

const CREDITS = 'Service credits are given for each month.\n';

it.each`
  words                                                                                                                             | said                                                                                                              | because
  ${`${CREDITS}Monthly uptime | Service credit\nBelow 99.9% | 10%\nBelow 99.0% | 25%`}                                              | ${'credit_table [supplier] [{"below":99.9,"credit":10},{"below":99,"credit":25}]'}                                | ${'bands in rows'}
  ${`${CREDITS}Service credit | Monthly uptime\n10% | Below 99.9%\n25% | Below 99.0%`}                                              | ${'credit_table [supplier] [{"below":99.9,"credit":10},{"below":99,"credit":25}]'}                                | ${'the credit stands first'}
  ${`${CREDITS}Availability (%) | Service credit (%)\nbelow 99.9 | 10\nbelow 99.5 | 30`}                                            | ${'credit_table [supplier] [{"below":99.9,"credit":10},{"below":99.5,"credit":30}]'}                              | ${'the header says that all is in percent'}
  ${`${CREDITS}Availability (%) | Service credit (%)\n99.0 to < 99.9 | 10\n< 99.0 | 30`}                                            | ${'credit_table [supplier] [{"below":99.9,"credit":10},{"below":99,"credit":30}]'}                                | ${'the upper bound of a range counts'}
  ${'Commitment schedule.\nContract year | Annual commitment (EUR)\nYear 1 | 1,000,000\nYear 2 | 1,500,000'}                        | ${'spend_commit [customer] {"amount":1500000,"currency":"EUR","period":"P1Y"}'}                                   | ${'the header names the currency'}
  ${'Weights.\nTokens | Weight\nCached input | 0.1\nOutput | 4'}                                                                    | ${'burndown_rule [supplier] {"weight":4,"rule":"Output 4"}'}                                                      | ${'a column of weights'}
  ${'Prices.\nModel | Price (USD per 1M tokens) | Price valid until\nSmall | 0.40 | 31 December 2027\nLarge | 3.00 | 30 June 2027'} | ${'price_lock [supplier] {"scope":"Large","until":"2027-06-30"}'}                                                 | ${'a column of dates until which prices hold'}
  ${'Discounts.\nAnnual spend | Discount\nUSD 1,000,000 | 5%\nUSD 2,000,000 | 8%'}                                                  | ${'discount_tier [supplier] [{"discount":5,"rule":"USD 1,000,000 5%"},{"discount":8,"rule":"USD 2,000,000 8%"}]'} | ${'a column of discounts'}
`('reads $said: $because', ({ words, said }: { words: string; said: string }) => {
  expect(saidIn(words)).toContain(said);
});

it('names the law of each company in a table', () => {
  const table = 'The law depends on the company.\nCompany | Governing law | Courts\n';
  expect(saidIn(`${table}Northwind Inc. | New York | Albany\nNorthwind Limited | England and Wales | London`)).toEqual([
    'governing_law [-] "New York (Northwind Inc.)"',
    'governing_law [-] "England and Wales (Northwind Limited)"',
  ]);
});
