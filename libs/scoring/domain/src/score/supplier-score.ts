import type { Currency, Money } from '@recourse/kernel';

/** One contract's part in its supplier's score. */
export interface ScoredContract {
  readonly contractId: string;
  /** null: nothing is known about it. */
  readonly total: number | null;
  readonly certainty: number;
  readonly annualValue: Money | null;
}

/** How the contracts with a supplier were put together. */
export const Weighting = {
  /** By annual value: all are in one currency. */
  BY_VALUE: 'BY_VALUE',
  /** Each counts the same: a value is missing, is nought, or currencies differ, which are never added up. */
  EQUAL: 'EQUAL',
} as const;
export type Weighting = keyof typeof Weighting;

/** The score of a supplier over its live contracts. */
export interface SupplierScore {
  /** 0 to 100; null where nothing is known about any contract. */
  readonly total: number | null;
  /** 0 to 1, over all contracts, also those of which nothing is known. */
  readonly certainty: number;
  readonly weighting: Weighting;
  readonly contractIds: readonly string[];
  /** The same within each currency, by value, for contracts that state one. */
  readonly byCurrency: readonly CurrencyScore[];
}

/** The score of a supplier over its contracts in one currency. */
export interface CurrencyScore {
  readonly currency: Currency;
  readonly total: number | null;
  readonly certainty: number;
  readonly annualMinor: number;
}

interface Weighted {
  readonly contract: ScoredContract;
  readonly weight: number;
}

/** Mean of the contracts' scores: by annual value where all state one in one currency, otherwise each counts the same. */
export function supplierScore(contracts: readonly ScoredContract[]): SupplierScore {
  const currencies = [...new Set(contracts.flatMap(({ annualValue }) => annualValue?.currency ?? []))].sort();
  const valued = contracts.every(({ annualValue }) => annualValue !== null && annualValue.minor > 0);
  const byValue = valued && currencies.length === 1;
  const weighted = contracts.map((contract) => ({ contract, weight: byValue ? valueOf(contract) : 1 }));
  return {
    ...meanOf(weighted),
    weighting: byValue ? 'BY_VALUE' : 'EQUAL',
    contractIds: contracts.map(({ contractId }) => contractId),
    byCurrency: currencies.map((currency) => currencyScore(currency, contracts)),
  };
}

const valueOf = ({ annualValue }: ScoredContract): number => annualValue?.minor ?? 0;

function currencyScore(currency: Currency, contracts: readonly ScoredContract[]): CurrencyScore {
  const of = contracts.filter(({ annualValue }) => annualValue?.currency === currency);
  const weighted = of.map((contract) => ({ contract, weight: valueOf(contract) }));
  return { currency, ...meanOf(weighted), annualMinor: of.reduce((sum, contract) => sum + valueOf(contract), 0) };
}

function meanOf(contracts: readonly Weighted[]): Pick<SupplierScore, 'total' | 'certainty'> {
  const known = contracts.filter(({ contract }) => contract.total !== null);
  const mean = (of: readonly Weighted[], value: (contract: ScoredContract) => number): number | null => {
    const weight = of.reduce((sum, one) => sum + one.weight, 0);
    return weight > 0 ? of.reduce((sum, one) => sum + value(one.contract) * one.weight, 0) / weight : null;
  };
  const total = mean(known, (contract) => contract.total ?? 0);
  const certainty = mean(contracts, (contract) => contract.certainty) ?? 0;
  return { total: total === null ? null : Number(total.toFixed(1)), certainty: Number(certainty.toFixed(2)) };
}
