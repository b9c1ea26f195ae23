import type { Page } from '@recourse/documents-domain';
import { lineAt, pagesOf } from '../../samples/line-at.js';
import { pagesFromText } from '../../samples/pages-from-text.js';
import { layOut } from '../lay-out.js';
import { tablesIn } from './find-tables.js';

const tablesOn = (pages: readonly Page[]) =>
  tablesIn(layOut(pages).running.lines).map(({ headers, rows }) => ({
    headers: headers.map(({ text }) => text),
    units: headers.map(({ unit }) => unit),
    rows: rows.map(({ cells }) => cells.map(({ text }) => text)),
  }));
const tablesOf = (source: string) => tablesOn(pagesFromText(source));

describe('a table of', () => {
  it.each`
    kind                     | source                                                                                                        | headers                                                                 | rows
    ${'prices'}              | ${'Model | Input (USD per 1M tokens) | Output (USD per 1M tokens)\nSmall | 0.40 | 1.20\nLarge | 3.00 | 9.00'} | ${['Model', 'Input (USD per 1M tokens)', 'Output (USD per 1M tokens)']} | ${[['Small', '0.40', '1.20'], ['Large', '3.00', '9.00']]}
    ${'service credits'}     | ${'Monthly uptime | Service credit\nBelow 99.9% | 10%\nBelow 99.0% | 25%'}                                    | ${['Monthly uptime', 'Service credit']}                                 | ${[['Below 99.9%', '10%'], ['Below 99.0%', '25%']]}
    ${'commitments'}         | ${'Contract year | Annual commitment\nYear 1 | USD 1,000,000\nYear 2 | USD 1,500,000'}                        | ${['Contract year', 'Annual commitment']}                               | ${[['Year 1', 'USD 1,000,000'], ['Year 2', 'USD 1,500,000']]}
    ${'burn-down weights'}   | ${'Token | Weight\nCached input | 0.1\nInput | 1\nOutput | 4'}                                                | ${['Token', 'Weight']}                                                  | ${[['Cached input', '0.1'], ['Input', '1'], ['Output', '4']]}
    ${'response times'}      | ${'Severity | Response\nCritical | 30 minutes\nNormal | 1 business day'}                                      | ${['Severity', 'Response']}                                             | ${[['Critical', '30 minutes'], ['Normal', '1 business day']]}
    ${'figures kept secret'} | ${'Milestone | Payment\nFirst sale | [***]\nSecond sale | [***]'}                                             | ${['Milestone', 'Payment']}                                             | ${[['First sale', '[***]'], ['Second sale', '[***]']]}
    ${'rows without a name'} | ${'Small | USD 1\nMedium | USD 2\nLarge | USD 4'}                                                             | ${['', '']}                                                             | ${[['Small', 'USD 1'], ['Medium', 'USD 2'], ['Large', 'USD 4']]}
  `('$kind', ({ source, headers, rows }: { source: string; headers: string[]; rows: string[][] }) => {
    expect(tablesOf(source)).toMatchObject([{ headers, rows }]);
  });
});

it.each`
  header                               | unit                         | because
  ${'Input price (USD per 1M tokens)'} | ${'USD per 1M tokens'}       | ${'in brackets'}
  ${'USD per 1M input tokens'}         | ${'USD per 1M input tokens'} | ${'the header is the unit'}
  ${'Commitment in EUR'}               | ${'EUR'}                     | ${'after "in"'}
  ${'Service credit (%)'}              | ${'%'}                       | ${'in brackets'}
  ${'Notice (business days)'}          | ${'business days'}           | ${'in brackets'}
  ${'Notice in days'}                  | ${'days'}                    | ${'after "in"'}
  ${'Rate per hour'}                   | ${'per hour'}                | ${'what one pays for'}
  ${'Model (generally available)'}     | ${null}                      | ${'a remark is no unit'}
  ${'Weight'}                          | ${null}                      | ${'a number without unit'}
`(
  'carries the unit of "$header" to bare numbers: $because',
  ({ header, unit }: { header: string; unit: string | null }) => {
    const [table] = tablesIn(layOut(pagesFromText(`Item | ${header}\nFirst | 10\nSecond | 20`)).running.lines);
    expect(table?.headers[1]).toEqual({ text: header, unit });
    expect(table?.rows.map(({ cells }) => cells[1]?.unit)).toEqual([unit, unit]);
  },
);

it('leaves a cell its own unit', () => {
  const [table] = tablesIn(layOut(pagesFromText('Item | Price (USD)\nFirst | EUR 10\nSecond | 20')).running.lines);
  expect(table?.rows.map(({ cells }) => cells[1]?.unit)).toEqual([null, 'USD']);
});

