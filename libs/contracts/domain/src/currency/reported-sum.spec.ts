import { calendarDate, convertMoney, money, parseExchangeRate } from '@recourse/kernel';
import { ratesOn, reportedSum, type ExchangeRate } from './reported-sum.js';

const rate = (currency: string, value: string, on = '2026-11-01'): ExchangeRate => ({
  currency,
  into: 'EUR',
  rate: value,
  on: calendarDate(on),
  source: 'ECB',
});

it.each`
  amount                    | rate           | into     | result                    | because
  ${money('120000', 'USD')} | ${'0.9215'}    | ${'EUR'} | ${money('110580', 'EUR')} | ${'plain'}
  ${money('0.01', 'USD')}   | ${'0.5'}       | ${'EUR'} | ${money('0.01', 'EUR')}   | ${'half a cent is rounded up'}
  ${money('0.01', 'USD')}   | ${'0.4999999'} | ${'EUR'} | ${money('0', 'EUR')}      | ${'less is rounded down'}
  ${money('1500', 'JPY')}   | ${'0.0062'}    | ${'EUR'} | ${money('9.30', 'EUR')}   | ${'yen have no smaller unit, euros have'}
  ${money('9.30', 'EUR')}   | ${'161.29'}    | ${'JPY'} | ${money('1500', 'JPY')}   | ${'and the other way'}
  ${money('1.234', 'KWD')}  | ${'3.25'}      | ${'USD'} | ${money('4.01', 'USD')}   | ${'dinars have a thousandth'}
  ${money('0.1', 'USD')}    | ${'3'}         | ${'EUR'} | ${money('0.3', 'EUR')}    | ${'a binary float would give 0.30000000000000004'}
`('$amount at $rate is $result: $because', ({ amount, rate: value, into, result }) => {
  expect(convertMoney(amount, value, into)).toEqual(result);
});

it.each(['0', '0.000', '-1', '1e5', '', 'x', '1.1234567890123'])('takes "%s" for no rate', (text) => {
  expect(parseExchangeRate(text)).toMatchObject({ ok: false, refusal: { kind: 'invalid-rate' } });
});

it('adds up what it has rates for, and keeps its own currency as it is', () => {
  const amounts = [money('100', 'USD'), money('50', 'EUR'), money('1000', 'JPY')];
  const rates = [rate('USD', '0.9'), rate('JPY', '0.006'), rate('GBP', '1.1')];
  expect(reportedSum(amounts, { currency: 'EUR', rates })).toEqual({
    currency: 'EUR',
    amount: money('146', 'EUR'),
    missing: [],
    rates: [rate('JPY', '0.006'), rate('USD', '0.9')],
  });
});

it('gives no sum where a rate is missing, and names it; a rate the other way round is none', () => {
  const back: ExchangeRate = { ...rate('EUR', '0.85'), into: 'GBP' };
  const sum = reportedSum([money('100', 'USD'), money('5', 'GBP')], {
    currency: 'EUR',
    rates: [rate('USD', '0.9'), back],
  });
  expect(sum).toMatchObject({ amount: null, missing: ['GBP'] });
});

it('takes the latest rate on or before the day', () => {
  const rates = [rate('USD', '0.9', '2026-01-01'), rate('USD', '0.95', '2026-06-01'), rate('USD', '1', '2026-12-01')];
  expect(ratesOn(rates, calendarDate('2026-06-01'))).toEqual([rates[1]]);
  expect(ratesOn(rates, calendarDate('2026-05-31'))).toEqual([rates[0]]);
  expect(ratesOn(rates, calendarDate('2025-12-31'))).toEqual([]);
});
