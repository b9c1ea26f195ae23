import DataLoader from 'dataloader';

/** Gives each request its own loader: rows of one request are fetched together, and nothing outlives it. */
type PerRequest<Key, Value> = (context: object) => DataLoader<Key, Value>;

function perRequest<Key, Value>(batch: DataLoader.BatchLoadFn<Key, Value>): PerRequest<Key, Value> {
  const loaders = new WeakMap<object, DataLoader<Key, Value>>();
  return (context) => {
    const known = loaders.get(context);
    if (known) return known;
    const loader = new DataLoader<Key, Value>(batch, { maxBatchSize: 1_000 });
    loaders.set(context, loader);
    return loader;
  };
}

/** Loads the one row of each key, or null: `rows` is asked once for all keys of a request. */
export function loadOne<Key, Row>(
  rows: (keys: readonly Key[]) => PromiseLike<readonly Row[]>,
  keyOf: (row: Row) => Key,
): PerRequest<Key, Row | null> {
  return perRequest(async (keys) => {
    const byKey = new Map((await rows(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** Loads all rows of each key, in the order in which `rows` returns them. */
export function loadMany<Key, Row>(
  rows: (keys: readonly Key[]) => PromiseLike<readonly Row[]>,
  keyOf: (row: Row) => Key,
): PerRequest<Key, readonly Row[]> {
  return perRequest(async (keys) => {
    const byKey = new Map<Key, Row[]>(keys.map((key) => [key, []]));
    for (const row of await rows(keys)) byKey.get(keyOf(row))?.push(row);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}
