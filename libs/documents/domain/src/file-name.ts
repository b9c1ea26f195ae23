/** Long enough for any title, and for people to read. */
const LONGEST = 180;
const UNNAMED = 'document.pdf';

/** Controls, and the marks with which a name can be made to look as if it ended otherwise. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** A file's name as a sender gave it, without folders, invisible marks and excess: fit to be shown and sent back. */
export function cleanFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const name = last.normalize('NFC').replace(INVISIBLE, '').replace(/\s/gu, ' ').trim();
  if (name === '' || name === '.' || name === '..') return UNNAMED;
  const letters = Array.from(name);
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 4).join('')}.pdf`;
}
