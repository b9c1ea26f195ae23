import { parseThresholds, STANDARD_THRESHOLDS } from './policy.js';
import { parseThreshold } from './threshold.js';
import { THRESHOLD_NAMES, THRESHOLDS } from './thresholds.js';

const read = (given: Record<string, unknown>) => parseThresholds(given, STANDARD_THRESHOLDS);

it.each(THRESHOLD_NAMES)('the standard value of %s is allowed by its own definition', (name) => {
  expect(parseThreshold(name, THRESHOLDS[name], THRESHOLDS[name].standard)).toEqual({
    ok: true,
    value: THRESHOLDS[name].standard,
  });
});

it('the weights of the score add up to 100, so that one of them reads as a percentage', () => {
  const weights = THRESHOLD_NAMES.filter((name) => name.startsWith('weight')).map((name) => THRESHOLDS[name].standard);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
});

it('a threshold that is not named keeps its value', () => {
  expect(read({ uptimeFloorPercent: 99.95 })).toEqual({
    ok: true,
    value: { ...STANDARD_THRESHOLDS, uptimeFloorPercent: 99.95 },
  });
});

it.each`
  given                                          | kind                       | because
  ${{ noticeNearDays: 0 }}                       | ${'invalid-threshold'}     | ${'below the range'}
  ${{ noticeNearDays: 366 }}                     | ${'invalid-threshold'}     | ${'above the range'}
  ${{ noticeNearDays: 30.5 }}                    | ${'invalid-threshold'}     | ${'days are whole'}
  ${{ noticeNearDays: '90' }}                    | ${'invalid-threshold'}     | ${'text is no number'}
  ${{ uptimeFloorPercent: Number.NaN }}          | ${'invalid-threshold'}     | ${'not a number'}
  ${{ colour: 1 }}                               | ${'unknown-threshold'}     | ${'no rule reads it'}
  ${{ toString: 1 }}                             | ${'unknown-threshold'}     | ${'inherited names are no thresholds'}
  ${{ noticeNearDays: 20 }}                      | ${'incoherent-thresholds'} | ${'urgent (30) would begin before near'}
  ${{ noticeNearDays: 20, noticeUrgentDays: 0 }} | ${'invalid-threshold'}     | ${'urgent is at least a day'}
`('$given is refused: $because', ({ given, kind }: { given: Record<string, unknown>; kind: string }) => {
  expect(read(given)).toMatchObject({ ok: false, refusal: { kind } });
});

it('a score with no weight at all is refused', () => {
  const none = Object.fromEntries(THRESHOLD_NAMES.filter((name) => name.startsWith('weight')).map((name) => [name, 0]));
  expect(read(none)).toMatchObject({ ok: false, refusal: { kind: 'incoherent-thresholds' } });
});
