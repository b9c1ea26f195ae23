import type { Provision, Sourced } from '@recourse/contracts-domain';
import type { Duration } from '@recourse/kernel';
import type { SupplierEvent } from './contract-in-force.js';
import { eventId, type DatedEvent } from './dated-event.js';
import { counted, sourceOf, stated } from './derive.js';
import type { Derived, Source } from './derivation.js';
import { together, type Evaluation } from './evaluation.js';
import { sendBy } from './notice.js';
import type { Periods } from './periods.js';
import { customersRights, durationOf } from './provision-value.js';
import { once } from './term-course.js';
import type { MissingFact } from './unknown-date.js';

interface ExitWindow {
  readonly length: Duration;
  readonly source: Source;
}

/** The right a person named; otherwise the only one there is. Of several, none is guessed. */
function provisionFor(event: SupplierEvent, rights: readonly Sourced<Provision>[]): Sourced<Provision> | null {
  if (event.provisionId) return rights.find(({ value }) => value.id === event.provisionId) ?? null;
  const [only, another] = rights;
  return only && !another ? only : null;
}

function exitWindow(event: SupplierEvent, { input }: Periods): ExitWindow | null {
  if (event.window)
    return { length: event.window, source: { field: 'supplierEvent.window', contractId: event.contractId } };
  const right = provisionFor(event, customersRights(input.terms.provisions, 'event_exit_window'));
  const length = right && durationOf(right.value);
  return right && length ? { length, source: sourceOf('event_exit_window', right) } : null;
}

const heardOf = ({ receivedOn, contractId }: SupplierEvent): Derived =>
  stated('SUPPLIER_NOTICE', receivedOn, [{ field: 'supplierEvent.receivedOn', contractId }]);

function exitEvent(event: SupplierEvent, at: Derived, periods: Periods): DatedEvent {
  const contractId = periods.input.contract.id;
  const send = sendBy(at, periods.notice) ?? at;
  return {
    id: eventId({ contractId, kind: 'EVENT_EXIT_DEADLINE', subjectId: event.id }),
    contractId,
    kind: 'EVENT_EXIT_DEADLINE',
    period: null,
    date: at.date,
    lastDayToAct: send.date,
    title: { subject: event.trigger, until: null, purpose: null },
    amountAtStake: null,
    settledOn: event.exitedOn,
    derivation: send.steps,
  };
}

/** Earliest day on which any of the rights would lapse: by then it must be known which one applies. */
function earliestLapse(event: SupplierEvent, { input, notice }: Periods): Derived['date'] | null {
  const days = customersRights(input.terms.provisions, 'event_exit_window').flatMap(({ value }) => {
    const length = durationOf(value);
    if (!length) return [];
    const by = [once(length)];
    return counted(heardOf(event), { fact: 'EXIT_DEADLINE', by, sources: [], calendar: notice.calendar })?.date ?? [];
  });
  return days.sort()[0] ?? null;
}

function exitOf(event: SupplierEvent, periods: Periods): Evaluation {
  const window = exitWindow(event, periods);
  const { calendar } = periods.notice;
  const at =
    window &&
    counted(heardOf(event), { fact: 'EXIT_DEADLINE', by: [once(window.length)], sources: [window.source], calendar });
  const unsure = window?.length.unit === 'business-days' && !calendar.holidaysKnown;
  const missing: MissingFact | null = at ? (unsure ? 'HOLIDAYS' : null) : window ? 'USABLE_LENGTH' : 'EXIT_WINDOW';
  return {
    events: at ? [exitEvent(event, at, periods)] : [],
    unknowns:
      missing && !event.exitedOn
        ? [
            {
              contractId: periods.input.contract.id,
              missing,
              subject: event.trigger,
              prevents: ['EVENT_EXIT_DEADLINE'],
              resolveBy: at?.date ?? earliestLapse(event, periods),
            },
          ]
        : [],
  };
}

/**
 * The last day to use each right to exit that an act of the supplier opened: "within five business days of our notice"
 * counts the five business days after the day the notice arrived.
 */
export const eventExits = (periods: Periods): Evaluation =>
  together(periods.input.supplierEvents.map((event) => exitOf(event, periods)));
