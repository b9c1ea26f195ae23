import { calendarDate } from '@recourse/kernel';
import { caseOf } from '../case/case.fixture.js';
import { uptime, lock } from '../rules/records.fixture.js';
import { STANDARD_THRESHOLDS } from './policy.js';
import { policyEffect } from './preview.js';

const CASE = caseOf({
  serviceLevels: [uptime(99.9)],
  priceLocks: [lock()],
  timetable: {
    notice: { deadline: calendarDate('2026-07-20'), sendBy: calendarDate('2026-07-20'), purpose: 'STOP_RENEWAL' },
  },
});
const POLICY = { version: 4, thresholds: STANDARD_THRESHOLDS };

const rulesOf = (drafts: readonly { rule: string }[]) => drafts.map(({ rule }) => rule);

it('shows which flags other thresholds would raise and withdraw, and how the score would move', () => {
  const effect = policyEffect(CASE, POLICY, {
    ...STANDARD_THRESHOLDS,
    uptimeFloorPercent: 99.95,
    noticeUrgentDays: 40,
    priceLockEndingDays: 200,
  });
  expect(rulesOf(effect.raised)).toEqual(['PRICE_LOCK_ENDING', 'SLA_BELOW_POLICY']);
  expect(rulesOf(effect.changed)).toEqual(['NOTICE_DEADLINE_NEAR']);
  expect(effect.withdrawn).toEqual([]);
  expect(effect.totalThen).toBeLessThan(effect.totalNow ?? 0);
});

it('shows which flags would go', () => {
  const milder = { ...STANDARD_THRESHOLDS, noticeNearDays: 30 };
  expect(rulesOf(policyEffect(CASE, POLICY, milder).withdrawn)).toEqual(['NOTICE_DEADLINE_NEAR']);
});

it('the same thresholds change nothing', () => {
  expect(policyEffect(CASE, POLICY, STANDARD_THRESHOLDS)).toMatchObject({ raised: [], withdrawn: [], changed: [] });
});
