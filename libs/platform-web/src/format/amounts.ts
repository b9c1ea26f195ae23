/** Money as the API states it: an exact decimal in the major unit. */
export interface MoneyValue {
  readonly amount: string;
  readonly currency: string;
}

type Decimal = Intl.StringNumericLiteral;

const currencyFormat = (currency: string, more: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(undefined, { style: 'currency', currency, currencyDisplay: 'code', ...more });

/** `USD 1,200,000` or `EUR 99.50`: exact, with the code, because a lone `$` leaves open whose dollar it is. */
export const formatMoney = ({ amount, currency }: MoneyValue): string =>
  currencyFormat(currency, { trailingZeroDisplay: 'stripIfInteger' }).format(amount as Decimal);

/** `USD 1.2M`: for axes and tiles; the exact amount belongs beside it or in its title. */
export const formatMoneyShort = ({ amount, currency }: MoneyValue): string =>
  currencyFormat(currency, { notation: 'compact', maximumSignificantDigits: 3 }).format(amount as Decimal);

/** `USD 0.0000025`, `USD 1.10`: a unit price is shown with every digit it was quoted with. */
export const formatUnitPrice = ({ amount, currency }: MoneyValue): string =>
  currencyFormat(currency, { maximumFractionDigits: 20, trailingZeroDisplay: 'stripIfInteger' }).format(
    amount as Decimal,
  );

const number = new Intl.NumberFormat();
/** A count or quantity, grouped as the locale does it. */
export const formatNumber = (value: number | string): string => number.format(value as Decimal);

const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });
/** A share from 0 to 1 as a whole percentage. */
export const formatShare = (share: number): string => percent.format(share);
