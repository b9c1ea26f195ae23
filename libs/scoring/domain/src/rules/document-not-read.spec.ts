import { notFound } from '../case/case.fixture.js';
import { asJudgedBy, searchedFor, silent } from './judged.fixture.js';
import { documentNotRead } from './document-not-read.js';

it.each`
  told                                                             | verdicts    | says                                   | because
  ${silent}                                                        | ${'INFO'}   | ${'No document is filed'}              | ${'people entered it all'}
  ${{ documents: [{ ...notFound('parties'), state: 'failed' }] }}  | ${'MEDIUM'} | ${'“agreement.pdf” could not be read'} | ${'the reader gave up'}
  ${{ documents: [{ ...notFound('parties'), state: 'waiting' }] }} | ${''}       | ${''}                                  | ${'it is still in the queue'}
  ${searchedFor('parties')}                                        | ${''}       | ${''}                                  | ${'it was read'}
`('$verdicts: $because', asJudgedBy(documentNotRead));
