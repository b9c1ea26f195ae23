import { RULES, THRESHOLD_NAMES, THRESHOLDS } from '@recourse/scoring-domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of the tables in docs/policy.md by their first cell, `like this`. */
const rows = new Map(
  readFileSync(join(process.cwd(), 'docs/policy.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .map(([name = '', ...cells]) => [name.replaceAll('`', ''), cells]),
);

it.each(RULES)('docs/policy.md describes the rule $id as it is', ({ id, title, aspect, weight }) => {
  expect(rows.get(id)?.slice(0, 3)).toEqual([title, aspect, String(weight)]);
  expect(rows.get(id)?.[4]?.length).toBeGreaterThan(10);
});

it.each(THRESHOLD_NAMES)('docs/policy.md describes the threshold %s as it is', (name) => {
  const { label, standard, least, most, unit, because } = THRESHOLDS[name];
  expect(rows.get(name)).toEqual([label, String(standard), `${least}–${most} ${unit}`, because]);
});

it('docs/policy.md describes nothing that is not there', () => {
  expect([...rows.keys()].toSorted()).toEqual([...RULES.map(({ id }) => id), ...THRESHOLD_NAMES].toSorted());
});
