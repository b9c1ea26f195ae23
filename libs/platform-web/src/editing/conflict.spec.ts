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
