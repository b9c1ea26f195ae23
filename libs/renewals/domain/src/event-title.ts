import type { DatedEvent, NoticePurpose } from './dated-event.js';

const NOTICE: Record<NoticePurpose, string> = {
  STOP_RENEWAL: 'notice against renewal',
  RENEW: 'notice to renew',
  END: 'notice to end',
};

/** What happens on the day, in a few words and without the contract's name. */
export function eventTitle({ kind, title, period }: Pick<DatedEvent, 'kind' | 'title' | 'period'>): string {
  const about = title.subject === null ? '' : `: ${title.subject}`;
  const notice = title.purpose ? NOTICE[title.purpose] : 'notice';
  switch (kind) {
    case 'PERIOD_END':
      return period === 0 ? 'Initial term ends' : 'Current period ends';
    case 'RENEWAL':
      return title.until === null ? 'Renews' : `Renews until ${title.until}`;
    case 'NOTICE_DEADLINE':
      return `Last day to give ${notice}`;
    case 'NOTICE_SEND_BY':
      return `Last safe day to send ${notice}`;
    case 'REDUCTION_DEADLINE':
      return 'Last day to reduce';
    case 'PRICE_LOCK_END':
      return `Price lock ends${about}`;
    case 'COMMITMENT_END':
      return `Commitment ends${about}`;
    case 'MODEL_RETIREMENT':
      return `Model retires${about}`;
    case 'CREDIT_CLAIM_DEADLINE':
      return `Last day to claim credit${about}`;
    case 'EVENT_EXIT_DEADLINE':
      return `Last day to exit${about}`;
    case 'EARLIEST_EXIT':
      return 'Earliest exit if notice is given today';
  }
}
