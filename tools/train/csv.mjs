/** Rows of a CSV text (RFC 4180), each a list of fields. */
export function parseCsv(text) {
  const rows = [];
  let row = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    row.push(field);
    field = '';
  };
  const endRow = () => {
    endField();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') field += text[(at += 1)];
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') endField();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') field += letter;
  }
  if (field !== '' || row.length > 0) endRow();
  return rows;
}

const ESCAPES = { n: '\n', t: '\t', r: '\r', "'": "'", '"': '"', '\\': '\\' };

/** Strings of a list as Python prints it: ['a', "b"]. */
export function parsePythonList(text) {
  const strings = [];
  for (let at = 0; at < text.length; at += 1) {
    const quote = text[at];
    if (quote !== "'" && quote !== '"') continue;
    let string = '';
    for (at += 1; at < text.length && text[at] !== quote; at += 1) {
      if (text[at] !== '\\') {
        string += text[at];
        continue;
      }
      at += 1;
      const digits = { x: 2, u: 4, U: 8 }[text[at]];
      if (digits === undefined) string += ESCAPES[text[at]] ?? `\\${text[at]}`;
      else {
        string += String.fromCodePoint(parseInt(text.slice(at + 1, at + 1 + digits), 16));
        at += digits;
      }
    }
    strings.push(string);
  }
  return strings;
}
