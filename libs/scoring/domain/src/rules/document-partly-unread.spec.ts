import { notFound, type Told } from '../case/case.fixture.js';
import { asJudgedBy, silent } from './judged.fixture.js';
import { documentPartlyUnread } from './document-partly-unread.js';

const unread = (pages: number[]): Told => ({ documents: [{ ...notFound('parties'), unreadPages: pages }] });

it.each`
  told                                                                              | verdicts    | says                                                                  | because
  ${unread([3])}                                                                    | ${'MEDIUM'} | ${'1 of 10 pages of “agreement.pdf” could not be read: page 3'}       | ${'a scanned page'}
  ${unread([9, 3, 4, 5])}                                                           | ${'MEDIUM'} | ${'4 of 10 pages of “agreement.pdf” could not be read: pages 3-5, 9'} | ${'pages in order, runs as runs'}
  ${unread([1, 3, 5, 7, 9, 11, 13, 15, 17, 19])}                                    | ${'MEDIUM'} | ${'pages 1, 3, 5, 7, 9, 11, 13, 15 and others'}                       | ${'long lists are cut'}
  ${unread([])}                                                                     | ${''}       | ${''}                                                                 | ${'every page was read'}
  ${{ documents: [{ ...notFound('parties'), state: 'failed', unreadPages: [1] }] }} | ${''}       | ${''}                                                                 | ${'that nothing was read is another flag'}
  ${silent}                                                                         | ${''}       | ${''}                                                                 | ${'no document'}
`('$verdicts: $because', asJudgedBy(documentPartlyUnread));
