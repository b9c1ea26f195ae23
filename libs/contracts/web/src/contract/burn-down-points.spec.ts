import { burnDown } from './burn-down-points.js';

const YEAR = { from: '2026-01-01', to: '2026-12-31', committed: 100 };

it('begins whole, and falls by each figure on its last day', () => {
  const points = burnDown(YEAR, [
    { to: '2026-12-31', size: 60 },
    { to: '2026-03-14', size: 20 },
  ]);
  expect(points).toEqual([
    { time: 0, left: 1 },
    { time: 73 / 365, left: 0.8 },
    { time: 1, left: 0.2 },
  ]);
});

it('goes below nought where more was drawn than committed', () => {
  expect(burnDown(YEAR, [{ to: '2026-06-30', size: 150 }]).at(-1)?.left).toBe(-0.5);
});
