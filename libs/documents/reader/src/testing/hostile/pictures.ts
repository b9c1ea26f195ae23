import { deflateSync } from 'node:zlib';
import { onePage, severalPages, stream, type RawPage } from '../raw-pdf.js';
import { CLAUSE, show } from './hostile-file.js';

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly filter?: string;
  readonly entries?: string;
  readonly bytes: Buffer;
}

/** A page that is one picture, with `text` printed over it. */
const picturePage = ({ width, height, filter, entries = '', bytes }: Picture, text = ''): Buffer =>
  onePage(`q 612 0 0 792 0 0 cm /X Do Q ${text === '' ? '' : show(text)}`, {
    page: '/XObject << /X 6 0 R >>',
    more: [
      stream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 ${filter ? `/Filter ${filter}` : ''} ${entries}`,
        bytes,
      ),
    ],
  });

/** A page that is one grey picture, with `text` printed over it. */
export const scan = (text = ''): Buffer => picturePage({ width: 8, height: 8, bytes: Buffer.alloc(64, 0x80) }, text);

const NOISE = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7919 + (index >> 3)) % 251));

/** A picture that is noise in a format. */
export const noisyPicture = (filter: string): Buffer =>
  picturePage({ width: 2000, height: 2000, filter, bytes: NOISE });

/** A JPEG 2000 file that begins as it should, claims sides of two thousand million points, and goes on as noise. */
export function endlessJpeg2000(): Buffer {
  const size = Buffer.from(
    'ff4fff51002900007fffffff7fffffff000000000000000000000400000004000000000000000000000107010100',
    'hex',
  );
  return picturePage({
    width: 2147483647,
    height: 2147483647,
    filter: '/JPXDecode',
    bytes: Buffer.concat([size, NOISE]),
  });
}

/** A JPEG that begins as it should, claims the largest sides there are, and ends there. */
export function endlessJpeg(): Buffer {
  const start = Buffer.from('ffd8ffc0000b08fffefffe01011100ffda0008010100003f00', 'hex');
  return picturePage({ width: 65_534, height: 65_534, filter: '/DCTDecode', bytes: Buffer.concat([start, NOISE]) });
}

/** A picture that claims more points than there is memory, with hardly a byte. */
export const claimedPicture = (side: number): Buffer =>
  picturePage({ width: side, height: side, filter: '/FlateDecode', bytes: deflateSync(Buffer.alloc(64)) });

/** A picture that really unpacks to `megabytes`. */
export const pictureBomb = (megabytes: number): Buffer =>
  picturePage({
    width: 1 << 14,
    height: megabytes << 6,
    filter: '/FlateDecode',
    bytes: deflateSync(Buffer.alloc(megabytes << 20), { level: 1 }),
  });

/** A picture with itself as its mask. */
export const maskOfItself = (): Buffer =>
  picturePage({ width: 8, height: 8, bytes: Buffer.alloc(64, 0x80), entries: '/SMask 6 0 R' });

/** A picture of fax lines without end. */
export const endlessFax = (): Buffer =>
  picturePage({
    width: 60_000,
    height: 2147483647,
    filter: '/CCITTFaxDecode',
    entries: '/DecodeParms << /K -1 /Columns 60000 /Rows 2147483647 >>',
    bytes: Buffer.alloc(20_000),
  });

/** A page that is a picture, next to others. */
const PICTURE: RawPage = {
  content: Buffer.concat([
    Buffer.from('<< /Length 144 >>\nstream\nq 612 0 0 792 0 0 cm BI /W 8 /H 8 /BPC 8 /CS /G ID '),
    Buffer.alloc(64, 0x80),
    Buffer.from(' EI Q\nendstream'),
  ]),
};

/** Pages with text and pages that are pictures in turn. */
export const mixedPages = (): Buffer =>
  severalPages([{ content: show(CLAUSE) }, PICTURE, { content: show(CLAUSE) }, PICTURE, { content: '' }]);