describe('cells set in the middle of their row', () => {
  const CENTRED = [
    ...['Severity', 'What it is', 'Response'].map((text, x) => lineAt(text, [60 + x * 150, 100])),
    lineAt('No request to the', [210, 126]),
    ...['Critical', 'service succeeds', '1 hour'].map((text, x) => lineAt(text, [60 + x * 150, 138])),
    lineAt('in any region', [210, 150]),
    lineAt('Answers take', [210, 176]),
    lineAt('High', [60, 182]),
    lineAt('4 hours', [360, 182]),
    lineAt('Longer than usual', [210, 188]),
    ...['Low', 'All else', '2 days'].map((text, x) => lineAt(text, [60 + x * 150, 214])),
  ];

  it('stay in their row', () => {
    expect(tablesOn(pagesOf(CENTRED))).toMatchObject([
      {
        headers: ['Severity', 'What it is', 'Response'],
        rows: [
          ['Critical', 'No request to the service succeeds in any region', '1 hour'],
          ['High', 'Answers take Longer than usual', '4 hours'],
          ['Low', 'All else', '2 days'],
        ],
      },
    ]);
  });
});

describe('headers of two lines', () => {
  it('goes on in the columns that need a second line', () => {
    const source =
      'Model | Input | Output\n | (USD per 1M tokens) | (USD per 1M tokens)\nSmall | 0.40 | 1.20\nLarge | 3.00 | 9.00';
    const lines = source
      .split('\n')
      .flatMap((row, y) =>
        row
          .split('|')
          .flatMap((cell, x) => (cell.trim() === '' ? [] : [lineAt(cell.trim(), [60 + x * 150, 100 + y * 14])])),
      );
    expect(tablesOn(pagesOf(lines))).toMatchObject([
      {
        headers: ['Model', 'Input (USD per 1M tokens)', 'Output (USD per 1M tokens)'],
        units: [null, 'USD per 1M tokens', 'USD per 1M tokens'],
      },
    ]);
  });

  it('names the columns below a group by both', () => {
    const lines = [
      lineAt('Price in USD per 1M tokens', [215, 100]),
      ...['Model', 'Input', 'Output'].map((text, x) => lineAt(text, [60 + x * 150, 114])),
      ...['Small', '0.40', '1.20'].map((text, x) => lineAt(text, [60 + x * 150, 128])),
      ...['Large', '3.00', '9.00'].map((text, x) => lineAt(text, [60 + x * 150, 142])),
    ];
    expect(tablesOn(pagesOf(lines))).toMatchObject([
      {
        rows: [
          ['Small', '0.40', '1.20'],
          ['Large', '3.00', '9.00'],
        ],
      },
    ]);
    expect(tablesOn(pagesOf(lines))[0]?.headers[1]).toBe('Price in USD per 1M tokens Input');
  });

  it('takes bold rows for the header of rows that are not', () => {
    const lines = [
      ...['Model', 'Region'].map((text, x) => lineAt(text, [60 + x * 150, 100], { bold: true })),
      ...['Small', 'Frankfurt 1'].map((text, x) => lineAt(text, [60 + x * 150, 120])),
      ...['Large', 'Dublin 2'].map((text, x) => lineAt(text, [60 + x * 150, 140])),
    ];
    expect(tablesOn(pagesOf(lines))).toMatchObject([{ headers: ['Model', 'Region'] }]);
  });
});

describe('cells', () => {
  it('are joined over their lines, a broken word without its hyphen', () => {
    const lines = [
      ...['Service', 'Fee'].map((text, x) => lineAt(text, [60 + x * 200, 100])),
      lineAt('Provisioned through-', [60, 130]),
      lineAt('USD 10', [260, 130]),
      lineAt('put in one region', [60, 144]),
      lineAt('Support', [60, 170]),
      lineAt('USD 5', [260, 170]),
    ];
    expect(tablesOn(pagesOf(lines))).toMatchObject([
      {
        rows: [
          ['Provisioned throughput in one region', 'USD 10'],
          ['Support', 'USD 5'],
        ],
      },
    ]);
  });

  it('are cut where a full cell touches the next', () => {
    const full = 'French Southern Territories';
    const lines = [
      ...[
        ['Country', 'Number'],
        ['Austria', '0800 1'],
        ['Belgium', '0800 2'],
      ].flatMap((row, y) => row.map((text, x) => lineAt(text, [60 + x * 140, 100 + y * 20]))),
      lineAt(`${full} 0800 3`, [60, 160]),
      ...['Germany', '0800 4'].map((text, x) => lineAt(text, [60 + x * 140, 180])),
    ];
    expect(tablesOn(pagesOf(lines))).toMatchObject([
      {
        rows: [
          ['Austria', '0800 1'],
          ['Belgium', '0800 2'],
          [full, '0800 3'],
          ['Germany', '0800 4'],
        ],
      },
    ]);
  });

  it('know their place on the page, and are empty where the row leaves them out', () => {
    const lines = [
      ...['Model', 'Input', 'Output'].map((text, x) => lineAt(text, [60 + x * 150, 100])),
      ...['Small', '0.40', '1.20'].map((text, x) => lineAt(text, [60 + x * 150, 120])),
      lineAt('Embedding', [60, 140]),
      lineAt('0.10', [210, 140]),
    ];
    const [table] = tablesIn(layOut(pagesOf(lines)).running.lines);
    expect(table?.rows[1]?.cells).toEqual([
      { text: 'Embedding', unit: null, boxes: [{ left: 60, top: 140, width: 45, height: 11 }] },
      { text: '0.10', unit: null, boxes: [{ left: 210, top: 140, width: 20, height: 11 }] },
      { text: '', unit: null, boxes: [] },
    ]);
  });
});

