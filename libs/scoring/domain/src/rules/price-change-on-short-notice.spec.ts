import { asJudgedBy, proposed, registered, searchedFor, silent } from './judged.fixture.js';
import { priceChangeOnShortNotice } from './price-change-on-short-notice.js';

it.each`
  told                                                                                | verdicts     | says                                                 | because
  ${registered('price_change_notice', { duration: 'P30D' })}                          | ${'met'}     | ${'30 days'}                                         | ${'exactly what the policy asks for'}
  ${registered('price_change_notice', { duration: 'P14D' })}                          | ${'MEDIUM'}  | ${'on 14 days’ notice; the policy asks for 30 days'} | ${'two weeks are short'}
  ${registered('price_change_notice', { duration: 'P14D', posting_is_notice: true })} | ${'HIGH'}    | ${'and posting them is notice'}                      | ${'and nobody is told'}
  ${registered('price_change_notice', { duration: null, posting_is_notice: true })}   | ${'HIGH'}    | ${'without a stated lead time'}                      | ${'at once, and nobody is told'}
  ${registered('price_change_notice', { duration: 'P0D' })}                           | ${'MEDIUM'}  | ${'may change prices without notice'}                | ${'a notice of nothing is none'}
  ${registered('price_change_notice', { duration: 'P20BD' })}                         | ${'MEDIUM'}  | ${'20 business days'}                                | ${'four weeks are 28 days'}
  ${registered('price_change_notice', false)}                                         | ${'met'}     | ${'may not change prices'}                           | ${'a person stated that there is none'}
  ${searchedFor('price_change_notice')}                                               | ${'met'}     | ${'No clause'}                                       | ${'silence gives no such right'}
  ${proposed('price_change_notice')}                                                  | ${'unknown'} | ${'awaits review'}                                   | ${'a proposal is no fact'}
  ${silent}                                                                           | ${'unknown'} | ${'register is silent'}                              | ${'nobody has looked'}
`('$verdicts: $because', asJudgedBy(priceChangeOnShortNotice));
