import { documentReading, notFound } from './case.fixture.js';
import { readingOf, type DocumentReading, type KeyReading } from './reading.js';

const KEY = 'fallback_right';
const said = (judgement: Exclude<KeyReading['judgement'], 'not-found'>): DocumentReading =>
  documentReading(KEY, { judgement });
const nothing = notFound(KEY);

it.each`
  documents                                    | judgement           | because
  ${[]}                                        | ${'not-read-yet'}   | ${'there is nothing to read'}
  ${[nothing]}                                 | ${'not-found'}      | ${'the only document was searched'}
  ${[nothing, said('present')]}                | ${'present'}        | ${'one of them says it'}
  ${[said('could-not-read'), said('present')]} | ${'present'}        | ${'what is found is found'}
  ${[nothing, said('could-not-read')]}         | ${'could-not-read'} | ${'the unread part may say it'}
  ${[nothing, said('not-read-yet')]}           | ${'not-read-yet'}   | ${'the other one may say it'}
  ${[nothing, notFound('data_return')]}        | ${'not-read-yet'}   | ${'the other one was not searched for it'}
`('$judgement: $because', ({ documents, judgement }) => {
  expect(readingOf(documents as DocumentReading[], KEY).judgement).toBe(judgement);
});

it('of several searches the least complete counts, and all that was searched for is said', () => {
  const nearMiss = { documentId: 'document-2', page: 4, quote: 'Customer may choose a region at order.' };
  const second = documentReading(KEY, {
    judgement: 'not-found',
    searched: ['failover', `wordings of ${KEY}`],
    completeness: 0.8,
    pages: 4,
    sentences: 1,
    nearMiss,
  });
  expect(readingOf([nothing, second], KEY)).toEqual({
    judgement: 'not-found',
    searched: [`wordings of ${KEY}`, 'failover'],
    completeness: 0.8,
    pages: 14,
    sentences: 3,
    nearMiss,
  });
});
