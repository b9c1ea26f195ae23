import { duration } from '@recourse/kernel';
import type { Told } from '../case/case.fixture.js';
import { all, asJudgedBy, proposed, registered, searchedFor } from './judged.fixture.js';
import { noTerminationForConvenience } from './no-termination-for-convenience.js';

const ANY_TIME: Told = { term: { noticeAnchor: 'ANY_TIME', noticePeriod: duration('P30D') } };

it.each`
  told                                                                                                                         | verdicts     | says                           | because
  ${registered('termination_convenience', 'P30D', 'customer')}                                                                 | ${'met'}     | ${'We may end'}                | ${'our right'}
  ${registered('termination_convenience', 'P30D', 'either')}                                                                   | ${'met'}     | ${'We may end'}                | ${'ours as well as theirs'}
  ${registered('termination_convenience', 'P30D', 'supplier')}                                                                 | ${'HIGH'}    | ${'Only the supplier may end'} | ${'one-sided is worse than none'}
  ${all(registered('termination_convenience', 'P30D', 'supplier'), registered('termination_convenience', 'P90D', 'customer'))} | ${'met'}     | ${'We may end'}                | ${'each side has its own clause'}
  ${registered('termination_convenience', 'P30D')}                                                                             | ${'unknown'} | ${'does not say who may end'}  | ${'a right of nobody in particular'}
  ${registered('termination_convenience', false)}                                                                              | ${'MEDIUM'}  | ${'no right for us to end'}    | ${'a person stated that there is none'}
  ${searchedFor('termination_convenience')}                                                                                    | ${'MEDIUM'}  | ${'nothing found'}             | ${'searched in vain'}
  ${proposed('termination_convenience')}                                                                                       | ${'unknown'} | ${'awaits review'}             | ${'a proposal is no fact'}
  ${ANY_TIME}                                                                                                                  | ${'met'}     | ${'We may end'}                | ${'notice may be given on any day'}
  ${{ term: { ...ANY_TIME.term, noticeDirection: 'BY_SUPPLIER' } }}                                                            | ${'unknown'} | ${'register is silent'}        | ${'any day, but only for the supplier'}
  ${{ term: { noticeAnchor: 'ANY_TIME' } }}                                                                                    | ${'unknown'} | ${'register is silent'}        | ${'any day, but on which notice nobody knows'}
`('$verdicts: $because', asJudgedBy(noTerminationForConvenience));
