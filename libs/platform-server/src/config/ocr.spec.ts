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
    expect(configurationFrom({ ...environment }).ocr.pages).toBe(pages);
  },
);

it.each`
  environment                    | seconds | because
  ${{}}                          | ${420}  | ${'seven minutes are enough for most scans'}
  ${{ OCR_MAX_SECONDS: '3600' }} | ${3600} | ${'somebody has long ones'}
`(
  '$environment means at most $seconds seconds for the pictures of a document: $because',
  ({ environment, seconds }: { environment: object; seconds: number }) => {
    expect(configurationFrom({ ...environment }).ocr.seconds).toBe(seconds);
  },
);

it.each`
  environment                              | says
  ${{ OCR: 'perhaps' }}                    | ${'OCR is "perhaps"; it must be one of on, off.'}
  ${{ OCR_MAX_PAGES: '0' }}                | ${'OCR_MAX_PAGES is "0"; it must be a whole number from 1 to 2000.'}
  ${{ OCR: 'off', OCR_MAX_PAGES: 'many' }} | ${'OCR_MAX_PAGES is "many"'}
  ${{ OCR_MAX_SECONDS: '5' }}              | ${'OCR_MAX_SECONDS is "5"; it must be a whole number from 10 to 14400.'}
  ${{ OCR_MAX_SECONDS: '7m' }}             | ${'OCR_MAX_SECONDS is "7m"'}
`('refuses to start: $says', ({ environment, says }: { environment: object; says: string }) => {
  expect(() => configurationFrom({ ...environment })).toThrow(says);
});
