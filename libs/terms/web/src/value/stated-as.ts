import type { Shape } from '@recourse/contracts-domain';

const NAMES: Readonly<Record<Shape['form']['kind'], string>> = {
  text: 'in words',
  date: 'a day',
  duration: 'a length of time',
  time: 'a length of time',
  yesOrNo: 'yes or no',
  percent: 'a percentage',
  wholeNumber: 'a number',
  figure: 'a number',
  quantity: 'a number',
  currency: 'a currency',
  table: 'a table of its own',
  word: 'a usual word',
  list: 'a list',
  parts: 'with details',
  either: 'one of several',
};

/** The ways in which a document may state a term: none where there is only one. A table is offered where it is one. */
export function waysToState(shape: Shape, current: Shape): readonly { readonly name: string; readonly shape: Shape }[] {
  if (shape.form.kind !== 'either') return [];
  const ways = shape.form.shapes.filter((one) => one.form.kind !== 'table' || one === current);
  return ways.length < 2 ? [] : ways.map((one) => ({ name: NAMES[one.form.kind], shape: one }));
}
