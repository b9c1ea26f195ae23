import { fieldChanges } from './field-changes.js';

const of = { record: { type: 'Contract', id: '1' }, contractId: '1', why: 'typo' };

it('tells from what to what each differing field changed', () => {
  const before = { title: 'Old', tags: ['EU'], value: { minor: 5, currency: 'USD' }, note: null };
  const after = { title: 'New', tags: ['EU'], value: { minor: 7, currency: 'USD' }, note: undefined };
  expect(fieldChanges(of, before, after)).toEqual([
    { ...of, act: 'changed', field: 'title', before: 'Old', after: 'New' },
    { ...of, act: 'changed', field: 'value', before: before.value, after: after.value },
  ]);
});
