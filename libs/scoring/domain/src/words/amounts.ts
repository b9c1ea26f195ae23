import { describeMoney, parseCurrency, type Money } from '@recourse/kernel';

/** An amount as a person reads it: "USD 3,000,000"; with its fraction where that is not nought. */
export const moneyInWords = (amount: Money): string => describeMoney(amount).replace(/\.0{1,4}$/, '');

const AMOUNT = /\b([A-Z]{3}) -?\d{1,3}(?:,\d{3}){0,6}(\.\d{1,4})?/g;

/** A sentence for people who may not see prices: every amount written by `moneyInWords` is left out. */
export const withoutAmounts = (sentence: string): string =>
  sentence.replace(AMOUNT, (amount, code: string) => (parseCurrency(code).ok ? 'an amount not shown' : amount));
