const LONGEST = 75;

/** Whether a byte begins a character of UTF-8, or is one. */
const beginsCharacter = (byte: number | undefined): boolean => byte === undefined || (byte & 0xc0) !== 0x80;

/**
 * A line of iCalendar in pieces of at most 75 octets, each further one begun by a space (RFC 5545, 3.1), none of which
 * splits a character. Works on bytes: the library asks for the size of each character, which takes most of an export.
 */
function foldLine(line: string): string {
  if (line.length * 3 <= LONGEST || Buffer.byteLength(line) <= LONGEST) return line;
  const bytes = Buffer.from(line);
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length;) {
    let end = Math.min(bytes.length, start + LONGEST - (start === 0 ? 0 : 1));
    while (!beginsCharacter(bytes[end])) end -= 1;
    pieces.push(bytes.toString('utf8', start, end));
    start = end;
  }
  return pieces.join('\r\n ');
}

/** Text of iCalendar with its long lines folded. */
export const folded = (text: string): string => text.split('\r\n').map(foldLine).join('\r\n');
