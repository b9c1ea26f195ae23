import { countParties, isSameParty, namesIn } from './parties.mjs';

it.each`
  answer                                                        | names                           | because
  ${'Acme, Inc. ("Acme"); Boreal Ltd ("Supplier")'}             | ${['Acme, Inc.', 'Boreal Ltd']} | ${'what a party is called is no name'}
  ${'(Acme, Inc. (the "Company"); Boreal Ltd)'}                 | ${['Acme, Inc.', 'Boreal Ltd']} | ${'brackets around the whole'}
  ${'[ * * * ] ("Provider"); Boreal Ltd'}                       | ${['Boreal Ltd']}               | ${'a blanked name is none'}
  ${'Acme, Inc.; (Acme and Boreal each a "Party")'}             | ${['Acme, Inc.']}               | ${'a sentence about parties'}
  ${'Acme, Inc. together with its successors, if any ("Acme")'} | ${['Acme, Inc.']}               | ${'what follows a name'}
`('names $names: $because', ({ answer, names }) => {
  expect(namesIn(answer)).toEqual(names);
});

it.each`
  one                   | other                     | same     | because
  ${'ACME, INC.'}       | ${'Acme Inc'}             | ${true}  | ${'case and stops'}
  ${'Acme Cloud Ltd'}   | ${'The Acme Cloud Ltd.'}  | ${true}  | ${'an article'}
  ${'Acme Corporation'} | ${'Boreal Corporation'}   | ${false} | ${'only the form is the same'}
  ${'Acme'}             | ${'Acme Trading Company'} | ${false} | ${'a short name may be another'}
`('$one and $other: $because', ({ one, other, same }) => {
  expect(isSameParty(one, other)).toBe(same);
});

it('counts a name given twice as wrong, and a party not named as missed', () => {
  const tally = { right: 0, wrong: 0, named: 0, expected: 0 };
  countParties(tally, [{ name: 'Acme, Inc.' }, { name: 'ACME INC' }], {
    answers: { Parties: 'Acme, Inc.; Boreal Ltd' },
  });
  expect(tally).toEqual({ right: 1, wrong: 1, named: 1, expected: 2 });
});
