import { money } from '@recourse/kernel';
import { supplierScore, type ScoredContract } from './supplier-score.js';

const contract = (total: number | null, value: [string, string] | null, certainty = 1): ScoredContract => ({
  contractId: 'c',
  total,
  certainty,
  annualValue: value && money(...value),
});

it.each`
  contracts                                                              | total   | certainty | weighting     | because
  ${[contract(80, ['3000', 'USD']), contract(40, ['1000', 'USD'])]}      | ${70}   | ${1}      | ${'BY_VALUE'} | ${'the larger contract counts for more'}
  ${[contract(80, ['3000', 'USD']), contract(40, ['1000', 'EUR'])]}      | ${60}   | ${1}      | ${'EQUAL'}    | ${'currencies are not added up'}
  ${[contract(80, ['3000', 'USD']), contract(40, null)]}                 | ${60}   | ${1}      | ${'EQUAL'}    | ${'a value is missing'}
  ${[contract(80, ['3000', 'USD']), contract(40, ['0', 'USD'])]}         | ${60}   | ${1}      | ${'EQUAL'}    | ${'a contract worth nothing would vanish'}
  ${[contract(80, ['3000', 'USD']), contract(null, ['1000', 'USD'], 0)]} | ${80}   | ${0.75}   | ${'BY_VALUE'} | ${'what is unknown lowers certainty only'}
  ${[contract(null, null, 0)]}                                           | ${null} | ${0}      | ${'EQUAL'}    | ${'nothing is known'}
  ${[]}                                                                  | ${null} | ${0}      | ${'EQUAL'}    | ${'no contract'}
`('$total at certainty $certainty: $because', ({ contracts, total, certainty, weighting }) => {
  const score = supplierScore(contracts as ScoredContract[]);
  expect(score).toMatchObject({ certainty: certainty as number, weighting: weighting as string });
  expect(score.total).toBe(total);
});

it('says the score within each currency', () => {
  const contracts = [contract(80, ['3000', 'USD']), contract(40, ['1000', 'USD']), contract(50, ['7', 'EUR'])];
  expect(supplierScore(contracts).byCurrency).toEqual([
    { currency: 'EUR', total: 50, certainty: 1, annualMinor: 700 },
    { currency: 'USD', total: 70, certainty: 1, annualMinor: 400_000 },
  ]);
});
