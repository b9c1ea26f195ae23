import { document } from '../fixture/family.fixture.js';
import { buildFamilies } from './family.js';

const below = (parentId: string) => ({ contract: { parentId } });

it('sorts flat records into families whose heads have no parent', () => {
  const families = buildFamilies([
    document('B'),
    document('A1', below('A')),
    document('A'),
    document('A2', below('A1')),
  ]);
  expect(
    families.ok && families.value.map(({ head, members }) => [head.contract.id, members.map((one) => one.contract.id)]),
  ).toEqual([
    ['B', ['B']],
    ['A', ['A1', 'A', 'A2']],
  ]);
});

it.each`
  records                                                   | kind                      | because
  ${[document('A', below('B')), document('B', below('A'))]} | ${'family-is-circular'}   | ${'each is above the other'}
  ${[document('A', below('A'))]}                            | ${'family-is-circular'}   | ${'it is above itself'}
  ${[document('A', below('Z'))]}                            | ${'family-is-incomplete'} | ${'its parent was not given'}
`('refuses $kind: $because', ({ records, kind }) => {
  expect(buildFamilies(records)).toMatchObject({ ok: false, refusal: { kind } });
});
