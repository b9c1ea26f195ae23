import { unreadAmong, unreadInWords } from './unread-words.js';

it.each`
  numbers               | of   | words                                   | because
  ${[]}                 | ${3} | ${''}                                   | ${'all was read'}
  ${[1]}                | ${1} | ${'Its page could not be read'}         | ${'there is no other'}
  ${[1, 2, 3]}          | ${3} | ${'No page could be read'}              | ${'nothing was searched'}
  ${[2]}                | ${3} | ${'Page 2 could not be read'}           | ${'one can look at it'}
  ${[2, 5, 7]}          | ${9} | ${'Pages 2, 5 and 7 could not be read'} | ${'few enough to look at each'}
  ${[1, 2, 3, 4, 5, 6]} | ${9} | ${'6 of 9 pages could not be read'}     | ${'too many to name'}
`('says "$words": $because', ({ numbers, of, words }: { numbers: number[]; of: number; words: string }) => {
  expect(unreadInWords(numbers, of)).toBe(words);
});

it('counts an empty page as read', () => {
  const pages = [
    { number: 1, reading: 'BLANK' },
    { number: 2, reading: 'SCANNED' },
  ];
  expect(unreadAmong(pages)).toEqual([2]);
});
