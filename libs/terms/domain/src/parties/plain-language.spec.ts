import { PlainLanguage } from './plain-language.js';
import type { Role } from './roles.js';

const ROLES = new Map<string, Role>([
  ['we', 'supplier'],
  ['our', 'supplier'],
  ['Northwind', 'supplier'],
  ['eGain', 'supplier'],
  ['you', 'customer'],
  ['Customer', 'customer'],
]);
const language = new PlainLanguage(ROLES);

it.each`
  text                                   | plain                                            | because
  ${'Northwind may end our Services.'}   | ${"SUPPLIER may end SUPPLIER's services."}       | ${'parties by their side'}
  ${'You or we may terminate.'}          | ${'EITHER may terminate.'}                       | ${'both by one word'}
  ${'We don’t, and won’t, train on it.'} | ${'SUPPLIER do not, and will not, train on it.'} | ${'nothing is contracted'}
  ${'thirty (30) days'}                  | ${'30 days'}                                     | ${'numbers as digits'}
  ${'ninety-nine point nine per cent'}   | ${'99.9%'}                                       | ${'decimals as digits'}
  ${'shall  be  construed'}              | ${'shall be construed'}                          | ${'justified text has wide spaces'}
  ${'in no event shall eGAIN be liable'} | ${'in no event shall SUPPLIER be liable'}        | ${'a name in capitals'}
`('"$text" in plain form is "$plain": $because', ({ text, plain }) => {
  expect(language.plain(text as string)).toBe(plain);
});

it.each`
  text                                                              | piece                            | words
  ${'Northwind  will defend Customer’s use of thirty (30) Models.'} | ${"CUSTOMER's use of 30 models"} | ${'Customer’s use of thirty (30) Models'}
  ${'We don’t train on your Inputs.'}                               | ${'train on'}                    | ${'train on'}
  ${'Attorneys’ fees payable'}                                      | ${"torneys' fees"}               | ${'Attorneys’ fees'}
`('gives the words "$words" back for "$piece"', ({ text, piece, words }) => {
  const plain = language.plain(text as string);
  const start = plain.indexOf(piece as string);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(language.wordsAt(text as string, start, start + (piece as string).length)).toBe(words);
});
