import { labelOf } from './numbering.js';

it.each`
  text                   | style              | cited        | rest
  ${'12.3 Termination'}  | ${'decimal'}       | ${'12.3'}    | ${'Termination'}
  ${'12. Termination'}   | ${'decimal'}       | ${'12'}      | ${'Termination'}
  ${'12.Termination'}    | ${'decimal'}       | ${'12'}      | ${'Termination'}
  ${'1.2.3.4 Scope'}     | ${'decimal'}       | ${'1.2.3.4'} | ${'Scope'}
  ${'A.2 Prices'}        | ${'decimal'}       | ${'A.2'}     | ${'Prices'}
  ${'Section 4 Fees'}    | ${'article'}       | ${'4'}       | ${'Fees'}
  ${'ARTICLE IV – Fees'} | ${'article'}       | ${'IV'}      | ${'Fees'}
  ${'§ 7 Fees'}          | ${'article'}       | ${'7'}       | ${'Fees'}
  ${'(b) on request'}    | ${'letter'}        | ${'(b)'}     | ${'on request'}
  ${'b) on request'}     | ${'letter'}        | ${'(b)'}     | ${'on request'}
  ${'(iv) on request'}   | ${'roman'}         | ${'(iv)'}    | ${'on request'}
  ${'(aa) on request'}   | ${'letter'}        | ${'(aa)'}    | ${'on request'}
  ${'(IV) On request'}   | ${'capital-roman'} | ${'(IV)'}    | ${'On request'}
  ${'(B) On request'}    | ${'capital'}       | ${'(B)'}     | ${'On request'}
  ${'(12) on request'}   | ${'letter'}        | ${'(12)'}    | ${'on request'}
  ${'iv. on request'}    | ${'roman'}         | ${'iv'}      | ${'on request'}
  ${'• on request'}      | ${'bullet'}        | ${''}        | ${'on request'}
  ${'• 3.1 On request'}  | ${'decimal'}       | ${'3.1'}     | ${'On request'}
`('"$text" is labelled $cited as $style', ({ text, style, cited, rest }) => {
  const label = labelOf(text);
  expect(label).toMatchObject({ style, cited });
  expect((text as string).slice(label?.length ?? 0)).toBe(rest);
});

it.each`
  text                                  | because
  ${'30 days after receipt'}            | ${'the number counts something'}
  ${'99.9% of the time'}                | ${'the number is a percentage'}
  ${'(the "Term") ends'}                | ${'a word in brackets is no label'}
  ${'A customer may object'}            | ${'an article is no letter'}
  ${'Section 4.2 shall survive'}        | ${'a sentence that begins with a citation'}
  ${'Section 4.2 (Fees) shall survive'} | ${'a sentence that begins with a citation'}
  ${'2026-03-01 is the day'}            | ${'a date'}
  ${'1,000 tokens'}                     | ${'an amount'}
`('"$text" has no label: $because', ({ text }: { text: string }) => {
  expect(labelOf(text)).toBeNull();
});
