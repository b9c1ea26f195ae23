import { entitiesIn } from './entity-names.js';

it.each`
  text                                                                     | names                                                | because
  ${'by and between BOREAL COMPUTE, INC. and Acme GmbH.'}                  | ${['BOREAL COMPUTE, INC.', 'Acme GmbH']}             | ${'forms in capitals; the stop after GmbH ends the sentence'}
  ${'Quay Trading Co., Ltd. and northwind.com, Inc.'}                      | ${['Quay Trading Co., Ltd.', 'northwind.com, Inc.']} | ${'two forms, and a name in small letters'}
  ${'of Suite 400, Springfield, IL 60601, and Boreal Systems, Inc. agree'} | ${['Boreal Systems, Inc.']}                          | ${'an address is no part of a name'}
  ${'WHEREAS, Boreal Systems, Inc. sells'}                                 | ${['Boreal Systems, Inc.']}                          | ${'nor is the first word of a recital'}
  ${'695014 B.C. Ltd. sells'}                                              | ${['695014 B.C. Ltd.']}                              | ${'some companies are a number'}
  ${'a Delaware Corporation. The Holding Company and the Bank'}            | ${[]}                                                | ${'a form alone names nobody'}
  ${'Stock of the Company'}                                                | ${[]}                                                | ${'nor does the company of a contract'}
  ${'YOU AGREE THAT YOU HAVE READ AND UNDERSTOOD, AND, AS A CONDITION'}    | ${[]}                                                | ${'a sentence in capitals is no Norwegian company'}
`('$text: $because', ({ text, names }: { text: string; names: string[] }) => {
  expect(entitiesIn(text).map(({ name }) => name)).toEqual(names);
});

it('says where a name stands', () => {
  const text = 'an agreement between you and Boreal Systems, Inc., whose office is in Oslo';
  const [entity] = entitiesIn(text);
  expect(text.slice(entity?.start, entity?.end)).toBe('Boreal Systems, Inc.');
});
