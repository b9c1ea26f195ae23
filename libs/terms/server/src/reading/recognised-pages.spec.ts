import { recogniser } from '@recourse/documents-reader';
import { recognisedPages } from '@recourse/documents-server';
import { contractPdf, scannedPdf } from '../testing/contract-pdf.js';
import { useTerms } from '../testing/terms-fixture.js';

const terms = useTerms(() => ({ ocr: { pages: 0, seconds: 420 } }));

it('leaves pictures unread where OCR is off, and says why', async () => {
  const { upload, work, prisma } = terms();
  const documentId = await upload(await scannedPdf(), 'scan.pdf');
  await work();
  expect(await prisma.documentReading.findUnique({ where: { documentId } })).toMatchObject({
    pagesUnread: [{ page: 1, reason: 'not-recognised' }],
  });
  expect(await prisma.documentPage.findFirst({ where: { documentId } })).toMatchObject({
    reading: 'UNREAD_NOT_RECOGNISED',
    recogniser: null,
  });
});

it.each`
  by                      | again    | because
  ${recogniser()}         | ${false} | ${'it would recognise the same'}
  ${'tesseract.js@6.0.0'} | ${true}  | ${'another engine may read what that one could not'}
  ${null}                 | ${true}  | ${'nobody knows who that was'}
`(
  'recognises a page again that was recognised by $by: $again, $because',
  async ({ by, again }: { by: string | null; again: boolean }) => {
    const { upload, work, prisma } = terms();
    const documentId = await upload(await contractPdf([`Recognised by ${by ?? 'nobody'}.`]), 'page.pdf');
    await work();
    await prisma.documentPage.updateMany({
      where: { documentId },
      data: { reading: 'OCR', confidence: 0.9, recogniser: by },
    });
    expect((await recognisedPages(prisma, documentId)).map(({ number }) => number)).toEqual(again ? [] : [1]);
  },
);
