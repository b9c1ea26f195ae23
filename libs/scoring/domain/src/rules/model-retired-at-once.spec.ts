import { asJudgedBy, registered, searchedFor, silent } from './judged.fixture.js';
import { modelRetiredAtOnce } from './model-retired-at-once.js';

it.each`
  told                                                                        | verdicts     | says                         | because
  ${registered('emergency_retirement', { right: true, grounds: ['safety'] })} | ${'LOW'}     | ${'at once'}                 | ${'the supplier judges alone'}
  ${registered('emergency_retirement', { right: false })}                     | ${'met'}     | ${'may not'}                 | ${'the clause denies it'}
  ${registered('emergency_retirement', false)}                                | ${'met'}     | ${'no model may be retired'} | ${'a person stated that there is none'}
  ${searchedFor('emergency_retirement')}                                      | ${'met'}     | ${'No clause'}               | ${'silence gives no such right'}
  ${silent}                                                                   | ${'unknown'} | ${'register is silent'}      | ${'nobody has looked'}
  ${{ purchase: { supplierKind: 'GPU_CLOUD' } }}                              | ${''}        | ${''}                        | ${'machines have no models'}
`('$verdicts: $because', asJudgedBy(modelRetiredAtOnce));
