/** A service in the graph, with those it rests on. */
export interface GraphNode {
  readonly id: string;
  readonly upstream: readonly { readonly serviceId: string }[];
}

/** Where a service stands: its layer from the left, and its place in it from the top. */
export interface Place {
  readonly layer: number;
  readonly row: number;
}

type Nodes = ReadonlyMap<string, GraphNode>;

const byId = (nodes: readonly GraphNode[]): Nodes => new Map(nodes.map((node) => [node.id, node]));

const upstreamOf = (nodes: Nodes, id: string): readonly string[] =>
  (nodes.get(id)?.upstream ?? []).map(({ serviceId }) => serviceId).filter((other) => nodes.has(other));

/** Those that are asked for, all that they rest on however far away, and what rests on them directly. */
export function around<Node extends GraphNode>(all: readonly Node[], centre: readonly string[]): readonly Node[] {
  const nodes = byId(all);
  const reached = new Set(centre);
  for (const id of reached) for (const other of upstreamOf(nodes, id)) reached.add(other);
  const asked = new Set(centre);
  const isOnTop = ({ upstream }: Node) => upstream.some(({ serviceId }) => asked.has(serviceId));
  return all.filter((node) => reached.has(node.id) || isOnTop(node));
}

/**
 * Puts every service right of all that rest on it (longest path), and within a layer near to those it is tied to. A circle,
 * which the register refuses, would be cut where it is met.
 */
export function layOut(all: readonly GraphNode[]): ReadonlyMap<string, Place> {
  const nodes = byId(all);
  const depths = depthsOf(nodes);
  const dependents = new Map<string, string[]>();
  for (const { id } of all) {
    for (const other of upstreamOf(nodes, id)) dependents.set(other, [...(dependents.get(other) ?? []), id]);
  }
  const places = new Map<string, Place>();
  const deepest = Math.max(0, ...depths.values());
  for (let layer = 0; layer <= deepest; layer += 1) {
    const rowOf = (id: string) => mean((dependents.get(id) ?? []).flatMap((one) => places.get(one)?.row ?? []));
    const members = all.map(({ id }) => id).filter((id) => depths.get(id) === layer);
    const rows = new Map(members.map((id) => [id, rowOf(id)]));
    members.sort((a, b) => (rows.get(a) ?? 0) - (rows.get(b) ?? 0));
    for (const [row, id] of members.entries()) places.set(id, { layer, row });
  }
  return places;
}

const mean = (rows: readonly number[]): number =>
  rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 0) / rows.length;

function depthsOf(nodes: Nodes): ReadonlyMap<string, number> {
  const depths = new Map([...nodes.keys()].map((id) => [id, 0]));
  // One round for each service at most: no path without a circle is longer.
  for (let round = 0; round < nodes.size; round += 1) if (!deepened(nodes, depths)) break;
  return depths;
}

function deepened(nodes: Nodes, depths: Map<string, number>): boolean {
  let changed = false;
  for (const id of nodes.keys()) {
    const next = Math.min((depths.get(id) ?? 0) + 1, nodes.size - 1);
    for (const other of upstreamOf(nodes, id)) {
      if ((depths.get(other) ?? 0) >= next) continue;
      depths.set(other, next);
      changed = true;
    }
  }
  return changed;
}
