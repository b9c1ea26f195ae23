import type { Grouping } from '../choices.js';
import type { FlagLineData } from '../flags-query.js';

export interface FlagGroup {
  readonly key: string;
  readonly name: string;
  readonly flags: readonly FlagLineData[];
}

const keyOf = ({ contract, rule, severity, title }: FlagLineData, by: Grouping): readonly [string, string] => {
  if (by === 'contract') return [contract.id, `${contract.reference} ${contract.title} · ${contract.supplier.name}`];
  if (by === 'rule') return [rule, title];
  return [severity, severity.charAt(0) + severity.slice(1).toLowerCase()];
};

/** Flags in groups, groups in the order in which their first flag stands. */
export function groupsOf(flags: readonly FlagLineData[], by: Grouping | undefined): readonly FlagGroup[] {
  if (by === undefined) return [{ key: '', name: '', flags }];
  const groups = new Map<string, { key: string; name: string; flags: FlagLineData[] }>();
  for (const flag of flags) {
    const [key, name] = keyOf(flag, by);
    const group = groups.get(key) ?? { key, name, flags: [] };
    groups.set(key, group);
    group.flags.push(flag);
  }
  return [...groups.values()];
}
