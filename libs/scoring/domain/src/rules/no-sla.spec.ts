import { asJudgedBy, proposed, registered, searchedFor, silent } from './judged.fixture.js';
import { noSla } from './no-sla.js';
import { uptime } from './records.fixture.js';

it.each`
  told                                                                                               | verdicts     | says                            | because
  ${{ serviceLevels: [uptime(99.9)] }}                                                               | ${'met'}     | ${'99.9%'}                      | ${'a promise with its figure'}
  ${registered('uptime_slo', { percent: null, scope: 'dedicated endpoints' })}                       | ${'met'}     | ${'promises an availability'}   | ${'a promise without one'}
  ${registered('uptime_slo', false)}                                                                 | ${'HIGH'}    | ${'no promise of availability'} | ${'a person stated that there is none'}
  ${{ serviceLevels: [uptime(99.9, { metric: 'SUPPORT_RESPONSE' })], ...searchedFor('uptime_slo') }} | ${'HIGH'}    | ${'nothing found'}              | ${'support answers, the service may be down'}
  ${searchedFor('uptime_slo')}                                                                       | ${'HIGH'}    | ${'nothing found'}              | ${'searched in vain'}
  ${proposed('uptime_slo')}                                                                          | ${'unknown'} | ${'awaits review'}              | ${'a proposal is no fact'}
  ${silent}                                                                                          | ${'unknown'} | ${'register is silent'}         | ${'nobody has looked'}
`('$verdicts: $because', asJudgedBy(noSla));
