import { says } from '../portfolio/portfolio-document.js';
import { covers, decide } from './decide.js';

it.each`
  found                                  | wanted                                   | covered  | because
  ${'P12M'}                              | ${'P1Y'}                                 | ${true}  | ${'a year is twelve months'}
  ${'P30D'}                              | ${'P1M'}                                 | ${false} | ${'thirty days are not a month'}
  ${{ duration: 'P30D', anchor: 'x' }}   | ${{ duration: 'P30D' }}                  | ${true}  | ${'more may be said'}
  ${{ duration: 'P30D' }}                | ${{ duration: 'P60D' }}                  | ${false} | ${'the figure decides'}
  ${{ duration: null }}                  | ${{ duration: 'P60D' }}                  | ${false} | ${'a missing figure is not the figure'}
  ${{ duration: 'P60D', anchor: 'end' }} | ${{ anchor: 'start', duration: 'P60D' }} | ${true}  | ${'an anchor is paraphrased'}
  ${'1.10'}                              | ${1.1}                                   | ${true}  | ${'a number may be written as text'}
  ${[{ below: 99.9, credit: 10 }]}       | ${[{ below: 99.9, credit: 25 }]}         | ${false} | ${'tables are compared in full'}
  ${'customer'}                          | ${null}                                  | ${true}  | ${'nothing in particular was wanted'}
`('$found covers $wanted: $covered, $because', ({ found, wanted, covered }) => {
  expect(covers(found, wanted)).toBe(covered);
});

const NOTICE = says('non_renewal_notice', { duration: 'P60D' }, 'either');
const read = (duration: string) => ({ key: 'non_renewal_notice', value: { duration }, party: 'either' }) as const;

it('accepts what the document says, also when it says it twice', () => {
  expect(decide(read('P60D'), { all: [NOTICE], open: [NOTICE] }).act).toBe('accept');
  expect(decide(read('P60D'), { all: [NOTICE], open: [] }).act).toBe('accept');
});

it('corrects a wrong value of a statement nobody has confirmed yet', () => {
  expect(decide(read('P12M'), { all: [NOTICE], open: [NOTICE] })).toMatchObject({ act: 'correct', of: NOTICE });
});

it('rejects a second reading with another value, and what is not said at all', () => {
  expect(decide(read('P12M'), { all: [NOTICE], open: [] }).act).toBe('reject');
  expect(decide(read('P60D'), { all: [], open: [] }).act).toBe('reject');
});

it('keeps the rights of the two parties apart', () => {
  const ours = says('termination_convenience', 'P0D', 'customer');
  const theirs = says('termination_convenience', 'P90D', 'supplier');
  const all = [ours, theirs];
  const proposal = { key: 'termination_convenience', value: 'P30D', party: 'supplier' } as const;
  expect(decide(proposal, { all, open: all })).toMatchObject({ act: 'correct', of: theirs });
});
