import { all, asJudgedBy, registered, searchedFor } from './judged.fixture.js';
import { creditsSoleRemedy } from './credits-sole-remedy.js';
import { uptime } from './records.fixture.js';

it.each`
  told                                                                  | verdicts     | says                    | because
  ${{ serviceLevels: [uptime(99.9, { soleRemedy: true })] }}            | ${'MEDIUM'}  | ${'the only remedy'}    | ${'the service level says so'}
  ${registered('sole_remedy', true)}                                    | ${'MEDIUM'}  | ${'the only remedy'}    | ${'another clause says so'}
  ${{ serviceLevels: [uptime(99.9, { soleRemedy: false })] }}           | ${'met'}     | ${'do not exclude'}     | ${'the service level denies it'}
  ${registered('sole_remedy', false)}                                   | ${'met'}     | ${'do not exclude'}     | ${'another clause denies it'}
  ${all({ serviceLevels: [uptime(99.9)] }, searchedFor('sole_remedy'))} | ${'met'}     | ${'No clause'}          | ${'nothing excludes the law'}
  ${{ serviceLevels: [uptime(99.9)] }}                                  | ${'unknown'} | ${'register is silent'} | ${'nobody has looked'}
`('$verdicts: $because', asJudgedBy(creditsSoleRemedy));
