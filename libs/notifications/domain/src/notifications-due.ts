import { addDays, daysBetween, type CalendarDate } from '@recourse/kernel';
import type { Permission } from '@recourse/access-domain';
import { isGraver } from '@recourse/scoring-domain';
import type { Fact } from './fact.js';
import { gathered } from './gathered.js';
import { kindsFor } from './notification-kind.js';
import type { NotificationPreferences } from './preferences.js';

/** Somebody who may be told, and what they want to hear of. */
export interface Recipient {
  readonly personId: string;
  readonly permissions: ReadonlySet<Permission>;
  readonly preferences: NotificationPreferences;
}

/** Something to tell one person now. */
export interface DueNotification {
  /** The same for the same person, subject and lead: whoever has been told by it is not told again. */
  readonly key: string;
  readonly fact: Fact;
  /** The lead time that was reached, in days; null for what happened. */
  readonly leadDays: number | null;
  readonly inApp: boolean;
  readonly byEmail: boolean;
}

/** What happened longer ago is no news: it is neither told after a pause, nor to somebody who joins. */
export const NEWS_FOR_DAYS = 7;

/**
 * What to tell a person on a day, each key once and in the order of the facts. A day that is counted down to is told at
 * the shortest lead already reached, so that a contract that came late is told of once and not for each lead it missed.
 */
export function notificationsDue(
  { personId, permissions, preferences }: Recipient,
  facts: readonly Fact[],
  today: CalendarDate,
): readonly DueNotification[] {
  const open = new Set(kindsFor(permissions));
  const due = new Map<string, DueNotification>();
  for (const fact of facts) {
    const inApp = preferences.inApp.includes(fact.kind);
    const byEmail = preferences.byEmail.includes(fact.kind);
    if (!open.has(fact.kind) || !(inApp || byEmail) || !isWanted(fact, personId, preferences)) continue;
    const at = moment(fact, preferences.leadDays, today);
    if (at === null || due.has(at.key)) continue;
    due.set(at.key, { ...at, fact, inApp, byEmail });
  }
  return gathered([...due.values()]);
}

function isWanted(
  { ofPeople, severity, kind }: Fact,
  personId: string,
  { scope, leastSeverity }: NotificationPreferences,
): boolean {
  // What somebody was given concerns nobody else, whatever else they want to hear of.
  if ((scope === 'OWN' || kind === 'FLAG_GIVEN') && !ofPeople.includes(personId)) return false;
  return kind !== 'FLAG_RAISED' || severity === null || !isGraver(leastSeverity, severity);
}

type Moment = Pick<DueNotification, 'key' | 'leadDays'>;

function moment({ timing, subject, day }: Fact, leads: readonly number[], today: CalendarDate): Moment | null {
  if (timing === 'HAPPENED') {
    const isNews = day <= today && today <= addDays(day, NEWS_FOR_DAYS);
    return isNews ? { key: subject, leadDays: null } : null;
  }
  const left = daysBetween(today, day);
  const reached = leads.filter((lead) => lead >= left);
  if (left < 0 || reached.length === 0) return null;
  const leadDays = Math.min(...reached);
  return { key: `${subject}/${leadDays}`, leadDays };
}

/** What to tell a person over a span of days, both included, were the facts as they are known today. */
export function notificationsOver(
  recipient: Recipient,
  facts: readonly Fact[],
  span: { readonly from: CalendarDate; readonly to: CalendarDate },
): readonly (DueNotification & { readonly on: CalendarDate })[] {
  const told = new Map<string, DueNotification & { readonly on: CalendarDate }>();
  for (let on = span.from; on <= span.to; on = addDays(on, 1)) {
    for (const due of notificationsDue(recipient, facts, on)) if (!told.has(due.key)) told.set(due.key, { ...due, on });
  }
  return [...told.values()];
}
