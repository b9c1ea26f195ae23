import { calendarDate } from '@recourse/kernel';
import { notFound } from '../case/case.fixture.js';
import { asJudgedBy, flagsOf, proposed, registered, searchedFor, silent, unreadable } from './judged.fixture.js';
import { noFallbackRight } from './no-fallback-right.js';

it.each`
  told                                                             | verdicts     | says                                                                                           | because
  ${registered('fallback_right', 'another region after 24 hours')} | ${'met'}     | ${'grants a right'}                                                                            | ${'the register has it'}
  ${registered('fallback_right', null)}                            | ${'met'}     | ${'grants a right'}                                                                            | ${'the clause is there, though it gives no figure'}
  ${registered('fallback_right', false)}                           | ${'HIGH'}    | ${'The register states that the contract gives no right to another model, region or provider'} | ${'a person stated that there is none'}
  ${searchedFor('fallback_right')}                                 | ${'HIGH'}    | ${'wordings of fallback_right… in 100% of the text, nothing found'}                            | ${'the documents were searched'}
  ${proposed('fallback_right')}                                    | ${'unknown'} | ${'awaits review'}                                                                             | ${'what the reader proposes is no fact yet'}
  ${unreadable('fallback_right')}                                  | ${'unknown'} | ${'could not be read'}                                                                         | ${'an unread page may say it'}
  ${silent}                                                        | ${'unknown'} | ${'the register is silent'}                                                                    | ${'nobody has looked'}
`('$verdicts: $because', asJudgedBy(noFallbackRight));

it('a search is as sure as it was complete, and says what it looked for', () => {
  const [flag] = flagsOf(noFallbackRight, { documents: [notFound('fallback_right', 0.9)] });
  expect(flag).toMatchObject({
    certainty: 0.855,
    statement: expect.stringContaining('90% of the text') as string,
    basis: { kind: 'search', searched: ['wordings of fallback_right'], completeness: 0.9 },
  });
});

it('a denial names its record, and the next notice is the day to ask by', () => {
  const nextNotice = calendarDate('2026-09-30');
  const [flag] = flagsOf(noFallbackRight, { ...registered('fallback_right', false), timetable: { nextNotice } });
  expect(flag).toMatchObject({
    certainty: 1,
    actBy: nextNotice,
    basis: {
      kind: 'records',
      records: [{ kind: 'PROVISION', id: 'provision-fallback_right', contractId: 'contract-1' }],
    },
  });
});
