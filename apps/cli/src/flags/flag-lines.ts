import type { PrintedFlag } from './standing-flags.js';
import { plain } from '../terminal/plain.js';

function standing({ state, decision }: PrintedFlag): string {
  if (state === 'WAIVED') return `, waived until ${decision?.waivedUntil ?? 'further notice'}`;
  return state === 'ACKNOWLEDGED' ? ', acknowledged' : '';
}

/** One flag for people: what is the matter, where, what to do, and by when. */
export function flagLines(flag: PrintedFlag): string {
  const { severity, title, statement, whatToDo, actBy, certainty, contract } = flag;
  const sure = certainty < 1 ? `, ${Math.round(certainty * 100)}% sure` : '';
  const by = actBy === null ? '' : ` By ${actBy}.`;
  const where = `${contract.reference} ${contract.title} (${contract.supplier.name})`;
  return [
    `${severity.padEnd(8)}  ${title}${standing(flag)}${sure}`,
    `          ${plain(where)}`,
    `          ${plain(statement)}`,
    `          ${whatToDo}${by}`,
    '',
    '',
  ].join('\n');
}
