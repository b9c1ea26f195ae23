import { all, asJudgedBy, registered, searchedFor, silent, unreadable } from './judged.fixture.js';
import { trainingOnOurData } from './training-on-our-data.js';

it.each`
  told                                                                                    | verdicts      | says                                                  | because
  ${registered('training_use', 'prohibited')}                                             | ${'met'}      | ${'may not train'}                                    | ${'forbidden'}
  ${registered('training_use', 'opt-in')}                                                 | ${'met'}      | ${'without our consent'}                              | ${'only if we agree'}
  ${registered('training_use', 'opt-out')}                                                | ${'HIGH'}     | ${'unless we opt out'}                                | ${'allowed until somebody acts'}
  ${registered('training_use', 'allowed')}                                                | ${'CRITICAL'} | ${'may train models on our data'}                     | ${'allowed'}
  ${all(registered('training_use', 'prohibited'), registered('training_use', 'allowed'))} | ${'CRITICAL'} | ${'may train'}                                        | ${'the worst clause decides'}
  ${registered('training_use', null)}                                                     | ${'unknown'}  | ${'does not say'}                                     | ${'the clause leaves it open'}
  ${registered('training_use', false)}                                                    | ${'met'}      | ${'not used for training'}                            | ${'a person stated that there is none'}
  ${searchedFor('training_use')}                                                          | ${'LOW'}      | ${'No clause forbids training on our data: searched'} | ${'silence forbids nothing'}
  ${unreadable('training_use')}                                                           | ${'unknown'}  | ${'could not be read'}                                | ${'an unread page may say it'}
  ${silent}                                                                               | ${'unknown'}  | ${'register is silent'}                               | ${'nobody has looked'}
`('$verdicts: $because', asJudgedBy(trainingOnOurData));
