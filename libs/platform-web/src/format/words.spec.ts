import { formatLength, readLength } from './words.js';

it.each`
  said                 | length       | because
  ${'30 days'}         | ${'P30D'}    | ${'days'}
  ${' 1 Year '}        | ${'P1Y'}     | ${'however it is typed'}
  ${'12 months'}       | ${'P12M'}    | ${'months'}
  ${'2 weeks'}         | ${'P2W'}     | ${'weeks'}
  ${'5 business days'} | ${'P5BD'}    | ${'days that are worked'}
  ${'5 working days'}  | ${'P5BD'}    | ${'their other name'}
  ${'p30d'}            | ${'P30D'}    | ${'the way programs write it'}
  ${'2 working years'} | ${undefined} | ${'nobody works years'}
  ${'a month'}         | ${undefined} | ${'no number'}
  ${'30'}              | ${undefined} | ${'of what?'}
`('reads "$said" as $length: $because', ({ said, length }) => {
  expect(readLength(said)).toBe(length);
});

it.each(['P30D', 'P5BD', 'P1M', 'P1Y', 'P18M'])('reads back what it wrote for %s', (length) => {
  expect(readLength(formatLength(length))).toBe(length);
});
