import { calendarDate } from '@recourse/kernel';
import { decide, type FlagOrder } from './decide.js';
import type { FlagState } from './flag.js';

const TODAY = calendarDate('2026-06-15');
const decider = { personId: 'legal', today: TODAY };
const on = (state: FlagState, order: Partial<FlagOrder>) =>
  decide({ state, severity: 'HIGH' }, { act: 'WAIVE', reason: null, until: null, ...order }, decider);

it.each`
  state             | order                                                             | becomes           | because
  ${'OPEN'}         | ${{ act: 'ACKNOWLEDGE' }}                                         | ${'ACKNOWLEDGED'} | ${'it needs no reason'}
  ${'WAIVED'}       | ${{ act: 'ACKNOWLEDGE' }}                                         | ${'ACKNOWLEDGED'} | ${'a waiver may be taken back'}
  ${'OPEN'}         | ${{ act: 'WAIVE', reason: 'cheap', until: '2026-06-15' }}         | ${'WAIVED'}       | ${'for today only'}
  ${'ACKNOWLEDGED'} | ${{ act: 'WAIVE', reason: 'accepted risk', until: '2029-06-15' }} | ${'WAIVED'}       | ${'for three years'}
  ${'WAIVED'}       | ${{ act: 'WAIVE', reason: 'longer', until: '2026-12-31' }}        | ${'WAIVED'}       | ${'a waiver may be prolonged'}
  ${'WAIVED'}       | ${{ act: 'REOPEN' }}                                              | ${'OPEN'}         | ${'somebody thought again'}
`('a flag that is $state becomes $becomes: $because', ({ state, order, becomes }) => {
  expect(on(state as FlagState, order as FlagOrder)).toMatchObject({
    ok: true,
    value: { state: becomes as string, decision: { decidedBy: 'legal', decidedOn: TODAY, severity: 'HIGH' } },
  });
});

it.each`
  state             | order                                                     | kind                      | because
  ${'OPEN'}         | ${{ act: 'WAIVE', until: '2026-12-31' }}                  | ${'reason-missing'}       | ${'nobody could say why'}
  ${'OPEN'}         | ${{ act: 'WAIVE', reason: '  ', until: '2026-12-31' }}    | ${'reason-missing'}       | ${'blanks are no reason'}
  ${'OPEN'}         | ${{ act: 'WAIVE', reason: 'cheap' }}                      | ${'waiver-end-missing'}   | ${'waived for ever is forgotten'}
  ${'OPEN'}         | ${{ act: 'WAIVE', reason: 'cheap', until: '2026-06-14' }} | ${'waiver-end-past'}      | ${'it would have ended already'}
  ${'OPEN'}         | ${{ act: 'WAIVE', reason: 'cheap', until: '2029-06-16' }} | ${'waiver-too-long'}      | ${'over three years'}
  ${'OPEN'}         | ${{ act: 'ACKNOWLEDGE', reason: 'x'.repeat(2001) }}       | ${'reason-too-long'}      | ${'not a place for documents'}
  ${'OPEN'}         | ${{ act: 'REOPEN' }}                                      | ${'flag-is-open'}         | ${'nothing to reopen'}
  ${'ACKNOWLEDGED'} | ${{ act: 'ACKNOWLEDGE' }}                                 | ${'flag-is-acknowledged'} | ${'somebody was quicker'}
  ${'RESOLVED'}     | ${{ act: 'WAIVE', reason: 'cheap', until: '2026-12-31' }} | ${'flag-is-resolved'}     | ${'the condition is gone'}
`('refuses with $kind: $because', ({ state, order, kind }) => {
  expect(on(state as FlagState, order as FlagOrder)).toMatchObject({ ok: false, refusal: { kind: kind as string } });
});
