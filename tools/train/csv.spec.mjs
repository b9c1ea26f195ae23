import { parseCsv, parsePythonList } from './csv.mjs';

it('reads quoted fields with commas, quotes and line ends', () => {
  expect(parseCsv('\uFEFFa,b\r\n"x, ""y""","two\nlines"\n,\n')).toEqual([
    ['a', 'b'],
    ['x, "y"', 'two\nlines'],
    ['', ''],
  ]);
});

it.each([
  [`['one', "it's two"]`, ['one', "it's two"]],
  [
    `['a \\'quoted\\' word', 'line\\nend', 'caf\\xe9 \\u2013 \\U0001F600']`,
    ["a 'quoted' word", 'line\nend', 'café – 😀'],
  ],
  ['[]', []],
])('reads the list %s', (text, strings) => {
  expect(parsePythonList(text)).toEqual(strings);
});
