import type { CalendarDate, UnitPrice } from '@recourse/kernel';

/** A price fixed for a SKU or model over a period; both days are in force. */
export interface PriceLock {
  readonly id: string;
  readonly contractId: string;
  readonly serviceId: string | null;
  /** SKU or model the price is for. */
  readonly sku: string;
  /** What one price buys: `1M input tokens`, `seat-month`, `PTU-hour`, `GPU-hour`. */
  readonly unit: string;
  /** null where the document locks a price list without quoting the price. */
  readonly price: UnitPrice | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Highest increase after the lock, in percent; null where none is stated. */
  readonly increaseCapPercent: number | null;
  /** Whether the price carries over to a successor model; null where the document does not say. */
  readonly coversSuccessors: boolean | null;
  readonly version: number;
}
