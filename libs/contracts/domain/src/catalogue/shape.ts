import { parseCalendarDate, parseCurrency, parseDuration } from '@recourse/kernel';
import type { TermValue } from './term-statement.js';

/** How a person enters a value of a shape. */
export type ShapeForm =
  | {
      readonly kind:
        | 'date'
        | 'duration'
        | 'time'
        | 'yesOrNo'
        | 'percent'
        | 'wholeNumber'
        | 'figure'
        | 'quantity'
        | 'currency'
        | 'table';
    }
  /** Words of one's own; some are usual. */
  | { readonly kind: 'text'; readonly usual?: readonly string[] }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'parts'; readonly parts: Readonly<Record<string, Shape>> }
  | { readonly kind: 'either'; readonly shapes: readonly Shape[] };

/** What a value must look like. `null` always fits: the clause is there but does not settle the point. */
export interface Shape {
  /** Completes "must be ...". */
  readonly says: string;
  readonly form: ShapeForm;
  readonly fits: (value: TermValue) => boolean;
  /** Names of the parts an object of this shape may have. */
  readonly parts?: Readonly<Record<string, Shape>>;
}

const LONGEST_TEXT = 4000;
const LONGEST_LIST = 500;

export const isParts = (value: TermValue): value is { readonly [part: string]: TermValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: TermValue): value is readonly TermValue[] => Array.isArray(value);
const orNull = (shape: Shape, value: TermValue) => value === null || shape.fits(value);

export const text: Shape = {
  says: `a text of at most ${LONGEST_TEXT} characters`,
  form: { kind: 'text' },
  fits: (value) => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT,
};

/** A text for which documents mostly use one of these. */
export const usually = (...usual: readonly string[]): Shape => ({ ...text, form: { kind: 'text', usual } });

export const date: Shape = {
  says: 'a date such as 2026-03-31',
  form: { kind: 'date' },
  fits: (value) => typeof value === 'string' && parseCalendarDate(value).ok,
};

// Some online terms count notice in hours, which no register date can express: kept as read.
const HOURS = /^PT\d{1,5}H$/;

export const duration: Shape = {
  says: 'a duration such as P30D, P5BD (business days), P3M, P1Y or PT24H',
  form: { kind: 'duration' },
  fits: (value) => typeof value === 'string' && (parseDuration(value).ok || HOURS.test(value)),
};

const MINUTES = /^PT\d{1,5}M$/;

/** Within which somebody answers: shorter than any notice. */
export const time: Shape = {
  says: 'a time such as PT30M, PT4H, P1D or P2BD (business days)',
  form: { kind: 'time' },
  fits: (value) => duration.fits(value) || (typeof value === 'string' && MINUTES.test(value)),
};

export const yesOrNo: Shape = {
  says: 'true or false',
  form: { kind: 'yesOrNo' },
  fits: (value) => typeof value === 'boolean',
};

export const percent: Shape = {
  says: 'a number from 0 to 100',
  form: { kind: 'percent' },
  fits: (value) => typeof value === 'number' && value >= 0 && value <= 100,
};

export const wholeNumber: Shape = {
  says: 'a whole number from 0',
  form: { kind: 'wholeNumber' },
  fits: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
};

export const figure: Shape = {
  says: 'a number from 0',
  form: { kind: 'figure' },
  fits: (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
};

const DECIMAL = /^\d{1,15}(\.\d{1,12})?$/;

/** A JSON number, or an exact decimal as text where a number would lose digits. */
export const quantity: Shape = {
  says: 'a number from 0, or a decimal as text',
  form: { kind: 'quantity' },
  fits: (value) => (typeof value === 'number' && value >= 0) || (typeof value === 'string' && DECIMAL.test(value)),
};

export const currency: Shape = {
  says: 'an ISO 4217 currency code such as USD',
  form: { kind: 'currency' },
  fits: (value) => typeof value === 'string' && parseCurrency(value).ok,
};

/** Any object or list: tables differ too much from document to document. */
export const table: Shape = {
  says: 'a list of rows, or an object',
  form: { kind: 'table' },
  fits: (value) => (isList(value) && value.length <= LONGEST_LIST) || isParts(value),
};

export const word = (...words: readonly string[]): Shape => ({
  says: `one of ${words.join(', ')}`,
  form: { kind: 'word', words },
  fits: (value) => typeof value === 'string' && words.includes(value),
});

export const list = (of: Shape): Shape => ({
  says: `a list, each ${of.says}`,
  form: { kind: 'list', of },
  fits: (value) => isList(value) && value.length <= LONGEST_LIST && value.every((one) => orNull(of, one)),
});

/** An object with some of these parts, and no other. */
export const parts = (shapes: Readonly<Record<string, Shape>>): Shape => ({
  says: `an object with some of the parts ${Object.keys(shapes).join(', ')}`,
  form: { kind: 'parts', parts: shapes },
  parts: shapes,
  fits: (value) =>
    isParts(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([name, part]) => {
      const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
      return shape !== undefined && orNull(shape, part);
    }),
});

export const either = (...shapes: readonly Shape[]): Shape => {
  const object = shapes.find((shape) => shape.parts);
  return {
    says: shapes.map(({ says }) => says).join(', or '),
    form: { kind: 'either', shapes },
    ...(object?.parts && { parts: object.parts }),
    fits: (value) => shapes.some((shape) => shape.fits(value)),
  };
};
