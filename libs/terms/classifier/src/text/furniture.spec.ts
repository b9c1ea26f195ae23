import { fold } from './folded.js';
import { furnitureOf } from './furniture.js';
import { unitsOf } from './units.js';

const furnitureIn = (original: string): string[] => {
  const folded = fold(original);
  return furnitureOf(folded, original).map(({ start, end }) => folded.text.slice(start, end));
};

it.each`
  line                   | because
  ${'14'}                | ${'a number alone'}
  ${'   - 14 -'}         | ${'between dashes'}
  ${'Page 3 of 12'}      | ${'with the word'}
  ${'A-7'}               | ${'of an exhibit'}
  ${'iv'}                | ${'in Roman numerals'}
  ${'-----------------'} | ${'a ruled line'}
`('takes "$line" out of a sentence: $because', ({ line }: { line: string }) => {
  const original = `The Supplier shall keep\n${line}\nbooks and records.`;
  expect(furnitureIn(original)).toEqual([line.trim()]);
});

it('takes out what stands on page after page, whatever its digits', () => {
  const page = (number: number): string => `Some words of page ${'abc'[number] ?? ''}\nMaster Agreement v${number}\n`;
  expect(furnitureIn([0, 1, 2].map(page).join(''))).toEqual([
    'Master Agreement v0',
    'Master Agreement v1',
    'Master Agreement v2',
  ]);
});

it.each(['Fees are 14', '14 days', 'i agree', ''])('leaves the line "%s"', (line) => {
  expect(furnitureIn(`One thing.\n${line}\nAnother.`)).toEqual([]);
});

it('cuts a sentence at the foot of a page, which belongs to no unit', () => {
  const original = 'The Supplier shall keep\n\n 14 \n\nbooks and records. It pays.';
  const folded = fold(original);
  const units = unitsOf(folded.text, furnitureOf(folded, original));
  expect(units.map(({ start, end }) => folded.text.slice(start, end))).toEqual([
    'The Supplier shall keep',
    'books and records.',
    'It pays.',
  ]);
});
