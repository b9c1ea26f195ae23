import type { DatedEvent, EventKind, NoticePurpose } from './dated-event.js';

const NOTICE: Record<NoticePurpose, string> = {
  STOP_RENEWAL: 'notice against renewal',
  RENEW: 'notice to renew',
  END: 'notice to end',
};

type Titled = Pick<DatedEvent, 'title' | 'period'>;

const about = ({ title: { subject } }: Titled): string => (subject === null ? '' : `: ${subject}`);
const notice = ({ title: { purpose } }: Titled): string => (purpose === null ? 'notice' : NOTICE[purpose]);

const SAYS: Record<EventKind, (event: Titled) => string> = {
  PERIOD_END: ({ period }) => (period === 0 ? 'Initial term ends' : 'Renewal period ends'),
  RENEWAL: ({ title: { until } }) => (until === null ? 'Renews' : `Renews until ${until}`),
  NOTICE_DEADLINE: (event) => `Last day to give ${notice(event)}`,
  NOTICE_SEND_BY: (event) => `Last safe day to send ${notice(event)}`,
  REDUCTION_DEADLINE: () => 'Last day to reduce',
  PRICE_LOCK_END: (event) => `Price lock ends${about(event)}`,
  COMMITMENT_END: (event) => `Commitment ends${about(event)}`,
  MODEL_RETIREMENT: (event) => `Model retires${about(event)}`,
  CREDIT_CLAIM_DEADLINE: (event) => `Last day to claim credit${about(event)}`,
  EVENT_EXIT_DEADLINE: (event) => `Last day to exit${about(event)}`,
  EARLIEST_EXIT: () => 'Earliest exit if notice is given today',
};

/** What happens on the day, in a few words and without the contract's name. */
export const eventTitle = (event: Titled & Pick<DatedEvent, 'kind'>): string => SAYS[event.kind](event);
