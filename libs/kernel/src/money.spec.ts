import { describeMoney, money } from './money.js';

it.each`
  amount                | currency | words                         | because
  ${'144000'}           | ${'USD'} | ${'USD 144,000.00'}           | ${'thousands are told apart, cents are said'}
  ${'1250.50'}          | ${'EUR'} | ${'EUR 1,250.50'}             | ${'it is exact'}
  ${'1500000'}          | ${'JPY'} | ${'JPY 1,500,000'}            | ${'yen have no cents'}
  ${'-12'}              | ${'USD'} | ${'USD -12.00'}               | ${'a credit'}
  ${'9007199254740.99'} | ${'USD'} | ${'USD 9,007,199,254,740.99'} | ${'no digit is lost to a float'}
`('says $words: $because', ({ amount, currency, words }: Record<'amount' | 'currency' | 'words', string>) => {
  expect(describeMoney(money(amount, currency))).toBe(words);
});
