import type { BoundParty, TermKey, TermValue } from '@recourse/contracts-domain';
import { betterOffByAddition, betterOffByChange, betterOffByRemoval } from './better-off.js';
import { changedParts } from './parts.js';

interface Row {
  readonly key: TermKey;
  readonly party: BoundParty | null;
  readonly before: TermValue;
  readonly after: TermValue;
  readonly side: string;
}

it.each`
  key                          | party         | before                                          | after                                          | side          | because
  ${'non_renewal_notice'}      | ${'customer'} | ${{ duration: 'P30D' }}                         | ${{ duration: 'P90D' }}                        | ${'supplier'} | ${'we must decide earlier'}
  ${'termination_convenience'} | ${'customer'} | ${'P60D'}                                       | ${'P30D'}                                      | ${'customer'} | ${'we may leave sooner'}
  ${'termination_convenience'} | ${'either'}   | ${'P60D'}                                       | ${'P30D'}                                      | ${'unclear'}  | ${'so may they'}
  ${'liability_cap'}           | ${'supplier'} | ${{ months_of_fees: 12 }}                       | ${{ months_of_fees: 6 }}                       | ${'supplier'} | ${'they are liable for less'}
  ${'liability_cap'}           | ${'customer'} | ${{ months_of_fees: 12 }}                       | ${{ months_of_fees: 6 }}                       | ${'customer'} | ${'we are liable for less'}
  ${'liability_cap'}           | ${'supplier'} | ${{ carve_outs: ['fraud'] }}                    | ${{ carve_outs: ['fraud', 'data breach'] }}    | ${'customer'} | ${'more is outside the cap'}
  ${'suspension_right'}        | ${'supplier'} | ${{ grounds: ['law'] }}                         | ${{ grounds: ['law', 'non-payment'] }}         | ${'supplier'} | ${'one more ground'}
  ${'suspension_right'}        | ${'supplier'} | ${{ grounds: ['law'] }}                         | ${{ grounds: ['any reason'] }}                 | ${'supplier'} | ${'any reason is every reason'}
  ${'suspension_right'}        | ${'supplier'} | ${{ grounds: ['law', 'security'] }}             | ${{ grounds: ['law', 'abuse'] }}               | ${'unclear'}  | ${'one ground for another'}
  ${'price_change_notice'}     | ${'supplier'} | ${{ duration: 'P30D' }}                         | ${{ duration: 'P1M' }}                         | ${'customer'} | ${'a month is a little longer than 30 days'}
  ${'unilateral_change'}       | ${'supplier'} | ${{ notice: null }}                             | ${{ notice: 'P7D' }}                           | ${'customer'} | ${'a notice where there was none'}
  ${'training_use'}            | ${'supplier'} | ${'opt-in'}                                     | ${'opt-out'}                                   | ${'supplier'} | ${'silence now allows it'}
  ${'retention'}               | ${'supplier'} | ${{ duration: 'P30D' }}                         | ${{ duration: 'P0D' }}                         | ${'customer'} | ${'data is kept for less time'}
  ${'sole_remedy'}             | ${'supplier'} | ${true}                                         | ${false}                                       | ${'customer'} | ${'other remedies stand'}
  ${'governing_law'}           | ${null}       | ${'Ireland'}                                    | ${'France'}                                    | ${'unclear'}  | ${'no law is better by itself'}
  ${'notice_method'}           | ${'supplier'} | ${{ address: 'a@example.com' }}                 | ${{ address: 'b@example.com' }}                | ${'neither'}  | ${'it only says how'}
  ${'unilateral_change'}       | ${'supplier'} | ${{ notice: 'P30D', deemed_acceptance: false }} | ${{ notice: 'P60D', deemed_acceptance: true }} | ${'unclear'}  | ${'one part for another'}
`('$key $before → $after serves $side: $because', ({ key, party, before, after, side }: Row) => {
  const parts = changedParts({ key, party, value: before }, { key, party, value: after });
  expect(betterOffByChange(key, party, parts)).toBe(side);
});

it.each`
  key                          | party         | value                 | side          | because
  ${'termination_convenience'} | ${'supplier'} | ${'P30D'}             | ${'supplier'} | ${'a right of theirs'}
  ${'price_lock'}              | ${'supplier'} | ${{ scope: 'fees' }}  | ${'customer'} | ${'a promise to us'}
  ${'model_retirement_notice'} | ${'supplier'} | ${{ preview: 'P0D' }} | ${'supplier'} | ${'a notice of no days is a right to retire'}
  ${'training_use'}            | ${'supplier'} | ${'prohibited'}       | ${'customer'} | ${'the best of the choices'}
  ${'capacity_guarantee'}      | ${'supplier'} | ${'none'}             | ${'supplier'} | ${'a guarantee is denied'}
  ${'mfn'}                     | ${'supplier'} | ${false}              | ${'supplier'} | ${'denied outright'}
  ${'governing_law'}           | ${null}       | ${'Ireland'}          | ${'unclear'}  | ${'not known to serve either'}
`('$key $value serves $side when it is added: $because', ({ key, party, value, side }: Row & { value: TermValue }) => {
  expect(betterOffByAddition({ key, party, value })).toBe(side);
  const across = { customer: 'supplier', supplier: 'customer', unclear: 'unclear' }[side];
  expect(betterOffByRemoval({ key, party, value })).toBe(across);
});
