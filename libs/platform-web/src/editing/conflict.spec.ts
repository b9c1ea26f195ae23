import { conflictIn } from './conflict.js';

it('shows both values of what differs, and nothing else', () => {
  const details = { currentVersion: 4, current: { title: 'Theirs', currency: 'USD' } };
  const input = { id: '1', expectedVersion: 3, title: 'Mine', currency: 'USD', tags: undefined };
  expect(conflictIn(details, input)).toEqual({
    currentVersion: 4,
    differences: [{ field: 'title', mine: 'Mine', theirs: 'Theirs' }],
  });
});

it('is none where the refusal names no version', () => {
  expect(conflictIn({}, { id: '1' })).toBeUndefined();
});

it('writes their value as the API takes it, so that both can be compared', () => {
  const current = { noticePeriod: { amount: 20, unit: 'days' }, annualValue: { minor: 1250, currency: 'USD' } };
  const input = { noticePeriod: 'P20D', annualValue: { amount: '13.00', currency: 'USD' } };
  expect(conflictIn({ currentVersion: 2, current }, input)?.differences).toEqual([
    {
      field: 'annualValue',
      mine: { amount: '13.00', currency: 'USD' },
      theirs: { amount: '12.50', currency: 'USD' },
    },
  ]);
});
