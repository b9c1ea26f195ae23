import { asJudgedBy, silent } from './judged.fixture.js';
import { slaBelowPolicy } from './sla-below-policy.js';
import { uptime } from './records.fixture.js';

it.each`
  told                                                                                 | policy                           | verdicts        | says                                                          | because
  ${{ serviceLevels: [uptime(99.9)] }}                                                 | ${{}}                            | ${'met'}        | ${'99.9% uptime a month'}                                     | ${'exactly what the policy asks for'}
  ${{ serviceLevels: [uptime(99.5)] }}                                                 | ${{}}                            | ${'MEDIUM'}     | ${'promises 99.5% uptime a month; the policy asks for 99.9%'} | ${'three and a half hours a month'}
  ${{ serviceLevels: [uptime(99.9)] }}                                                 | ${{ uptimeFloorPercent: 99.95 }} | ${'MEDIUM'}     | ${'99.95%'}                                                   | ${'the policy may ask for more'}
  ${{ serviceLevels: [uptime(99.99), uptime(99, { id: 'level-2', scope: 'batch' })] }} | ${{}}                            | ${'met MEDIUM'} | ${'99%'}                                                      | ${'each promise is judged'}
  ${{ serviceLevels: [uptime(80, { metric: 'THROUGHPUT', unit: 'tokens/s' })] }}       | ${{}}                            | ${''}           | ${''}                                                         | ${'no promise of uptime'}
  ${silent}                                                                            | ${{}}                            | ${''}           | ${''}                                                         | ${'whether there is one is asked elsewhere'}
`('$verdicts: $because', asJudgedBy(slaBelowPolicy));
