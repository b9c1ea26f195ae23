import { money } from '@recourse/kernel';
import { moneyInWords, withoutAmounts } from './amounts.js';

it.each`
  amount                     | words              | because
  ${money('3000000', 'USD')} | ${'USD 3,000,000'} | ${'a round amount needs no fraction'}
  ${money('1250.50', 'EUR')} | ${'EUR 1,250.50'}  | ${'a fraction is shown in full'}
  ${money('1500000', 'JPY')} | ${'JPY 1,500,000'} | ${'yen have none'}
  ${money('-12', 'USD')}     | ${'USD -12'}       | ${'a credit'}
`('$words: $because', ({ amount, words }: { amount: ReturnType<typeof money>; words: string }) => {
  expect(moneyInWords(amount)).toBe(words);
});

it.each`
  sentence                                         | shown
  ${'Of USD 365,000, USD 36,500.50 will be left.'} | ${'Of an amount not shown, an amount not shown will be left.'}
  ${'JPY 5 drawn in 100 days to 2026-04-10'}       | ${'an amount not shown drawn in 100 days to 2026-04-10'}
  ${'200 PTU for Large GPT 4 is retired'}          | ${'200 PTU for Large GPT 4 is retired'}
`('shows "$shown" to who may not see prices', ({ sentence, shown }: { sentence: string; shown: string }) => {
  expect(withoutAmounts(sentence)).toBe(shown);
});
