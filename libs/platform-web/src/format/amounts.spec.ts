import { formatMoney, formatMoneyShort, formatUnitPrice } from './amounts.js';

// Intl puts a no-break space between code and amount.
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it.each`
  amount                | currency | written                        | because
  ${'1200000'}          | ${'USD'} | ${'USD 1,200,000'}             | ${'whole amounts need no cents'}
  ${'99.50'}            | ${'EUR'} | ${'EUR 99.50'}                 | ${'cents are shown both or not at all'}
  ${'9007199254740993'} | ${'USD'} | ${'USD 9,007,199,254,740,993'} | ${'no float rounds it'}
  ${'1500'}             | ${'JPY'} | ${'JPY 1,500'}                 | ${'yen have no minor unit'}
`('writes $amount $currency as $written: $because', ({ amount, currency, written }) => {
  expect(plain(formatMoney({ amount, currency }))).toBe(written);
});

it.each`
  amount         | written            | because
  ${'0.0000025'} | ${'USD 0.0000025'} | ${'no digit is lost'}
  ${'1.1'}       | ${'USD 1.10'}      | ${'cents are shown both or not at all'}
  ${'54'}        | ${'USD 54'}        | ${'whole amounts need no cents'}
`('writes a unit price of $amount as $written: $because', ({ amount, written }) => {
  expect(plain(formatUnitPrice({ amount, currency: 'USD' }))).toBe(written);
});

it('shortens amounts for axes', () => {
  expect(plain(formatMoneyShort({ amount: '1234567', currency: 'USD' }))).toBe('USD 1.23M');
});
