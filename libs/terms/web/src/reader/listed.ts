import type { Order, View } from './views.js';

/** What is needed of a proposal to list it. */
export interface Listable {
  readonly id: string;
  readonly state: string;
  readonly confidence: number;
  readonly evidence: { readonly page: number; readonly boxes: readonly { readonly top: number }[] };
  readonly proposedBy: object | null;
}

export const isOpen = ({ state }: Pick<Listable, 'state'>): boolean => state === 'PROPOSED';

const IN_VIEW: Readonly<Record<View, (proposal: Listable) => boolean>> = {
  open: isOpen,
  decided: (proposal) => !isOpen(proposal),
  all: () => true,
  absent: () => false,
};

const place = ({ evidence }: Listable) => [evidence.page, evidence.boxes[0]?.top ?? 0] as const;

/** What a person found comes after all that was read on its page; its place on the page tells better. */
function inDocument<T extends Listable>(proposals: readonly T[]): readonly T[] {
  const listed = proposals.filter(({ proposedBy }) => proposedBy === null);
  for (const own of proposals.filter(({ proposedBy }) => proposedBy !== null)) {
    const [page, top] = place(own);
    const after = listed.findIndex(
      (other) => place(other)[0] > page || (place(other)[0] === page && place(other)[1] > top),
    );
    listed.splice(after < 0 ? listed.length : after, 0, own);
  }
  return listed;
}

/** The proposals of a view in its order. `proposals` come in the order of the document. */
export function listed<T extends Listable>(proposals: readonly T[], view: View, order: Order): readonly T[] {
  const shown = inDocument(proposals).filter(IN_VIEW[view]);
  return order === 'document' ? shown : shown.toSorted((a, b) => a.confidence - b.confidence);
}

/** The next one in a list that is still open, from the one after `id` and round to it; undefined where none is. */
export function nextOpen<T extends Listable>(list: readonly T[], id: string): T | undefined {
  const at = list.findIndex((one) => one.id === id);
  return [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))].find(isOpen);
}
