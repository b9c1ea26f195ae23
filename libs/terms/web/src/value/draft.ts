import type { Shape } from '@recourse/contracts-domain';
import { parseDuration } from '@recourse/kernel';
import { isNamed, isRows, treeOf, valueOfTree, type Tree } from './free-table.js';

/** A value while it is entered. Texts as typed; nothing where a field is left empty. */
export type Draft = Tree;

const TIMES = [
  ['TM', 'minutes'],
  ['TH', 'hours'],
] as const;

export const UNITS = [
  ['D', 'days'],
  ['BD', 'business days'],
  ['W', 'weeks'],
  ['M', 'months'],
  ['Y', 'years'],
] as const;

/** Units of an answer, and of the notice that some online terms count in hours. */
export const unitsFor = (kind: 'duration' | 'time', current: string): readonly (readonly [string, string])[] => [
  ...TIMES.filter(([unit]) => kind === 'time' || unit === current),
  ...UNITS,
];

const alternatives = (shape: Shape): readonly Shape[] => (shape.form.kind === 'either' ? shape.form.shapes : [shape]);

/** The form among several that a value fits; the first where none does. */
export function formFor(shape: Shape, value: unknown): Shape {
  const forms = alternatives(shape);
  const fitting = value === null || value === undefined ? undefined : forms.find((one) => one.fits(value as never));
  return fitting ?? forms[0] ?? shape;
}

/** The form among several in which a draft was entered. */
export function formOf(shape: Shape, draft: Draft): Shape {
  const forms = alternatives(shape);
  if (isRows(draft)) return forms.find(({ form }) => form.kind === 'list') ?? formFor(shape, draft);
  if (isNamed(draft)) return forms.find(({ form }) => form.kind === 'parts') ?? formFor(shape, draft);
  return formFor(shape, draft);
}

/** The form of a list's rows: parts where a row has them. */
export const rowShape = (of: Shape, rows: readonly unknown[]): Shape =>
  rows.some((row) => typeof row === 'object' && row !== null)
    ? (alternatives(of).find(({ form }) => form.kind === 'parts') ?? of)
    : formFor(of, rows[0]);

/** A value as its form shows it. */
export function draftOf(shape: Shape, value: unknown): Draft {
  const { form } = shape;
  if (value === null || value === undefined) return null;
  if (form.kind === 'parts') {
    const parts = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(form.parts).map(([name, part]) => [name, draftOf(formFor(part, parts[name]), parts[name])]),
    );
  }
  if (form.kind === 'list') {
    const rows = value as readonly unknown[];
    return rows.map((row) => draftOf(rowShape(form.of, rows), row));
  }
  return treeOf(value);
}

/** The value that a form's draft stands for; null where nothing was entered. Whether it fits is decided by its shape. */
export function valueOf(shape: Shape, draft: Draft): unknown {
  const { form } = shape;
  if (draft === null || draft === '') return null;
  switch (form.kind) {
    case 'parts':
      return isNamed(draft) ? partsOf(form.parts, draft) : draft;
    case 'list':
      return isRows(draft) ? listOf(form.of, draft) : draft;
    case 'percent':
    case 'figure':
    case 'wholeNumber':
      return numberOr(draft);
    case 'table':
      return valueOfTree(draft);
    case 'either':
      return valueOf(formOf(shape, draft), draft);
    default:
      return typeof draft === 'string' ? draft.trim() || null : draft;
  }
}

function partsOf(shapes: Readonly<Record<string, Shape>>, draft: Readonly<Record<string, Draft>>): unknown {
  const parts = Object.entries(shapes).map(([name, part]) => {
    const entered = draft[name] ?? null;
    return [name, valueOf(formOf(part, entered), entered)] as const;
  });
  return parts.every(([, value]) => value === null) ? null : Object.fromEntries(parts);
}

function listOf(of: Shape, rows: readonly Draft[]): unknown {
  const values = rows.map((row) => valueOf(rowShape(of, rows), row)).filter((value) => value !== null);
  return values.length === 0 ? null : values;
}

/** What is no number stays as it was typed, and so does not fit. */
function numberOr(draft: Draft): unknown {
  if (typeof draft !== 'string') return draft;
  const entered = Number(draft.trim().replace(',', '.'));
  return Number.isNaN(entered) ? draft : entered;
}

/** `P60D` as the number and the unit that a person enters; other lengths as they are. */
export function lengthParts(iso: string): { readonly count: string; readonly unit: string } {
  const simple = /^P(T?)(\d{1,6})(BD|[DWMYH])$/.exec(iso);
  if (simple?.[2] !== undefined) return { count: simple[2], unit: `${simple[1] ?? ''}${simple[3] ?? ''}` };
  return { count: parseDuration(iso).ok ? iso : '', unit: 'D' };
}

/** The length of so many of a unit; nothing where no number is entered. */
export function lengthOf(count: string, unit: string): string | null {
  if (count === '') return null;
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;
}
