import { inGroups } from './threshold-groups.js';

it('puts every threshold under one heading', () => {
  const names = ['noticeNearDays', 'weightPrice', 'uptimeFloorPercent', 'claimNearDays', 'forecastBasisDays', 'later'];
  expect(inGroups(names.map((name) => ({ name })))).toEqual([
    ['When a day is near', [{ name: 'noticeNearDays' }, { name: 'claimNearDays' }]],
    ['What is acceptable', [{ name: 'uptimeFloorPercent' }, { name: 'forecastBasisDays' }, { name: 'later' }]],
    ['Weights of the score', [{ name: 'weightPrice' }]],
  ]);
});