describe('a page break', () => {
  const row = (texts: readonly string[], top: number) => texts.map((text, x) => lineAt(text, [60 + x * 200, top]));
  const HEADER = ['Contract year', 'Commitment in EUR'];
  const first = [...row(HEADER, 700), ...row(['Year 1', '100,000'], 720), ...row(['Year 2', '200,000'], 740)];

  it.each`
    second                                                     | because
    ${[...row(HEADER, 60), ...row(['Year 3', '300,000'], 80)]} | ${'the header is said again'}
    ${row(['Year 3', '300,000'], 60)}                          | ${'the header is not said again'}
  `('does not end a table: $because', ({ second }: { second: ReturnType<typeof row> }) => {
    const tables = tablesIn(
      layOut(pagesOf(first, [...second, lineAt('The commitment is payable in arrears.', [60, 140])])).running.lines,
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map(({ page, cells }) => [page, cells[1]?.text, cells[1]?.unit])).toEqual([
      [1, '100,000', 'EUR'],
      [1, '200,000', 'EUR'],
      [2, '300,000', 'EUR'],
    ]);
  });

  it.each`
    second                                                                                                                                   | because
    ${[lineAt('The other table.', [60, 60]), ...row(['Year 3', '300,000'], 90), ...row(['Year 4', '1'], 110), ...row(['Year 5', '2'], 130)]} | ${'words stand between'}
    ${[...row(['Seat', 'Price in EUR'], 60), ...row(['First', '300'], 80)]}                                                                  | ${'the second has a header of its own'}
    ${[0, 1, 2].flatMap((y) => ['Year 3', '300', '4', '5'].map((text, x) => lineAt(text, [60 + x * 90, 60 + y * 20])))}                      | ${'its columns are others'}
  `('separates two tables: $because', ({ second }: { second: ReturnType<typeof row> }) => {
    expect(tablesIn(layOut(pagesOf(first, second)).running.lines)).toHaveLength(2);
  });
});

it.each`
  source                                                                                                            | because
  ${'By: | /s/ Ann\nName: | Ann\nTitle: | Director'}                                                                | ${'people sign'}
  ${'1. Definitions | 1\n2. Fees | 4\n3. Term | 9'}                                                                 | ${'contents with their pages'}
  ${'Clause | Page\n1. Definitions | 1\n2. Fees | 4'}                                                               | ${'contents with their pages'}
  ${'1 | The supplier provides the service in 2 regions.\n2 | The customer pays in 30 days.\n3 | It ends in 2027.'} | ${'numbers beside their paragraphs'}
  ${'the supplier | shall keep\nthe service | in good\norder and | repair at'}                                      | ${'justified words'}
  ${'Northwind Models | Alder Logistics\nHarbour Gate | North Quay'}                                                | ${'two addresses'}
  ${'The term is one year.\nIt renews.'}                                                                            | ${'paragraphs'}
`('sees no table where $because', ({ source }: { source: string }) => {
  expect(tablesOf(source)).toEqual([]);
});

it('reads a page of ten thousand cells in no time', () => {
  const lines = Array.from({ length: 10_000 }, (_, index) =>
    lineAt(`${index}`, [60 + (index % 4) * 100, 60 + Math.floor(index / 4) * 14]),
  );
  const crowded = Array.from({ length: 10_000 }, (_, index) => lineAt('x 1', [index * 20, 60]));
  const before = performance.now();
  tablesIn(layOut(pagesOf(lines, crowded)).running.lines);
  expect(performance.now() - before).toBeLessThan(4_000);
});
