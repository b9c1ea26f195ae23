import { asJudgedBy, proposed, registered, searchedFor, silent } from './judged.fixture.js';
import { priceLockAbsent } from './price-lock-absent.js';
import { lock } from './records.fixture.js';

it.each`
  told                                                                                 | verdicts     | says                    | because
  ${{ priceLocks: [lock()] }}                                                          | ${'met'}     | ${'fixes a price'}      | ${'a price is fixed'}
  ${registered('price_lock', { scope: 'subscription fee', until: 'end of the term' })} | ${'met'}     | ${'fixes prices'}       | ${'a lock told in words'}
  ${registered('price_lock', false)}                                                   | ${'MEDIUM'}  | ${'no fixed price'}     | ${'a person stated that there is none'}
  ${searchedFor('price_lock')}                                                         | ${'MEDIUM'}  | ${'nothing found'}      | ${'searched in vain'}
  ${proposed('price_lock')}                                                            | ${'unknown'} | ${'awaits review'}      | ${'a proposal is no fact'}
  ${silent}                                                                            | ${'unknown'} | ${'register is silent'} | ${'nobody has looked'}
`('$verdicts: $because', asJudgedBy(priceLockAbsent));
