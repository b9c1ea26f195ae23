import { useCallback, useState } from 'react';

export interface Picked {
  readonly ids: ReadonlySet<string>;
  /** Picks it, or no longer. */
  readonly toggle: (id: string) => void;
  readonly only: (flags: readonly { readonly id: string }[]) => void;
}

/** Which flags are picked, to do something with all of them. */
export function usePicked(): Picked {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (id: string) =>
      setIds((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id])),
    [],
  );
  const only = useCallback(
    (flags: readonly { readonly id: string }[]) => setIds(new Set(flags.map((flag) => flag.id))),
    [],
  );
  return { ids, toggle, only };
}
