import { asJudgedBy, registered, searchedFor, silent } from './judged.fixture.js';
import { shortSubprocessorWindow } from './short-subprocessor-window.js';

it.each`
  told                                                                        | verdicts     | says                                                                               | because
  ${registered('subprocessor_notice', { notice: 'P30D', objection: 'P14D' })} | ${'met'}     | ${'14 days'}                                                                       | ${'exactly what the policy asks for'}
  ${registered('subprocessor_notice', { notice: 'P30D', objection: 'P10D' })} | ${'LOW'}     | ${'We have 10 days to object to a new sub-processor; the policy asks for 14 days'} | ${'the window to object counts, not the notice'}
  ${registered('subprocessor_notice', 'P30D')}                                | ${'met'}     | ${'30 days'}                                                                       | ${'one figure for both'}
  ${registered('subprocessor_notice', { notice: null, objection: null })}     | ${'unknown'} | ${'no window'}                                                                     | ${'the clause gives no figure'}
  ${registered('subprocessor_notice', false)}                                 | ${'LOW'}     | ${'no notice of new sub-processors'}                                               | ${'a person stated that there is none'}
  ${searchedFor('subprocessor_notice')}                                       | ${'LOW'}     | ${'nothing found'}                                                                 | ${'searched in vain'}
  ${silent}                                                                   | ${'unknown'} | ${'register is silent'}                                                            | ${'nobody has looked'}
`('$verdicts: $because', asJudgedBy(shortSubprocessorWindow));
