import { dayColumn } from '@recourse/contracts-server';
import { addDays, type CalendarDate } from '@recourse/kernel';
import type { Prisma } from '@recourse/platform-server';
import { ACTION_KINDS, DUE_WITHIN_DAYS, type CalendarFilter, type EventStatus } from '@recourse/renewals-domain';
import { idsAmong } from '@recourse/suppliers-server';

type Where = Prisma.CalendarEventWhereInput;

const open: Where = { decision: null, settledOn: null };
const asksToAct: Where = { kind: { in: [...ACTION_KINDS] } };

/** `eventStatus` of the domain as a condition on rows; a spec holds the two together. */
export function hasStatus(status: EventStatus, today: CalendarDate): Where {
  const now = dayColumn(today);
  const soon = dayColumn(addDays(today, DUE_WITHIN_DAYS));
  const ahead: Where = { AND: [open, { date: { gte: now } }] };
  const due: Where = {
    OR: [
      { date: { lte: soon } },
      { lastDayToAct: { gte: now, lte: soon } },
      { AND: [asksToAct, { lastDayToAct: { lt: now } }] },
    ],
  };
  switch (status) {
    case 'DISMISSED':
      return { decision: 'DISMISSED' };
    case 'DONE': {
      const happened: Where = { AND: [{ date: { lt: now } }, { NOT: asksToAct }] };
      return { OR: [{ decision: 'DONE' }, { decision: null, OR: [{ settledOn: { not: null } }, happened] }] };
    }
    case 'OVERDUE':
      return { AND: [open, asksToAct, { date: { lt: now } }] };
    case 'DUE':
      return { AND: [ahead, due] };
    case 'UPCOMING':
      return { AND: [ahead, isNot(due)] };
  }
}

// A comparison with null is neither true nor false, and NOT leaves it so: what has no day to act must be let in by name.
function isNot({ OR }: Where): Where {
  const conditions = OR ?? [];
  return {
    AND: [{ NOT: conditions[0] ?? {} }, { OR: [{ lastDayToAct: null }, { NOT: { OR: conditions.slice(1) } }] }],
  };
}

const among = (ids: readonly string[]) => ({ in: [...idsAmong(ids)] });

function searched(search: string): Prisma.ContractWhereInput {
  const words = { contains: search, mode: 'insensitive' } as const;
  return { OR: [{ reference: words }, { title: words }, { supplier: { name: words } }] };
}

function ofContract({
  supplierIds,
  contractIds,
  ownerIds,
  businessUnits,
  search,
}: CalendarFilter): Prisma.ContractWhereInput {
  return {
    ...(supplierIds.length > 0 && { supplierId: among(supplierIds) }),
    ...(contractIds.length > 0 && { id: among(contractIds) }),
    ...(ownerIds.length > 0 && { ownerId: among(ownerIds) }),
    ...(businessUnits.length > 0 && { businessUnit: { in: [...businessUnits] } }),
    ...(search !== null && searched(search)),
  };
}

/** The filter as the database is asked it: events that the terms give today. */
export function whereOf(filter: CalendarFilter, today: CalendarDate): Where {
  const { from, to, kinds, statuses } = filter;
  const contract = ofContract(filter);
  return {
    AND: [
      { withdrawnOn: null },
      from ? { date: { gte: dayColumn(from) } } : {},
      to ? { date: { lte: dayColumn(to) } } : {},
      kinds.length > 0 ? { kind: { in: [...kinds] } } : {},
      statuses.length > 0 ? { OR: statuses.map((status) => hasStatus(status, today)) } : {},
      Object.keys(contract).length > 0 ? { contract } : {},
    ],
  };
}
