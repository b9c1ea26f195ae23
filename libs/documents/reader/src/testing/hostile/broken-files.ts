import { CLAUSE, type HostileFile } from './hostile-file.js';
import { contract } from './programs.js';
import * as structure from './structure.js';

const cut = (percent: number) => async () => {
  const whole = await contract(10);
  return whole.subarray(0, (whole.length * percent) / 100);
};

const photograph = () => Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(5000, 7)]);

/** Files that are no PDF, or whose objects are not where they should be. */
export const BROKEN_FILES: readonly HostileFile[] = [
  { name: 'no-bytes', bytes: () => Buffer.alloc(0), becomes: 'file-is-empty', because: 'there is nothing to read' },
  {
    name: 'web-page',
    bytes: () => Buffer.from('<html>%PDF</html>'),
    becomes: 'not-a-pdf',
    because: 'the content decides, not the name',
  },
  { name: 'photograph', bytes: photograph, becomes: 'not-a-pdf', because: 'the content decides, not the name' },
  {
    name: 'header-only',
    bytes: () => Buffer.from('%PDF-1.7\n'),
    becomes: 'document-is-damaged',
    because: 'it has no pages',
  },
  {
    name: 'cut-off-after-10-percent',
    bytes: cut(10),
    becomes: 'document-is-damaged',
    because: 'the list of its pages stood at the end',
  },
  {
    name: 'cut-off-after-50-percent',
    bytes: cut(50),
    becomes: 'document-is-damaged',
    because: 'the list of its pages stood at the end',
  },
  {
    name: 'cut-off-after-90-percent',
    bytes: cut(90),
    becomes: 'document-is-damaged',
    because: 'the list of its pages stood at the end',
  },
  {
    name: 'table-leads-nowhere',
    bytes: async () => structure.brokenTable(await contract(3)),
    becomes: 'pdfium pdfium pdfium',
    because: 'the objects can be found without',
  },
  {
    name: 'table-before-itself',
    bytes: structure.tableBeforeItself,
    becomes: 'pdfium',
    because: 'a table is read once',
    says: CLAUSE,
  },
  {
    name: 'tables-in-a-circle',
    bytes: structure.tablesInCircle,
    becomes: 'pdfium',
    because: 'a table is read once',
    says: CLAUSE,
  },
  {
    name: 'table-without-end',
    bytes: structure.endlessTable,
    becomes: 'pdfium',
    because: 'the objects can be found without',
    says: CLAUSE,
  },
  {
    name: 'objects-in-a-stream',
    bytes: structure.objectStream,
    becomes: 'pdfium',
    because: 'this is how modern programs write',
    says: CLAUSE,
  },
  {
    name: 'object-stream-in-itself',
    bytes: structure.objectStreamInItself,
    becomes: 'pdfium',
    because: 'the stream stands in the file all the same',
    says: CLAUSE,
  },
  {
    name: 'object-stream-extends-itself',
    bytes: structure.objectStreamOfItself,
    becomes: 'pdfium',
    because: 'nobody needs the extension',
    says: CLAUSE,
  },
  {
    name: 'length-is-the-stream-itself',
    bytes: structure.lengthOfItself,
    becomes: 'pdfium',
    because: 'the end of a stream can be seen',
    says: CLAUSE,
  },
  {
    name: 'length-too-long',
    bytes: () => structure.lengthOf(999_999_999),
    becomes: 'pdfium',
    because: 'the end of a stream can be seen',
    says: CLAUSE,
  },
  {
    name: 'length-negative',
    bytes: () => structure.lengthOf(-1),
    becomes: 'pdfium',
    because: 'the end of a stream can be seen',
    says: CLAUSE,
  },
  {
    name: 'length-zero',
    bytes: () => structure.lengthOf(0),
    becomes: 'pdfium',
    because: 'the end of a stream can be seen',
    says: CLAUSE,
  },
  {
    name: 'rubbish-before-the-header',
    bytes: () => structure.behind(900),
    becomes: 'pdfium',
    because: 'mail gateways leave it',
    says: CLAUSE,
  },
  {
    name: 'too-much-rubbish-before-the-header',
    bytes: () => structure.behind(5000),
    becomes: 'not-a-pdf',
    because: 'the header stands in the first 1,024 bytes',
  },
  {
    name: 'rubbish-after-the-end',
    bytes: () => structure.before(100_000),
    becomes: /^(pdfium|pdf-parse)$/,
    because: 'the end is looked for',
    says: CLAUSE,
  },
  {
    name: 'linearised-wrongly',
    bytes: structure.brokenLinearisation,
    becomes: 'pdfium',
    because: 'nobody needs the hints',
    says: CLAUSE,
  },
  {
    name: 'two-objects-of-one-number',
    bytes: structure.duplicateObjects,
    becomes: 'pdfium',
    because: 'the later one replaces the earlier',
    says: 'This sentence replaced another.',
  },
  {
    name: 'saved-twice',
    bytes: structure.savedTwice,
    becomes: 'pdfium',
    because: 'the later one replaces the earlier',
    says: 'This sentence replaced another.',
  },
  {
    name: 'password',
    bytes: () => contract(2, { userPassword: 'x' }),
    becomes: 'document-is-encrypted',
    because: 'nobody told the password',
  },
  {
    name: 'password-aes',
    bytes: () => contract(2, { userPassword: 'x', pdfVersion: '1.7ext3' }),
    becomes: 'document-is-encrypted',
    because: 'nobody told the password',
  },
  {
    name: 'owner-password',
    bytes: () => contract(2, { ownerPassword: 'x' }),
    becomes: 'pdfium pdfium',
    because: 'anybody may open it',
  },
  {
    name: 'owner-password-aes',
    bytes: () => contract(2, { ownerPassword: 'x', pdfVersion: '1.7ext3' }),
    becomes: 'pdfium pdfium',
    because: 'anybody may open it',
  },
];
