/** Beginnings that keep their hyphen: "non-exclusive" is not "nonexclusive". */
const KEPT =
  /(?:^|[^A-Za-z])(?:non|self|co|re|pre|post|sub|anti|multi|cross|inter|intra|ex|semi|quasi|pro|mid|well|third|first|second|long|short|high|low|full|part|year|month|day|week|on|off|in|up|opt|then|so|pay|per|end|all|real|good|best|fair|tax|cost|key|due|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|royalty|sub|mutually|arms?|licen[sc]ee?|know|read|web|data|time|user|open|sole|joint)-$/i;

/** A word broken at the end of a line joins the next line without a hyphen when both parts are plain small letters. */
const BROKEN = /[A-Za-z][a-z]{1,30}-$/;

/**
 * How many characters of a line to keep before the next line, and what joins the two: a broken word loses its hyphen,
 * a compound keeps it, and other lines are joined by a space.
 */
export function seamOf(line: string, next: string): { readonly keep: number; readonly joint: '' | ' ' } {
  if (!line.endsWith('-') || line.length < 3) return { keep: line.length, joint: ' ' };
  // An address keeps what it has: "legal-" before "notices@acme.example".
  if (/^\S{0,60}[@/]/.test(next)) return { keep: line.length, joint: '' };
  if (!BROKEN.test(line.slice(-40)) || !/^[a-z]/.test(next) || KEPT.test(line.slice(-20))) {
    return { keep: line.length, joint: /\s-$/.test(line) ? ' ' : '' };
  }
  return { keep: line.length - 1, joint: '' };
}
