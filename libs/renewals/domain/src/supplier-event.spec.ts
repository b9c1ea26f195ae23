import { calendarDate, duration, unwrap } from '@recourse/kernel';
import { checkSupplierEvent, type SupplierEventFacts } from './supplier-event.js';

const facts: SupplierEventFacts = {
  trigger: 'change of terms',
  receivedOn: calendarDate('2026-05-07'),
  provisionId: null,
  window: null,
  exitedOn: null,
  note: null,
};

it('keeps what was recorded, without the spaces around it', () => {
  expect(unwrap(checkSupplierEvent({ ...facts, trigger: ' change of terms ', note: '  ' }))).toEqual(facts);
});

it.each<{ change: Partial<SupplierEventFacts>; kind: string }>([
  { change: { trigger: '  ' }, kind: 'trigger-needed' },
  { change: { trigger: 'x'.repeat(301) }, kind: 'trigger-needed' },
  { change: { window: duration('P0D') }, kind: 'window-of-nothing' },
  { change: { exitedOn: calendarDate('2026-05-06') }, kind: 'dates-out-of-order' },
  { change: { note: 'x'.repeat(10_001) }, kind: 'text-too-long' },
])('refuses $change as $kind', ({ change, kind }) => {
  expect(checkSupplierEvent({ ...facts, ...change })).toMatchObject({ ok: false, refusal: { kind } });
});
