import {
  invalid,
  parseCalendarDate,
  parseDuration,
  formatDuration,
  Refused,
  unwrap,
  type Duration,
} from '@recourse/kernel';
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';

// A value that does not fit is the client's fault, named as such also when it comes in a variable.
function checked<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
    throw error;
  }
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  throw new Refused(invalid('invalid-text', 'This is written as text.'));
};

const textOfLiteral = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : null);

/** `YYYY-MM-DD`: a `CalendarDate` of the kernel. */
export const CalendarDateScalar = new GraphQLScalarType({
  name: 'CalendarDate',
  description: 'A day in the calendar, `YYYY-MM-DD`, from 1900 to 2199. It has no time and no time zone.',
  serialize: textOf,
  parseValue: (value) => checked(() => unwrap(parseCalendarDate(textOf(value)))),
  parseLiteral: (node) => checked(() => unwrap(parseCalendarDate(textOf(textOfLiteral(node))))),
});

/** `P30D`: a `Duration` of the kernel. */
export const DurationScalar = new GraphQLScalarType<Duration, string>({
  name: 'Duration',
  description:
    'A length of time as contracts state it, ISO 8601 with one unit: `P30D`, `P12M`, `P1Y`, and `P5BD` for business days.',
  serialize: (value) => formatDuration(value as Duration),
  parseValue: (value) => checked(() => unwrap(parseDuration(textOf(value)))),
  parseLiteral: (node) => checked(() => unwrap(parseDuration(textOf(textOfLiteral(node))))),
});

/** JSON: the value of a term, whose shape depends on the term's key. */
export const TermValueScalar = new GraphQLScalarType({
  name: 'TermValue',
  description:
    "The value of a term, as JSON. Its shape depends on the term's key: durations are ISO 8601 (`P5BD` for business days), money is `{amount, currency}`, percentages are numbers.",
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
