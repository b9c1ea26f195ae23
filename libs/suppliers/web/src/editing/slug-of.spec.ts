import { linesOf } from './lines-of.js';
import { slugOf } from './slug-of.js';

it.each`
  name                      | slug                     | because
  ${'Contoso Models, Inc.'} | ${'contoso-models-inc'}  | ${'what stands between words becomes one hyphen'}
  ${'Société Générale AI'}  | ${'societe-generale-ai'} | ${'accents are dropped'}
  ${' 01 Cloud '}           | ${'01-cloud'}            | ${'nothing hangs on at its ends'}
  ${`${'a'.repeat(59)} bc`} | ${'a'.repeat(59)}        | ${'it has at most 60 characters, and no hyphen at its end'}
  ${'株式会社'}             | ${''}                    | ${'no letter of it can stand in a short name'}
`('$name is $slug: $because', ({ name, slug }) => {
  expect(slugOf(name as string)).toBe(slug);
});

it('reads a list from lines, without empty ones and repetitions', () => {
  expect(linesOf(' Contoso AG\n\nContoso Inc.\nContoso AG ')).toEqual(['Contoso AG', 'Contoso Inc.']);
});
