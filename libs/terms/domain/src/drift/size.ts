import type { TermValue } from '@recourse/contracts-domain';
import { parseDuration } from '@recourse/kernel';

const DAYS = { days: 1, 'business-days': 1.4, months: 30.4 } as const;
const HOURS = /^PT(\d{1,5})H$/;

/** A size in days, percent or money that can be compared with another of its kind; a refusal of notice is a notice of no days. */
export function sizeOf(value: TermValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  if (/^(?:none required|with or without notice)$/.test(value)) return 0;
  if (/^\d{1,15}(?:\.\d{1,12})?$/.test(value)) return Number(value);
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (day) return Number(`${day[1]}${day[2]}${day[3]}`);
  const hours = HOURS.exec(value)?.[1];
  if (hours !== undefined) return Number(hours) / 24;
  const duration = parseDuration(value);
  return duration.ok ? duration.value.amount * DAYS[duration.value.unit] : null;
}
