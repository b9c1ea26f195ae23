import { guessSupplier } from './supplier-guess.js';

const SUPPLIERS = [
  { id: 'harbour', name: 'Harbour Models', legalEntities: ['Harbour Models Ltd', 'Harbour Ireland Limited'] },
  { id: 'harbour-cloud', name: 'Harbour', legalEntities: [] },
  { id: 'tide', name: 'Tidewater AI', legalEntities: ['Tidewater A.I., L.L.C.'] },
];

it.each`
  name                            | role          | guess        | because
  ${'Harbour Ireland Limited'}    | ${'supplier'} | ${'harbour'} | ${'one of its legal entities'}
  ${'HARBOUR MODELS, LTD.'}       | ${'supplier'} | ${'harbour'} | ${'the same entity in other dress'}
  ${'Harbour Models GmbH'}        | ${'supplier'} | ${'harbour'} | ${'the name in another legal form'}
  ${'Tidewater AI LLC'}           | ${null}       | ${'tide'}    | ${'the words do not say which side it is on'}
  ${'Tidewater AI Services B.V.'} | ${'supplier'} | ${'tide'}    | ${'a subsidiary carries the name'}
  ${'Tidewater AI LLC'}           | ${'customer'} | ${null}      | ${'it is the customer here'}
  ${'Harbour Models Nordic AB'}   | ${'supplier'} | ${null}      | ${'two suppliers fit, and a wrong guess is worse than none'}
  ${'Lindqvist Freight AB'}       | ${'supplier'} | ${null}      | ${'nobody we know'}
  ${'Ltd'}                        | ${'supplier'} | ${null}      | ${'a legal form is no name'}
`('$name as $role is taken for $guess: $because', ({ name, role, guess }) => {
  expect(guessSupplier([{ name, role }], SUPPLIERS)).toBe(guess);
});
