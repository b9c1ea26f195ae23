import { PlainLanguage } from '../parties/plain-language.js';
import { anchorAfter } from './anchors.js';
import { datesIn, numericOrderOf } from './dates.js';
import { looseDurationsIn } from './durations.js';
import { jurisdictionsIn } from './jurisdictions.js';
import { moneyIn } from './money.js';
import { addressIn, channelsIn, deemedReceiptIn } from './notice-terms.js';
import { percentagesIn } from './percentages.js';

const plain = (words: string): string => new PlainLanguage(new Map()).plain(words);

it.each`
  words                                    | dates                           | because
  ${'effective as of July 1, 2026'}        | ${['2026-07-01']}               | ${'the American order'}
  ${'the 12th day of March 2026'}          | ${['2026-03-12']}               | ${'an ordinal'}
  ${'from 2026-03-01 to 2027-02-28'}       | ${['2026-03-01', '2027-02-28']} | ${'the order of ISO 8601'}
  ${'bis 31.12.2027'}                      | ${['2027-12-31']}               | ${'points between the parts'}
  ${'dated 4/7/99'}                        | ${['1999-04-07']}               | ${'two digits of the last century'}
  ${'this 1 st day of May 2026'}           | ${['2026-05-01']}               | ${'a raised ordinal, set apart'}
  ${'the 18t h day of August 2026'}        | ${['2026-08-18']}               | ${'or torn'}
  ${'the first (1st) day of July, 2026'}   | ${['2026-07-01']}               | ${'in words and figures'}
  ${'the twenty-first day of July, 2026'}  | ${['2026-07-21']}               | ${'in words alone'}
  ${'July 11 , 2026'}                      | ${['2026-07-11']}               | ${'a space before the comma'}
  ${'this 20th day of Friday, March 2026'} | ${['2026-03-20']}               | ${'the day of the week between'}
  ${'as of _Dec. 8, 2026'}                 | ${['2026-12-08']}               | ${'a blank filled in'}
  ${'as of1 August 2026'}                  | ${['2026-08-01']}               | ${'a space that was lost'}
  ${'March 18. 2026'}                      | ${['2026-03-18']}               | ${'a stop for the comma'}
  ${'on 1.4.2026'}                         | ${['2026-04-01']}               | ${'with stops the day comes first'}
  ${'License [v.08.05.03]'}                | ${[]}                           | ${'a version is no date'}
  ${'31 February 2026'}                    | ${[]}                           | ${'no such day'}
  ${'Article 5.1.2 and version 2.10'}      | ${[]}                           | ${'numbers of sections are no dates'}
  ${'29 February 2027'}                    | ${[]}                           | ${'no leap year'}
`('"$words" names $dates: $because', ({ words, dates }) => {
  const text = plain(words as string);
  expect(datesIn(text, 'month-day').map(({ iso }) => iso)).toEqual(dates);
});

it.each`
  text                                                | order          | because
  ${'on 01/03/2026 and on 15/03/2026'}                | ${'day-month'} | ${'a number above twelve comes first'}
  ${'on 01/03/2026 and on 03/15/2026'}                | ${'month-day'} | ${'a number above twelve comes second'}
  ${'on 01/03/2026 in the State of Delaware'}         | ${'month-day'} | ${'the document speaks of the United States'}
  ${'on 01/03/2026, signed 4 March 2026 at New York'} | ${'day-month'} | ${'so it writes dates in words'}
  ${'on 01/03/2026, signed March 4, 2026 at Toronto'} | ${'month-day'} | ${'so it writes dates in words'}
  ${'on 01/03/2026 in Munich'}                        | ${'day-month'} | ${'elsewhere the day comes first'}
`('reads "$text" as $order: $because', ({ text, order }) => {
  expect(numericOrderOf(text as string)).toBe(order);
});

it.each`
  words                            | durations          | because
  ${'thirty (30) days'}            | ${['P30D']}        | ${'words and digits are one number'}
  ${'30 (thirty) days'}            | ${['P30D']}        | ${'in either order'}
  ${'a 30-day period'}             | ${['P30D']}        | ${'with a hyphen'}
  ${"one month's notice"}          | ${['P1M']}         | ${'one, where it counts something'}
  ${'one of the parties'}          | ${[]}              | ${'one, where it is a pronoun'}
  ${'five (5) business days'}      | ${['P5BD']}        | ${'business days are their own unit'}
  ${'10 working days'}             | ${['P10BD']}       | ${'by another name'}
  ${'two weeks'}                   | ${['P14D']}        | ${'weeks as days'}
  ${'a further year'}              | ${['P1Y']}         | ${'an article and an adjective'}
  ${'quarterly'}                   | ${['P3M']}         | ${'in one word'}
  ${'seventy-two hours'}           | ${['PT72H']}       | ${'hours'}
  ${'one hundred and eighty days'} | ${['P180D']}       | ${'a number of several words'}
  ${'six (6) months and 12 days'}  | ${['P6M', 'P12D']} | ${'one after the other'}
`('"$words" lasts $durations: $because', ({ words, durations }) => {
  expect(looseDurationsIn(plain(words as string)).map(({ iso }) => iso)).toEqual(durations);
});

