import { counted, inWords } from '@recourse/platform-web';
import { AHEAD, kindName } from '../filter/choices.js';
import type { Filter } from '../filter/shown.js';

/** `Renewal, Notice deadline; of 2 suppliers`: what a filter lets through. */
export function inFilterWords({ kinds, statuses, supplierIds, ownerIds, search }: Filter): string {
  const isAhead = statuses && AHEAD.length === statuses.length && AHEAD.every((one) => statuses.includes(one));
  const parts = [
    kinds && kinds.length > 0 ? kinds.map(kindName).join(', ') : 'all kinds of events',
    isAhead ? 'what is left to do' : statuses?.map(inWords).join(', '),
    supplierIds && supplierIds.length > 0 && `of ${counted(supplierIds.length, 'supplier')}`,
    ownerIds && ownerIds.length > 0 && `of ${counted(ownerIds.length, 'owner')}`,
    search && `with “${search}”`,
  ];
  return parts.filter(Boolean).join('; ');
}
