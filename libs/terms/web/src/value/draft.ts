import type { Shape } from '@recourse/contracts-domain';
import { parseDuration } from '@recourse/kernel';

/** A value while it is entered. Texts as typed; nothing where a field is left empty. */
export type Draft = string | boolean | null | readonly Draft[] | { readonly [part: string]: Draft };

export const UNITS = [
  ['D', 'days'],
  ['BD', 'business days'],
  ['W', 'weeks'],
  ['M', 'months'],
  ['Y', 'years'],
] as const;

/** The form among several that a value fits; the first where none does. */
export function formFor(shape: Shape, value: unknown): Shape {
  const { form } = shape;
  if (form.kind !== 'either') return shape;
  const fitting =
    value === null || value === undefined ? undefined : form.shapes.find((one) => one.fits(value as never));
  return fitting ?? form.shapes[0] ?? shape;
}

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
  if (form.kind === 'list' && form.of.form.kind === 'parts') {
    return (value as readonly unknown[]).map((one) => draftOf(form.of, one));
  }
  if (form.kind === 'list' && isSimple(form.of)) return (value as readonly unknown[]).join('\n');
  if (form.kind === 'yesOrNo') return value === true;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value, null, 2);
}

/** Entered as lines of text. */
export const isSimple = ({ form }: Shape): boolean =>
  form.kind === 'text' || (form.kind === 'either' && form.shapes.some((one) => one.form.kind === 'text'));

/** The value that a form's draft stands for; null where nothing was entered. Whether it fits is decided by its shape. */
export function valueOf(shape: Shape, draft: Draft): unknown {
  const { form } = shape;
  if (draft === null || draft === '') return null;
  switch (form.kind) {
    case 'parts':
      return partsOf(form.parts, draft as Readonly<Record<string, Draft>>);
    case 'list':
      return listOf(form.of, draft);
    case 'percent':
    case 'wholeNumber':
      return numberOr(draft);
    case 'table':
      return jsonOr(draft);
    case 'either':
      return valueOf(formFor(shape, draft), draft);
    default:
      return typeof draft === 'string' ? draft.trim() : draft;
  }
}

function partsOf(shapes: Readonly<Record<string, Shape>>, draft: Readonly<Record<string, Draft>>): unknown {
  const parts = Object.entries(shapes).map(([name, part]) => {
    const entered = draft[name] ?? null;
    return [name, valueOf(formFor(part, entered), entered)] as const;
  });
  return parts.every(([, value]) => value === null) ? null : Object.fromEntries(parts);
}

function listOf(of: Shape, draft: Draft): unknown {
  if (Array.isArray(draft)) {
    const rows = (draft as readonly Draft[]).map((one) => valueOf(of, one)).filter((one) => one !== null);
    return rows.length === 0 ? null : rows;
  }
  if (typeof draft !== 'string') return draft;
  if (!isSimple(of)) return jsonOr(draft);
  const lines = draft
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? null : lines;
}

const numberOr = (draft: Draft): unknown => (typeof draft === 'string' ? Number(draft.replace(',', '.')) : draft);

function jsonOr(draft: Draft): unknown {
  if (typeof draft !== 'string') return draft;
  try {
    return JSON.parse(draft) as unknown;
  } catch {
    return draft;
  }
}

/** `P60D` as the number and the unit that a person enters; other lengths as they are. */
export function lengthParts(iso: string): { readonly count: string; readonly unit: string } {
  const simple = /^P(\d{1,6})(BD|[DWMY])$/.exec(iso);
  if (simple?.[1] !== undefined && simple[2] !== undefined) return { count: simple[1], unit: simple[2] };
  return { count: parseDuration(iso).ok ? iso : '', unit: 'D' };
}
