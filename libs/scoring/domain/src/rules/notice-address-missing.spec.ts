import { duration } from '@recourse/kernel';
import type { Told } from '../case/case.fixture.js';
import { all, asJudgedBy, proposed, searchedFor, silent } from './judged.fixture.js';
import { noticeAddressMissing } from './notice-address-missing.js';

const NOTICE: Told = { term: { noticePeriod: duration('P30D') } };

it.each`
  told                                                                     | verdicts     | says                                      | because
  ${{ term: { ...NOTICE.term, noticeAddress: 'legal@supplier.example' } }} | ${'met'}     | ${'It is known'}                          | ${'the register has it'}
  ${{ ...NOTICE, noticeContacts: 1 }}                                      | ${'met'}     | ${'It is known'}                          | ${'a contact for notices is registered'}
  ${all(NOTICE, searchedFor('notice_method'))}                             | ${'LOW'}     | ${'no address for it is known: searched'} | ${'searched in vain'}
  ${all(NOTICE, proposed('notice_method'))}                                | ${'unknown'} | ${'awaits review'}                        | ${'a proposal is no fact'}
  ${NOTICE}                                                                | ${'unknown'} | ${'register is silent'}                   | ${'nobody has looked'}
  ${silent}                                                                | ${''}        | ${''}                                     | ${'no notice has to be given, as far as is known'}
`('$verdicts: $because', asJudgedBy(noticeAddressMissing));
