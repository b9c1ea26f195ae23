import { listed, nextOpen, type Listable } from './listed.js';

const at = (page: number, top: number) => ({ evidence: { page, boxes: [{ top }] } });

const proposal = (id: string, changes: Partial<Listable> = {}): Listable => ({
  id,
  state: 'PROPOSED',
  confidence: 0.5,
  proposedBy: null,
  ...at(1, 100),
  ...changes,
});

const ALL = [
  proposal('a', { confidence: 0.9 }),
  proposal('b', { state: 'ACCEPTED', ...at(1, 300) }),
  proposal('c', { confidence: 0.2, ...at(2, 100) }),
  proposal('own', { proposedBy: {}, confidence: 1, ...at(1, 200) }),
];
const ids = (list: readonly Listable[]) => list.map(({ id }) => id).join('');

it.each`
  view         | order           | ids         | because
  ${'all'}     | ${'document'}   | ${'aownbc'} | ${'what a person found stands where its words do'}
  ${'open'}    | ${'confidence'} | ${'caown'}  | ${'the least sure first'}
  ${'decided'} | ${'document'}   | ${'b'}      | ${'decided only'}
  ${'absent'}  | ${'document'}   | ${''}       | ${'what was not found is no proposal'}
`('lists $ids for $view by $order: $because', ({ view, order, ids: expected }) => {
  expect(ids(listed(ALL, view as never, order as never))).toBe(expected);
});

it.each`
  id       | next     | because
  ${'a'}   | ${'own'} | ${'the next in the list'}
  ${'own'} | ${'c'}   | ${'what is decided is passed'}
  ${'c'}   | ${'a'}   | ${'round to the beginning'}
`('goes from $id to $next: $because', ({ id, next }) => {
  expect(nextOpen(listed(ALL, 'all', 'document'), id as string)?.id).toBe(next);
});

it('ends where nothing is open', () => {
  expect(nextOpen([proposal('x')], 'x')).toBeUndefined();
});
