import type { TermKey, TermValue } from '@recourse/contracts-domain';
import { calendarDate } from '@recourse/kernel';
import type { BetterOff, Finding, TermChange } from '@recourse/terms-domain';
import type { Told } from '../case/case.fixture.js';
import { asJudgedBy, flagsOf } from './judged.fixture.js';
import { onlineTermsChanged } from './online-terms-changed.js';

const term = (key: TermKey, value: TermValue, quote: string): Finding => ({
  key,
  value,
  party: 'supplier',
  confidence: 0.9,
  section: null,
  evidence: { page: 2, quote, boxes: [] },
});

const change = (key: TermKey, betterOff: BetterOff, told: Partial<TermChange> = {}): TermChange => ({
  kind: 'changed',
  key,
  before: term(key, 'P30D', 'on thirty days’ notice'),
  after: term(key, 'P14D', 'on fourteen days’ notice'),
  parts: [{ part: '', before: 'P30D', after: 'P14D' }],
  betterOff,
  confidence: 0.9,
  ...told,
});

const terms = (changes: readonly TermChange[] | null, since = '2026-03-01'): Told => ({
  onlineTerms: [
    {
      title: 'Terms of Service',
      agreed: { documentId: 'old', since: calendarDate('2025-01-01') },
      latest: { documentId: 'new', since: calendarDate(since) },
      changes,
    },
  ],
});

const PRICES = change('price_change_notice', 'supplier');
const UNSURE = change('retention', 'supplier', { confidence: 0.55 });
const ADDED = change('suspension_right', 'supplier', { kind: 'added', before: null, parts: [] });

it.each`
  told                                                  | verdicts     | says                                                                   | because
  ${terms([PRICES])}                                    | ${'HIGH'}    | ${'in favour of the supplier price change notice (30 days → 14 days)'} | ${'money is at stake'}
  ${terms([ADDED])}                                     | ${'MEDIUM'}  | ${'suspension right (new)'}                                            | ${'a right that was not there'}
  ${terms([change('governing_law', 'unclear')])}        | ${'LOW'}     | ${'to be weighed governing law'}                                       | ${'a person must weigh it'}
  ${terms([change('data_return', 'customer'), UNSURE])} | ${'met'}     | ${'serves the supplier'}                                               | ${'what is better for us, or not sure, is no flag'}
  ${terms([])}                                          | ${'met'}     | ${'since 2025-01-01'}                                                  | ${'only the wording changed'}
  ${terms(null)}                                        | ${'unknown'} | ${'not read yet'}                                                      | ${'one version waits to be read'}
  ${{}}                                                 | ${''}        | ${''}                                                                  | ${'no online terms are part of the contract'}
`('$verdicts: $because', asJudgedBy(onlineTermsChanged));

it('rests on the words of both versions', () => {
  const [flag] = flagsOf(onlineTermsChanged, terms([PRICES]));
  expect(flag).toMatchObject({ subject: 'new', actBy: null, certainty: 0.9 });
  expect(flag!.basis).toEqual({
    kind: 'drift',
    changes: [
      {
        key: 'price_change_notice',
        betterOff: 'supplier',
        before: { documentId: 'old', page: 2, quote: 'on thirty days’ notice' },
        after: { documentId: 'new', page: 2, quote: 'on fourteen days’ notice' },
      },
    ],
  });
});

it('is to be acted on before a change that is announced takes effect', () => {
  expect(flagsOf(onlineTermsChanged, terms([PRICES], '2026-07-01'))[0]!.actBy).toBe('2026-07-01');
});

it('names a handful of terms and counts the rest', () => {
  const keys: TermKey[] = ['retention', 'data_return', 'uptime_slo', 'sole_remedy', 'mfn', 'change_of_control'];
  const [flag] = flagsOf(onlineTermsChanged, terms(keys.map((key) => change(key, 'supplier'))));
  expect(flag!.statement).toContain('and 2 more.');
});
