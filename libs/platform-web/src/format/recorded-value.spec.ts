import { formatRecordedValue, recordedNameInWords } from './recorded-value.js';

const id = '01920000-0000-7000-8000-000000000000';

it.each`
  value                                                            | words                                          | because
  ${null}                                                          | ${'—'}                                         | ${'there was none'}
  ${'IN_REVIEW'}                                                   | ${'In review'}                                 | ${'a choice is said in words'}
  ${'USD'}                                                         | ${'USD'}                                       | ${'a currency is no choice'}
  ${id}                                                            | ${'—'}                                         | ${'an id tells a reader nothing'}
  ${[id]}                                                          | ${'—'}                                         | ${'nor does a list of them'}
  ${{ title: 'Order', ownerId: id, tags: ['EU'], parentId: null }} | ${'Title: Order · tags: EU'}                   | ${'what says nothing is left out'}
  ${{ businessUnit: 'Data Science', inUse: true }}                 | ${'Business unit: Data Science · in use: Yes'} | ${'names are written apart'}
  ${90}                                                            | ${'90'}                                        | ${'a threshold'}
`('writes $value as $words: $because', ({ value, words }: { value: unknown; words: string }) => {
  expect(formatRecordedValue(value)).toBe(words);
});

it('writes minor units as money', () => {
  expect(formatRecordedValue({ minor: 131_750_050, currency: 'USD' })).toMatch(/^USD.1,317,500\.50$/);
  expect(formatRecordedValue({ annualValue: { minor: 5_000, currency: 'JPY' } })).toMatch(/^Annual value: JPY.5,000$/);
});

it('says names of records and fields as people do', () => {
  expect(['TermAndRenewal', 'noticePeriod', 'status'].map(recordedNameInWords)).toEqual([
    'Term and renewal',
    'notice period',
    'status',
  ]);
});
