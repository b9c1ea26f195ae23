import { all, asJudgedBy, registered, searchedFor, silent } from './judged.fixture.js';
import { suspensionWithoutNotice } from './suspension-without-notice.js';

it.each`
  told                                                                                                                | verdicts     | says                    | because
  ${registered('suspension_right', { grounds: ['any'], notice: 'with or without prior notice' })}                     | ${'MEDIUM'}  | ${'without notice'}     | ${'it may come unannounced'}
  ${registered('suspension_right', { grounds: ['any'], notice: 'none required' })}                                    | ${'MEDIUM'}  | ${'without notice'}     | ${'none is none'}
  ${registered('suspension_right', { grounds: ['any'], notice: 'P0D' })}                                              | ${'MEDIUM'}  | ${'without notice'}     | ${'no days are none'}
  ${registered('suspension_right', { grounds: ['attack'], notice: 'P5BD' })}                                          | ${'met'}     | ${'announced'}          | ${'five business days'}
  ${registered('suspension_right', { grounds: ['attack'], notice: 'reasonable efforts to give written notice' })}     | ${'met'}     | ${'announced'}          | ${'an effort is promised'}
  ${registered('suspension_right', { grounds: ['attack'], notice: null })}                                            | ${'unknown'} | ${'states no notice'}   | ${'the clause leaves it open'}
  ${all(registered('suspension_right', { notice: 'P5BD' }), registered('suspension_right', { notice: 'immediate' }))} | ${'MEDIUM'}  | ${'without notice'}     | ${'one ground needs none'}
  ${registered('suspension_right', false)}                                                                            | ${'met'}     | ${'may not suspend'}    | ${'a person stated that there is none'}
  ${searchedFor('suspension_right')}                                                                                  | ${'met'}     | ${'No clause'}          | ${'silence gives no such right'}
  ${silent}                                                                                                           | ${'unknown'} | ${'register is silent'} | ${'nobody has looked'}
`('$verdicts: $because', asJudgedBy(suspensionWithoutNotice));
