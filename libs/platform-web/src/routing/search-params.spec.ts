import { choiceParam, choicesParam, dayParam, numberParam, parseSearch, stringifySearch } from './search-params.js';

it('reads what it writes', () => {
  const search = { q: 'uptime & credits', status: ['ACTIVE', 'DRAFT'], page: '2' };
  expect(parseSearch(stringifySearch(search))).toEqual(search);
});

it('leaves out what is not set', () => {
  expect(stringifySearch({ q: undefined })).toBe('');
});

it.each`
  read                                               | value
  ${() => choiceParam('DRAFT', ['ACTIVE'])}          | ${undefined}
  ${() => choicesParam(['B', 'x', 'A'], ['A', 'B'])} | ${['A', 'B']}
  ${() => choicesParam('B', ['A', 'B'])}             | ${['B']}
  ${() => numberParam(2)}                            | ${2}
  ${() => numberParam('2x')}                         | ${undefined}
  ${() => dayParam('2027-03-01')}                    | ${'2027-03-01'}
  ${() => dayParam('tomorrow')}                      | ${undefined}
`('takes only what it can mean: $read is $value', ({ read, value }) => {
  expect((read as () => unknown)()).toEqual(value);
});
