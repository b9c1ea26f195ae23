import { unitsOf } from './units.js';

it.each`
  text                                                       | units                                                              | because
  ${'The term is one year. It renews.'}                      | ${['The term is one year.', 'It renews.']}                         | ${'a stop before a capital ends a sentence'}
  ${'Acme Inc. Delaware holds it.'}                          | ${['Acme Inc. Delaware holds it.']}                                | ${'an abbreviation does not'}
  ${'12.3. Governing Law. Utah law applies.'}                | ${['12.3. Governing Law.', 'Utah law applies.']}                   | ${'a number that labels what follows does not'}
  ${'The buyer shall: (a) pay; (b) keep records; (c) rest.'} | ${['The buyer shall: (a) pay;', '(b) keep records;', '(c) rest.']} | ${'a list of duties is cut at its semicolons'}
  ${'He said "stop." Then left.'}                            | ${['He said "stop."', 'Then left.']}                               | ${'a closing quote belongs to its sentence'}
  ${'It costs 3.50 dollars.'}                                | ${['It costs 3.50 dollars.']}                                      | ${'a decimal point ends nothing'}
`('"$text": $because', ({ text, units }: { text: string; units: string[] }) => {
  expect(unitsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(units);
});

it('cuts what has no stops, and loses no letter', () => {
  const text = Array.from({ length: 3_000 }, (_, at) => `word${at}`).join(' ');
  const units = unitsOf(text);
  expect(Math.max(...units.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2_500);
  expect(units.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
  const solid = 'x'.repeat(6_000);
  expect(unitsOf(solid).reduce((sum, { start, end }) => sum + end - start, 0)).toBe(6_000);
});
