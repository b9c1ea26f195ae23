/** What the catalogue has to do about one of its entries. */
export type CatalogueStep = 'create' | 'refresh' | 'leave';

/** What the database holds of an entry of the catalogue. */
export interface CatalogueState {
  /** Version at which the catalogue last wrote the record; null if it never did. */
  readonly seededVersion: number | null;
  /** Version of the record; null where there is none. */
  readonly version: number | null;
  /** Whether the record says what the catalogue says. */
  readonly agrees: boolean;
}

/** A record that a person changed, entered before the catalogue, or removed, is left as that person wanted it. */
export function catalogueStep({ seededVersion, version, agrees }: CatalogueState): CatalogueStep {
  if (version === null) return seededVersion === null ? 'create' : 'leave';
  return version === seededVersion && !agrees ? 'refresh' : 'leave';
}
