import { linkedQuote } from './linked-quote.js';

const marked = (quote: string, terms: readonly string[], references: readonly string[] = []): string =>
  linkedQuote(
    quote,
    terms,
    references.map((one) => ({ quote: one, target: one })),
  )
    .map((piece) =>
      piece.kind === 'words' ? piece.text : piece.kind === 'term' ? `[${piece.text}]` : `<${piece.text}>`,
    )
    .join('');

interface Row {
  readonly quote: string;
  readonly terms: readonly string[];
  readonly references: readonly string[];
  readonly shown: string;
}

it.each`
  quote                                       | terms                       | references         | shown                                           | because
  ${'After the Initial Term it ends.'}        | ${['Term', 'Initial Term']} | ${[]}              | ${'After the [Initial Term] it ends.'}          | ${'the longer term is meant'}
  ${'The term ends with the Term.'}           | ${['Term']}                 | ${[]}              | ${'The term ends with the [Term].'}             | ${'a term is written with capitals'}
  ${'Terminate the Term.'}                    | ${['Term']}                 | ${[]}              | ${'Terminate the [Term].'}                      | ${'part of a word is no term'}
  ${'All Fees are due.'}                      | ${['Fee']}                  | ${[]}              | ${'All [Fees] are due.'}                        | ${'the plural is the same term'}
  ${'Fees and Fees.'}                         | ${['Fees']}                 | ${[]}              | ${'[Fees] and Fees.'}                           | ${'once is enough'}
  ${'As Section 4.2 says, the Fees are due.'} | ${['Fees', 'Section']}      | ${['Section 4.2']} | ${'As <Section 4.2> says, the [Fees] are due.'} | ${'a reference leads somewhere'}
  ${'Nothing here.'}                          | ${['Fees']}                 | ${['Section 9']}   | ${'Nothing here.'}                              | ${'neither stands in it'}
`('shows $shown: $because', ({ quote, terms, references, shown }: Row) => {
  expect(marked(quote, terms, references)).toBe(shown);
});
