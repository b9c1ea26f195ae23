import type { Compared } from './compare-versions.js';

/** Name and version of the output; the version rises when a field changes its meaning or goes. See docs/drift.md. */
const FORMAT = { schema: 'recourse.drift', version: 1 } as const;

function outcomeFields(compared: Compared): object {
  switch (compared.as) {
    case 'compared':
      return compared.drift;
    case 'unreadable':
      return { error: { file: compared.file, message: compared.reason } };
    case 'added':
    case 'removed':
      return {};
  }
}

/** One pair as one line of JSON. */
export function jsonLine(compared: Compared): string {
  const { name, before, after, as } = compared;
  return JSON.stringify({ ...FORMAT, name, old: before, new: after, outcome: as, ...outcomeFields(compared) });
}
