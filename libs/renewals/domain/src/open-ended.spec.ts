import { datesOf, evaluated, inForce, on, provision, type WrittenTerms } from './contract-in-force.fixture.js';
import { datedEvents } from './dated-events.js';

const kinds = (terms: WrittenTerms, today: string) => evaluated(terms, today).events.map(({ kind }) => kind);

it('an open-ended contract has no end, only the exit that a notice today would bring', () => {
  const terms = { effectiveOn: '2024-01-01', notice: 'P30D', anchor: 'ANY_TIME', renewal: 'EVERGREEN' } as const;
  const evaluation = evaluated(terms, '2026-06-01');
  expect(evaluation.unknowns).toEqual([]);
  expect(evaluation.events).toMatchObject([{ kind: 'EARLIEST_EXIT', date: '2026-07-01', id: 'c1/EARLIEST_EXIT' }]);
});

it('an evergreen contract asks for notice before its initial term ends, and goes on afterwards', () => {
  const terms = {
    effectiveOn: '2026-01-01',
    initialTerm: 'P12M',
    renewal: 'EVERGREEN',
    notice: 'P30D',
    anchor: 'BEFORE_END',
  } as const;
  expect(kinds(terms, '2026-06-01')).toEqual(['PERIOD_END', 'NOTICE_DEADLINE']);
  expect(kinds(terms, '2027-06-01')).toEqual([]);
});

it.each`
  receivedAfter | businessDay     | exit            | because
  ${undefined}  | ${'2026-06-01'} | ${'2026-08-30'} | ${'counted from today where receipt is not settled'}
  ${'P2BD'}     | ${'2026-06-04'} | ${'2026-09-06'} | ${'sent on Thursday, received on Monday 8 June'}
  ${'P3D'}      | ${'2026-06-03'} | ${'2026-09-06'} | ${'three days lead to Saturday; it counts from Monday'}
`('a notice today ends the contract on $exit: $because', ({ receivedAfter, businessDay, exit }) => {
  const terms = { effectiveOn: '2025-01-01', initialTerm: 'P36M', renewal: 'NONE', receivedAfter } as WrittenTerms;
  const input = inForce({ terms, items: { provisions: [provision('termination_convenience', 'P90D')] } });
  expect(datesOf(datedEvents(input, on(businessDay as string)), 'EARLIEST_EXIT')).toEqual([exit]);
});

it('the supplier’s right to end is not ours', () => {
  const theirs = provision('termination_convenience', 'P30D');
  const input = inForce({
    terms: { effectiveOn: '2025-01-01', initialTerm: 'P36M', renewal: 'NONE' },
    items: { provisions: [{ ...theirs, value: { ...theirs.value, party: 'supplier' } }] },
  });
  expect(datesOf(datedEvents(input, on('2026-06-01')), 'EARLIEST_EXIT')).toEqual([]);
});

it('a right to end without a stated notice is reported', () => {
  const input = inForce({
    terms: { effectiveOn: '2025-01-01', initialTerm: 'P36M', renewal: 'NONE' },
    items: { provisions: [provision('termination_convenience', null)] },
  });
  expect(datedEvents(input, on('2026-06-01')).unknowns).toMatchObject([{ missing: 'EXIT_NOTICE' }]);
});
