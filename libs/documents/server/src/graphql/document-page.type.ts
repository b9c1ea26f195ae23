import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MOST_SECONDS_A_PAGE, type Box, type Page, type PageReading, type TextLine } from '@recourse/documents-domain';

export const PageReadingKind = {
  READ: 'READ',
  READ_BY_SECOND_READER: 'READ_BY_SECOND_READER',
  READ_FROM_PICTURE: 'READ_FROM_PICTURE',
  SCANNED: 'SCANNED',
  NOT_RECOGNISED: 'NOT_RECOGNISED',
  BLANK: 'BLANK',
  UNMAPPED: 'UNMAPPED',
  FAILED: 'FAILED',
  TOO_LONG: 'TOO_LONG',
  TOOK_TOO_LONG: 'TOOK_TOO_LONG',
  READER_DIED: 'READER_DIED',
  GIVEN_UP: 'GIVEN_UP',
} as const;
export type PageReadingKind = keyof typeof PageReadingKind;

registerEnumType(PageReadingKind, {
  name: 'PageReadingKind',
  description: 'How the text of a page came to be known, or why it is not.',
  valuesMap: {
    READ: { description: 'Read, with the position of every letter.' },
    READ_BY_SECOND_READER: { description: 'Read by the second reader, which knows no positions.' },
    READ_FROM_PICTURE: { description: 'Recognised in a picture of the page.' },
    SCANNED: {
      description: 'Not read: a picture in which nothing legible was recognised. What text there is may be a stamp.',
    },
    NOT_RECOGNISED: {
      description:
        'Not read: a picture of a page, beyond what may be recognised (settings OCR, OCR_MAX_PAGES and OCR_MAX_SECONDS).',
    },
    BLANK: { description: 'Nothing to read.' },
    UNMAPPED: { description: 'Not read: its font does not say which letters it shows.' },
    FAILED: { description: 'Not read: no reader could.' },
    TOO_LONG: { description: 'Not read: more text than a page may have.' },
    TOOK_TOO_LONG: { description: `Not read: reading it took longer than ${MOST_SECONDS_A_PAGE} seconds.` },
    READER_DIED: { description: 'Not read: the reader died on it.' },
    GIVEN_UP: { description: 'Not read: pages before it had made the reader die or hang too often.' },
  },
});

const KINDS = {
  pdfium: 'READ',
  'pdf-parse': 'READ_BY_SECOND_READER',
  ocr: 'READ_FROM_PICTURE',
  scanned: 'SCANNED',
  'not-recognised': 'NOT_RECOGNISED',
  blank: 'BLANK',
  unmapped: 'UNMAPPED',
  failed: 'FAILED',
  'too-long': 'TOO_LONG',
  'took-too-long': 'TOOK_TOO_LONG',
  'reader-died': 'READER_DIED',
  'given-up': 'GIVEN_UP',
} as const satisfies Record<string, PageReadingKind>;

/** How a page was read, as published. */
export const kindOfReading = (reading: PageReading): PageReadingKind =>
  KINDS[reading.by === 'unread' ? reading.reason : reading.by];

@ObjectType('Box', {
  description: 'A rectangle on a page in points (1/72 inch), from the top left corner as a person sees it.',
})
export class BoxType implements Box {
  @Field(() => Float, { description: 'Distance from the left edge.' })
  left!: number;

  @Field(() => Float, { description: 'Distance from the top edge.' })
  top!: number;

  @Field(() => Float, { description: 'Width.' })
  width!: number;

  @Field(() => Float, { description: 'Height.' })
  height!: number;
}

@ObjectType('TextLine', { description: 'A run of text on one line.' })
export class TextLineType implements TextLine {
  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => BoxType, { description: 'Where it stands; the whole page where that is not known.' })
  box!: Box;

  @Field(() => [Float], {
    description: 'Left edge of every UTF-16 unit, then the right edge of the last; empty where not known.',
  })
  edges!: number[];

  @Field(() => Float, { description: 'Font size in points; 0 where not known.' })
  fontSize!: number;

  @Field(() => Boolean, { description: 'Whether most of it is bold.' })
  bold!: boolean;
}

@ObjectType('DocumentPage', { description: 'A page as it was last read.' })
export class DocumentPageType implements Omit<Page, 'reading'> {
  @Field(() => Int, { description: 'Counted from 1.' })
  number!: number;

  @Field(() => Float, { description: 'Width in points.' })
  width!: number;

  @Field(() => Float, { description: 'Height in points.' })
  height!: number;

  @Field(() => PageReadingKind, { description: 'How its text came to be known, or why it is not.' })
  reading!: PageReadingKind;

  @Field(() => Float, {
    nullable: true,
    description: 'How sure the letters are that were recognised in its picture, 0 to 1; null for other pages.',
  })
  confidence!: number | null;

  @Field(() => [TextLineType], { description: 'Its lines in reading order.' })
  lines!: TextLineType[];
}

@ObjectType('UnreadPage', { description: 'A page whose text is not known.' })
export class UnreadPageType {
  @Field(() => Int, { description: 'Counted from 1.' })
  number!: number;

  @Field(() => PageReadingKind, { description: 'Why.' })
  reading!: PageReadingKind;
}
