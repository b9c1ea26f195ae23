import { configurationFrom } from './configuration.js';

it.each`
  environment                           | pages  | because
  ${{}}                                 | ${100} | ${'pictures are recognised unless somebody decides otherwise'}
  ${{ OCR_MAX_PAGES: '12' }}            | ${12}  | ${'somebody did'}
  ${{ OCR: 'off' }}                     | ${0}   | ${'none'}
  ${{ OCR: 'off', OCR_MAX_PAGES: '9' }} | ${0}   | ${'the switch comes first'}
`(
  '$environment means at most $pages recognised pages: $because',
  ({ environment, pages }: { environment: object; pages: number }) => {
    expect(configurationFrom({ ...environment }).ocrPages).toBe(pages);
  },
);

it.each`
  environment                              | says
  ${{ OCR: 'perhaps' }}                    | ${'OCR is "perhaps"; it must be one of on, off.'}
  ${{ OCR_MAX_PAGES: '0' }}                | ${'OCR_MAX_PAGES is "0"; it must be a whole number from 1 to 2000.'}
  ${{ OCR: 'off', OCR_MAX_PAGES: 'many' }} | ${'OCR_MAX_PAGES is "many"'}
`('refuses to start: $says', ({ environment, says }: { environment: object; says: string }) => {
  expect(() => configurationFrom({ ...environment })).toThrow(says);
});
