import type { Unit } from '../units/unit.js';

/** Finds the unit that holds a place of the running text. */
export class UnitCursor {
  constructor(private readonly units: readonly Unit[]) {}

  /** The unit that holds the place, or the last one before it; null before the first. */
  at(place: number): Unit | null {
    let low = 0;
    let high = this.units.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.units[middle]?.start ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    const unit = this.units[low];
    return unit !== undefined && unit.start <= place ? unit : null;
  }
}
