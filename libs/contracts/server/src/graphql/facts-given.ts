import { parseMoney, parseUnitPrice, unwrap, type Money, type UnitPrice } from '@recourse/kernel';
import type { MoneyInput, UnitPriceInput } from '@recourse/platform-server';

type Given<T> = T | null | undefined;

/** A client's input for a record: a field may be left out, and null may stand for any. */
type Input<F> = { readonly [K in keyof F]?: Given<F[K]> };

/** All facts of a new record: what is not given is what it is in `otherwise`, mostly unknown. */
export function allFacts<F extends object>(otherwise: Partial<F>, input: Input<F>): F {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return { ...otherwise, ...Object.fromEntries(given) } as F;
}

/** The facts to change: null makes one unknown; the service refuses it where a field always has a value. */
export const changedFacts = <F extends object>(input: Input<F>): Partial<F> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<F>;

export const moneyGiven = (input: Given<MoneyInput>): Given<Money> =>
  input && unwrap(parseMoney(input.amount, input.currency));

export const priceGiven = (input: Given<UnitPriceInput>): Given<UnitPrice> =>
  input && unwrap(parseUnitPrice(input.amount, input.currency));
