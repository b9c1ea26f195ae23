import { calendarDate } from '@recourse/kernel';
import { notFound } from '../case/case.fixture.js';
import { asJudgedBy, flagsOf, proposed, registered, searchedFor, silent, unreadable } from './judged.fixture.js';
import { noTransitionAssistance } from './no-transition-assistance.js';

it.each`
  told                                           | verdicts     | says                                                                       | because
  ${registered('transition_assistance', 'P90D')} | ${'met'}     | ${'provides for help'}                                                     | ${'the register has it'}
  ${registered('transition_assistance', null)}   | ${'met'}     | ${'provides for help'}                                                     | ${'the clause is there, though it gives no figure'}
  ${registered('transition_assistance', false)}  | ${'MEDIUM'}  | ${'The register states that the contract gives no help at exit'}           | ${'a person stated that there is none'}
  ${searchedFor('transition_assistance')}        | ${'MEDIUM'}  | ${'wordings of transition_assistance… in 100% of the text, nothing found'} | ${'the documents were searched'}
  ${proposed('transition_assistance')}           | ${'unknown'} | ${'awaits review'}                                                         | ${'what the reader proposes is no fact yet'}
  ${unreadable('transition_assistance')}         | ${'unknown'} | ${'could not be read'}                                                     | ${'an unread page may say it'}
  ${silent}                                      | ${'unknown'} | ${'the register is silent'}                                                | ${'nobody has looked'}
`('$verdicts: $because', asJudgedBy(noTransitionAssistance));

it('a search is as sure as it was complete, and says what it looked for', () => {
  const [flag] = flagsOf(noTransitionAssistance, { documents: [notFound('transition_assistance', 0.9)] });
  expect(flag).toMatchObject({
    certainty: 0.855,
    statement: expect.stringContaining('90% of the text') as string,
    basis: { kind: 'search', searched: ['wordings of transition_assistance'], completeness: 0.9 },
  });
});

it('a denial names its record, and the next notice is the day to ask by', () => {
  const nextNotice = calendarDate('2026-09-30');
  const [flag] = flagsOf(noTransitionAssistance, {
    ...registered('transition_assistance', false),
    timetable: { nextNotice },
  });
  expect(flag).toMatchObject({
    certainty: 1,
    actBy: nextNotice,
    basis: {
      kind: 'records',
      records: [{ kind: 'PROVISION', id: 'provision-transition_assistance', contractId: 'contract-1' }],
    },
  });
});
