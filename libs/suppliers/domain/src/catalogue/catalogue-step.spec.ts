import { catalogueStep } from './catalogue-step.js';

it.each`
  seededVersion | version | agrees   | step         | because
  ${null}       | ${null} | ${false} | ${'create'}  | ${'nobody has seen it yet'}
  ${1}          | ${1}    | ${true}  | ${'leave'}   | ${'nothing is new'}
  ${1}          | ${1}    | ${false} | ${'refresh'} | ${'the catalogue knows better than it did'}
  ${1}          | ${2}    | ${false} | ${'leave'}   | ${'a person changed it'}
  ${1}          | ${null} | ${false} | ${'leave'}   | ${'a person removed it'}
  ${null}       | ${1}    | ${false} | ${'leave'}   | ${'a person entered it before the catalogue knew it'}
`('$step: $because', ({ seededVersion, version, agrees, step }) => {
  expect(catalogueStep({ seededVersion, version, agrees })).toBe(step);
});
