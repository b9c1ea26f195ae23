import { inWords, Mark, type Tone } from '@recourse/platform-web';
import type { EventStatus } from '@recourse/renewals-domain';
import type { ReactNode } from 'react';

const TONES: Readonly<Record<EventStatus, Tone>> = {
  OVERDUE: 'bad',
  DUE: 'warn',
  UPCOMING: 'neutral',
  DONE: 'good',
  DISMISSED: 'neutral',
};

/** Where an event stands. */
export function EventStatusMark({ status }: { readonly status: EventStatus }): ReactNode {
  return <Mark tone={TONES[status]}>{inWords(status)}</Mark>;
}
