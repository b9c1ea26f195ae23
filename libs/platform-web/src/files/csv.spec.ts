import { csvOf } from './csv.js';

it.each`
  text            | written          | because
  ${'Plain'}      | ${'Plain'}       | ${'nothing needs quotes'}
  ${'A, "B"'}     | ${'"A, ""B"""'}  | ${'commas and quotes are quoted'}
  ${'=HYPERLINK'} | ${"'=HYPERLINK"} | ${'a spreadsheet must not run it'}
  ${'-1'}         | ${"'-1"}         | ${'nor compute it'}
`('writes $text as $written: $because', ({ text, written }) => {
  expect(csvOf([[text as string]])).toBe(`\ufeff${written as string}\r\n`);
});
