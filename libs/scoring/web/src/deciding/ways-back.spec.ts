import { holdersBack, ordersBack, whyLeft, type Before } from './ways-back.js';

const flag = (id: string, before: Partial<Before>): Before => ({
  id,
  state: 'OPEN',
  assignedToId: null,
  decision: null,
  ...before,
});

it('brings each flag back to where it was, with as few decisions as that takes', () => {
  const waived = (id: string, reason: string) =>
    flag(id, { state: 'WAIVED', decision: { reason, waivedUntil: '2027-01-31' } });
  const flags = [
    flag('never decided', {}),
    waived('accepted', 'cheap'),
    flag('taken on', { state: 'ACKNOWLEDGED', decision: { reason: 'mine', waivedUntil: null } }),
    flag('opened again', { decision: { reason: 'cheap', waivedUntil: null } }),
    waived('accepted as well', 'cheap'),
    waived('accepted for another reason', 'rare'),
  ];
  expect(ordersBack(flags).map(([order, found]) => [order, found.map(({ id }) => id)])).toEqual([
    [{ act: 'REOPEN' }, ['never decided', 'opened again']],
    [{ act: 'WAIVE', reason: 'cheap', until: '2027-01-31' }, ['accepted', 'accepted as well']],
    [{ act: 'ACKNOWLEDGE', reason: 'mine' }, ['taken on']],
    [{ act: 'WAIVE', reason: 'rare', until: '2027-01-31' }, ['accepted for another reason']],
  ]);
});

it('gives flags back to those who had them', () => {
  const flags = [flag('1', { assignedToId: 'ada' }), flag('2', {}), flag('3', { assignedToId: 'ada' })];
  expect([...holdersBack(flags)].map(([who, found]) => [who, found.map(({ id }) => id)])).toEqual([
    ['ada', ['1', '3']],
    [null, ['2']],
  ]);
});

it('says each reason once, with how many flags it held back', () => {
  expect(whyLeft([{ message: 'Gone.' }, { message: 'Changed.' }, { message: 'Gone.' }])).toEqual([
    '2 flags were left as they were. Gone.',
    '1 flag was left as it was. Changed.',
  ]);
});
