import { isPdf, summaryOf, type FoundFile, type UploadState } from './upload.js';

const found = (path: string, type = ''): FoundFile => ({ path, file: { type } as File });

it.each`
  path                     | type                 | is       | because
  ${'Contracts/Order.PDF'} | ${''}                | ${true}  | ${'its name says so'}
  ${'scan'}                | ${'application/pdf'} | ${true}  | ${'its type says so'}
  ${'Contracts/notes.txt'} | ${'text/plain'}      | ${false} | ${'a folder holds other things'}
  ${'Contracts/._a.pdf'}   | ${''}                | ${false} | ${'some systems leave shadows of files'}
  ${'.trash/a.pdf'}        | ${''}                | ${false} | ${'hidden folders are nobody’s contracts'}
`('$path: $is, because $because', ({ path, type, is }) => {
  expect(isPdf(found(path as string, type as string))).toBe(is);
});

it('sums up what became of files', () => {
  const states: UploadState[] = ['kept', 'known', 'refused', 'sending'];
  expect(summaryOf(states.map((state) => ({ state })))).toBe('2 of 4 are in, 1 known already, 1 not taken');
});
