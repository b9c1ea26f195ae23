import { asJudgedBy, registered, silent } from './judged.fixture.js';
import { shortDataReturn } from './short-data-return.js';

it.each`
  told                                                            | policy                    | verdicts     | says                                                                               | because
  ${registered('data_return', { window: 'P30D' })}                | ${{}}                     | ${'met'}     | ${'30 days'}                                                                       | ${'exactly what the policy asks for'}
  ${registered('data_return', { window: 'P1M' })}                 | ${{}}                     | ${'met'}     | ${'1 month'}                                                                       | ${'a month counts 30 days'}
  ${registered('data_return', { window: 'P14D' })}                | ${{}}                     | ${'LOW'}     | ${'Data can be retrieved for 14 days after the end; the policy asks for 30 days.'} | ${'two weeks are short'}
  ${registered('data_return', { window: 'P14D' })}                | ${{ dataReturnDays: 14 }} | ${'met'}     | ${'14 days'}                                                                       | ${'the policy may ask for less'}
  ${registered('data_return', { window: 'P0D' })}                 | ${{}}                     | ${'LOW'}     | ${'0 days'}                                                                        | ${'only before the end'}
  ${registered('data_return', { window: 'PT48H' })}               | ${{}}                     | ${'LOW'}     | ${'2 days'}                                                                        | ${'hours count as whole days'}
  ${registered('data_return', { window: null, format: 'JSONL' })} | ${{}}                     | ${'unknown'} | ${'states no window'}                                                              | ${'no figure, no judgement'}
  ${registered('data_return', false)}                             | ${{}}                     | ${''}        | ${''}                                                                              | ${'that there is none is another flag'}
  ${silent}                                                       | ${{}}                     | ${''}        | ${''}                                                                              | ${'whether there is one is asked elsewhere'}
`('$verdicts: $because', asJudgedBy(shortDataReturn));
