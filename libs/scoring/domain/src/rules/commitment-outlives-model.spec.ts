import { calendarDate } from '@recourse/kernel';
import type { Told } from '../case/case.fixture.js';
import type { Commitment } from '@recourse/contracts-domain';
import { all, asJudgedBy, registered } from './judged.fixture.js';
import { commitmentOutlivesModel } from './commitment-outlives-model.js';
import { capacity, commitment } from './records.fixture.js';

const bound = (told: Partial<Commitment>): Told => ({ commitments: [capacity({ model: 'Large 4', ...told })] });

it.each`
  told                                                                                                                | verdicts      | says                                                                    | because
  ${bound({ modelRetiresOn: calendarDate('2026-10-01') })}                                                            | ${'HIGH'}     | ${'runs to 2026-12-31, 91 days after Large 4 is retired on 2026-10-01'} | ${'three months for nothing'}
  ${all(bound({ modelRetiresOn: calendarDate('2026-10-01') }), registered('commit_portability', ['same publisher']))} | ${'MEDIUM'}   | ${'it may be moved'}                                                    | ${'it need not be for nothing'}
  ${bound({ modelRetiresOn: calendarDate('2026-06-01') })}                                                            | ${'CRITICAL'} | ${'was retired on 2026-06-01'}                                          | ${'already for nothing'}
  ${bound({ modelRetiresOn: calendarDate('2026-12-31') })}                                                            | ${'HIGH'}     | ${'0 days after'}                                                       | ${'the day of retirement has no model'}
  ${bound({ modelRetiresOn: calendarDate('2027-01-01') })}                                                            | ${'met'}      | ${'after the commitment ends'}                                          | ${'the model outlives it'}
  ${bound({})}                                                                                                        | ${'met'}      | ${'No retirement of Large 4 is announced'}                              | ${'as far as anybody knows'}
  ${bound({ modelRetiresOn: calendarDate('2026-05-01'), to: calendarDate('2026-06-14') })}                            | ${''}         | ${''}                                                                   | ${'it is over'}
  ${{ commitments: [commitment({ modelRetiresOn: calendarDate('2026-10-01') })] }}                                    | ${''}         | ${''}                                                                   | ${'it is bound to no model'}
`('$verdicts: $because', asJudgedBy(commitmentOutlivesModel));
