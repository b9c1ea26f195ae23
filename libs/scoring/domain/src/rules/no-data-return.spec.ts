import { calendarDate } from '@recourse/kernel';
import { notFound } from '../case/case.fixture.js';
import { asJudgedBy, flagsOf, proposed, registered, searchedFor, silent, unreadable } from './judged.fixture.js';
import { noDataReturn } from './no-data-return.js';

it.each`
  told                                             | verdicts     | says                                                                           | because
  ${registered('data_return', { window: 'P30D' })} | ${'met'}     | ${'retrieve our data'}                                                         | ${'the register has it'}
  ${registered('data_return', null)}               | ${'met'}     | ${'retrieve our data'}                                                         | ${'the clause is there, though it gives no figure'}
  ${registered('data_return', false)}              | ${'MEDIUM'}  | ${'The register states that the contract gives no right to retrieve our data'} | ${'a person stated that there is none'}
  ${searchedFor('data_return')}                    | ${'MEDIUM'}  | ${'wordings of data_return… in 100% of the text, nothing found'}               | ${'the documents were searched'}
  ${proposed('data_return')}                       | ${'unknown'} | ${'awaits review'}                                                             | ${'what the reader proposes is no fact yet'}
  ${unreadable('data_return')}                     | ${'unknown'} | ${'could not be read'}                                                         | ${'an unread page may say it'}
  ${silent}                                        | ${'unknown'} | ${'the register is silent'}                                                    | ${'nobody has looked'}
`('$verdicts: $because', asJudgedBy(noDataReturn));

it('a search is as sure as it was complete, and says what it looked for', () => {
  const [flag] = flagsOf(noDataReturn, { documents: [notFound('data_return', 0.9)] });
  expect(flag).toMatchObject({
    certainty: 0.855,
    statement: expect.stringContaining('90% of the text') as string,
    basis: { kind: 'search', searched: ['wordings of data_return'], completeness: 0.9 },
  });
});

it('a denial names its record, and the next notice is the day to ask by', () => {
  const nextNotice = calendarDate('2026-09-30');
  const [flag] = flagsOf(noDataReturn, { ...registered('data_return', false), timetable: { nextNotice } });
  expect(flag).toMatchObject({
    certainty: 1,
    actBy: nextNotice,
    basis: { kind: 'records', records: [{ kind: 'PROVISION', id: 'provision-data_return', contractId: 'contract-1' }] },
  });
});