it.each`
  words                           | money                             | because
  ${'USD 1.2 million'}            | ${[[1_200_000, 'USD']]}           | ${'a scale'}
  ${'US$2.5m'}                    | ${[[2_500_000, 'USD']]}           | ${'a scale in short'}
  ${'€ 10.000,00'}                | ${[[10_000, 'EUR']]}              | ${'European digits'}
  ${'EUR 750.000'}                | ${[[750_000, 'EUR']]}             | ${'European thousands'}
  ${'€ 0.002'}                    | ${[[0.002, 'EUR']]}               | ${'a price of a token has decimals'}
  ${'$10.000'}                    | ${[[10, 'USD']]}                  | ${'where the dollar is, a point begins decimals'}
  ${'EUR 2.500.000'}              | ${[[2_500_000, 'EUR']]}           | ${'several points'}
  ${'EUR 1 200 000'}              | ${[[1_200_000, 'EUR']]}           | ${'spaces'}
  ${"CHF 10'000.50"}              | ${[[10_000.5, 'CHF']]}            | ${'as the Swiss write it'}
  ${'one hundred dollars ($100)'} | ${[[100, 'USD'], [100, 'USD']]}   | ${'in words and in digits'}
  ${'GBP 400,000 and AUD 5'}      | ${[[400_000, 'GBP'], [5, 'AUD']]} | ${'two currencies'}
  ${'section 4.2'}                | ${[]}                             | ${'a number alone is no money'}
`('"$words" is $money: $because', ({ words, money }) => {
  expect(moneyIn(plain(words as string)).map(({ amount, currency }) => [amount, currency])).toEqual(money);
});

it.each`
  words                                       | percentages | because
  ${'99.95%'}                                 | ${[99.95]}  | ${'digits'}
  ${'99,5 %'}                                 | ${[99.5]}   | ${'a decimal comma and a space'}
  ${'ninety-nine point nine percent (99.9%)'} | ${[99.9]}   | ${'in words and in digits once'}
  ${'ninety-nine point nine five per cent'}   | ${[99.95]}  | ${'decimals in words'}
  ${'five per cent (5%)'}                     | ${[5]}      | ${'a whole number in words'}
  ${'1,000%'}                                 | ${[]}       | ${'thousands are no share'}
`('"$words" is $percentages percent: $because', ({ words, percentages }) => {
  expect(percentagesIn(plain(words as string)).map(({ percent }) => percent)).toEqual(percentages);
});

it.each`
  after                                           | anchor
  ${' prior to the end of the then-current term'} | ${'end of the then-current term'}
  ${' before the start of the next renewal term'} | ${'start of the next renewal term'}
  ${' before the renewal date'}                   | ${'renewal'}
  ${' after receipt of the invoice'}              | ${null}
`('a period "$after" is counted from $anchor', ({ after, anchor }) => {
  expect(anchorAfter(after as string, 0)).toBe(anchor);
});

it.each`
  words                                  | names                               | because
  ${'the laws of the State of New York'} | ${['New York']}                     | ${'a state'}
  ${'French law'}                        | ${['France']}                       | ${'an adjective before "law"'}
  ${'the French language'}               | ${[]}                               | ${'an adjective before something else'}
  ${'England and Wales'}                 | ${['England and Wales']}            | ${'one law of two countries'}
  ${'New South Wales, Australia'}        | ${['New South Wales', 'Australia']} | ${'a state and its country'}
`('"$words" names $names: $because', ({ words, names }) => {
  expect(jurisdictionsIn(plain(words as string)).map(({ name }) => name)).toEqual(names);
});

it.each`
  words                                                               | channels                       | address              | effective
  ${'by registered letter or e-mail to legal@a.example'}              | ${['email', 'certified mail']} | ${'legal@a.example'} | ${null}
  ${'by email; notices are deemed received on the next business day'} | ${['email']}                   | ${null}              | ${'P1BD after sending'}
  ${'in writing, effective upon receipt'}                             | ${['writing']}                 | ${null}              | ${'on receipt'}
  ${'by courier, deemed given three (3) days after being sent'}       | ${['courier']}                 | ${null}              | ${'P3D after sending'}
`('"$words" goes by $channels', ({ words, channels, address, effective }) => {
  const text = plain(words as string);
  expect([channelsIn(text), addressIn(text), deemedReceiptIn(text)]).toEqual([channels, address, effective]);
});
