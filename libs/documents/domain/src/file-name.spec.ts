import { cleanFileName } from './index.js';

it.each`
  given                          | name                        | because
  ${'Order form.pdf'}            | ${'Order form.pdf'}         | ${'a good name stays'}
  ${'C:\\Users\\ann\\Order.pdf'} | ${'Order.pdf'}              | ${'old browsers send the folder'}
  ${'../../etc/passwd'}          | ${'passwd'}                 | ${'a name leads nowhere'}
  ${'a\u0000b\r\nc.pdf'}         | ${'abc.pdf'}                | ${'a header must not be broken'}
  ${'invoice\u202Efdp.exe'}      | ${'invoicefdp.exe'}         | ${'nothing turns the order of letters around'}
  ${'Vertra\u0308ge.pdf'}        | ${'Vertr\u00e4ge.pdf'}      | ${'one spelling of a letter'}
  ${'..'}                        | ${'document.pdf'}           | ${'a folder is no file'}
  ${' \t '}                      | ${'document.pdf'}           | ${'something has to be shown'}
  ${`${'x'.repeat(400)}.pdf`}    | ${`${'x'.repeat(176)}.pdf`} | ${'nobody reads more'}
`('$because', ({ given, name }: { given: string; name: string }) => {
  expect(cleanFileName(given)).toBe(name);
});
