import type { TermKey } from '@recourse/contracts-domain';
import { readTerms } from './read-terms.js';
import { MASTER_AGREEMENT } from './samples/master-agreement.js';
import { pagesFromText } from './samples/pages-from-text.js';

const reading = readTerms(pagesFromText(MASTER_AGREEMENT));
const found = (key: TermKey) => reading.terms.filter((finding) => finding.key === key);

describe('a negotiated master agreement', () => {
  it('has a title, a kind and two parties with their roles', () => {
    expect(reading.title).toBe('Master Services Agreement');
    expect(reading.kind).toBe('MASTER_AGREEMENT');
    expect(reading.parties.map(({ name, role }) => [name, role])).toEqual([
      ['Northwind Models, Inc.', 'supplier'],
      ['Alder Logistics GmbH', 'customer'],
    ]);
  });

  it.each`
    key                             | party         | value                                                                                   | page
    ${'effective_date'}             | ${null}       | ${'2026-03-01'}                                                                         | ${1}
    ${'agreement_date'}             | ${null}       | ${'2026-03-01'}                                                                         | ${1}
    ${'initial_term'}               | ${null}       | ${'P36M'}                                                                               | ${1}
    ${'expiration_date'}            | ${null}       | ${'2029-02-28'}                                                                         | ${1}
    ${'renewal_type'}               | ${null}       | ${'auto'}                                                                               | ${1}
    ${'renewal_term'}               | ${null}       | ${'P1Y'}                                                                                | ${1}
    ${'max_renewals'}               | ${null}       | ${2}                                                                                    | ${1}
    ${'non_renewal_notice'}         | ${'either'}   | ${{ duration: 'P90D', anchor: 'end of the then-current term' }}                         | ${1}
    ${'reduction_window'}           | ${'customer'} | ${{ duration: 'P60D', anchor: 'renewal', effect: null }}                                | ${1}
    ${'termination_convenience'}    | ${'customer'} | ${'P30D'}                                                                               | ${1}
    ${'payment_terms'}              | ${'customer'} | ${'P45D'}                                                                               | ${1}
    ${'successor_model_price'}      | ${'supplier'} | ${true}                                                                                 | ${1}
    ${'renewal_price_cap'}          | ${'supplier'} | ${5}                                                                                    | ${1}
    ${'spend_commit'}               | ${'customer'} | ${{ amount: 3_000_000, currency: 'USD', period: 'P36M' }}                               | ${1}
    ${'shortfall_rule'}             | ${'customer'} | ${'invoice'}                                                                            | ${1}
    ${'credit_table'}               | ${'supplier'} | ${[{ below: 99.9, credit: 10 }, { below: 99, credit: 25 }, { below: 95, credit: 100 }]} | ${1}
    ${'sole_remedy'}                | ${'supplier'} | ${true}                                                                                 | ${1}
    ${'model_retirement_notice'}    | ${'supplier'} | ${{ ga: 'P6M', preview: 'P30D' }}                                                       | ${2}
    ${'training_use'}               | ${'supplier'} | ${'prohibited'}                                                                         | ${2}
    ${'subprocessor_notice'}        | ${'supplier'} | ${{ notice: 'P30D', objection: 'P15D' }}                                                | ${2}
    ${'auto_suspension_nonpayment'} | ${'supplier'} | ${'P30D'}                                                                               | ${2}
    ${'governing_law'}              | ${null}       | ${'New York'}                                                                           | ${2}
  `('says $key on page $page', ({ key, party, value, page }) => {
    expect(found(key as TermKey)).toMatchObject([{ party, value, evidence: { page } }]);
  });

  it('names the parts of a cap, an uptime, an export and a transition', () => {
    expect(found('liability_cap')).toMatchObject([
      {
        party: 'either',
        value: {
          greater_of: [{ months_of_fees: 12 }, { amount: 2_000_000, currency: 'EUR' }],
          carve_outs: ['confidentiality'],
        },
      },
    ]);
    expect(found('uptime_slo')).toMatchObject([{ value: { percent: 99.9, interval: 'month' } }]);
    expect(found('data_return')).toMatchObject([{ party: 'customer', value: { window: 'P60D', format: 'JSONL' } }]);
    expect(found('transition_assistance')).toMatchObject([{ value: { duration: 'P6M' } }]);
    expect(found('order_of_precedence')).toMatchObject([
      { value: ['Order Form', 'Data Processing Addendum', 'Agreement'] },
    ]);
  });

  it('shows how a date was computed that no sentence states', () => {
    expect(found('expiration_date')[0]?.derivation).toContain('P36M from 2026-03-01');
  });

  it('says of a silent term what was searched, and that every page was read', () => {
    const escrow = reading.presence.find(({ key }) => key === 'escrow_stepin');
    expect(escrow).toMatchObject({ judgement: 'not-found', searched: { pages: 2 } });
  });
});

it('does not claim absence where a page stayed unread', () => {
  const [first] = pagesFromText('This Agreement renews automatically for successive one-year terms.');
  const unread = { number: 2, width: 0, height: 0, reading: { by: 'unread', reason: 'scanned' }, lines: [] } as const;
  const { presence, completeness } = readTerms(first === undefined ? [unread] : [first, unread]);
  expect(completeness).toEqual({ pagesRead: 1, pagesRecognised: [], pagesUnread: [{ page: 2, reason: 'scanned' }] });
  expect(presence.find(({ key }) => key === 'liability_cap')?.judgement).toBe('could-not-read');
  expect(presence.find(({ key }) => key === 'renewal_type')?.judgement).toBe('present');
});

it('is no surer of a value than of the letters it was recognised from', () => {
  const printed = pagesFromText('Either party may terminate this Agreement on thirty (30) days written notice.');
  const recognised = printed.map((page) => ({ ...page, reading: { by: 'ocr', confidence: 0.5 } as const }));
  const sure = readTerms(printed).terms.find(({ key }) => key === 'termination_convenience');
  const unsure = readTerms(recognised).terms.find(({ key }) => key === 'termination_convenience');
  expect(unsure?.value).toEqual(sure?.value);
  expect(unsure?.confidence).toBeCloseTo((sure?.confidence ?? 0) / 2, 1);
});
