import { fold } from './folded.js';

it('folds white space, and knows where each letter stood', () => {
  const original = ' \n The  term\tis\u00a0one\r\nyear. ';
  const { text, origin } = fold(original);
  expect(text).toBe('The term is one year.');
  for (let at = 0; at < text.length; at += 1) if (text[at] !== ' ') expect(original[origin[at]!]).toBe(text[at]);
  expect(original.slice(origin[4], origin[7]! + 1)).toBe('term');
});

it.each(['', '   \n'])('has nothing to say of %j', (original) => {
  expect(fold(original).text).toBe('');
});
