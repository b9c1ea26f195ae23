import type { Statement } from '@recourse/terms-classifier';
import { partiesOf } from './parties.js';
import { findRoles } from './roles.js';

/** Parties of a text in which the classifier takes some words for names. */
function partiesIn(text: string, likely: readonly string[] = []): string[] {
  const statements = likely.map((words): Statement => {
    const start = text.indexOf(words);
    return { category: 'Parties', start, end: start + words.length, text: words, probability: 0.9 };
  });
  return partiesOf(text, findRoles(text), { statements }).map(({ name, role }) => `${name}: ${role}`);
}

const PREAMBLE = `This Agreement is made by and between BOREAL SYSTEMS, INC., a company of Ohio (the "Supplier"), and
Jane Quay, residing in Oslo (the "Customer"). The Supplier shall deliver. The Customer shall pay. WHEREAS, Harbour Bank lends.`;

it('puts a person on the side that the words in brackets name', () => {
  expect(partiesIn(PREAMBLE, ['BOREAL SYSTEMS, INC.', 'Jane Quay'])).toEqual([
    'BOREAL SYSTEMS, INC.: supplier',
    'Jane Quay: customer',
  ]);
});

it('takes two companies from words that hold both, and each once', () => {
  const text = `AGREEMENT between BOREAL SYSTEMS, INC. and QUAY LTD.
This Agreement is made by Boreal Systems, Inc. ("Boreal") and Quay Ltd. ("Quay").`;
  expect(partiesIn(text, ['BOREAL SYSTEMS, INC. and QUAY LTD']).map((party) => party.split(':')[0])).toEqual([
    'BOREAL SYSTEMS, INC.',
    'QUAY LTD.',
  ]);
});

it.each`
  likely                | because
  ${'Customer Support'} | ${'it names a side'}
  ${'Harbour Bank'}     | ${'it stands after the preamble'}
  ${'This Agreement'}   | ${'it names the contract'}
`('does not take "$likely" for a party: $because', ({ likely }: { likely: string }) => {
  const text = PREAMBLE.replace('The Customer shall', 'Customer Support, the Customer shall');
  expect(partiesIn(text, ['BOREAL SYSTEMS, INC.', likely]).join()).not.toContain(likely);
});

it('names each company that terms mean, by the place of the customer', () => {
  const text = `Welcome to Boreal. “Boreal” means Boreal Ireland Limited if you reside in Europe, and Boreal, Inc. if you
reside anywhere else. We offer the service to you. We and our hosts run it for you. You pay us our fees. We thank you.
${'Boreal may stop the service. '.repeat(6)}`;
  expect(partiesIn(text)).toEqual(['Boreal Ireland Limited: supplier', 'Boreal, Inc.: supplier']);
});

it('takes the company that terms mean by "we", not the product that they speak of most', () => {
  const text = `Words like “we”, “us” and “our” means Harbour, the company that offers Pilot. You use Pilot. Pilot may err.
We offer it to you, and you pay us. Our duties are few. We change it. You accept. ${'Pilot may err again. '.repeat(12)}`;
  expect(partiesIn(text)).toEqual(['Harbour: supplier']);
});

it('leaves out others than the supplier of terms that speak to "you"', () => {
  const text = `These terms bind you and Boreal Systems, Inc. (“Boreal”, “we”). We take payment from you through Harbour
Payments, Inc. (“Harbour”), which you pay. We bill you. You pay us. Our prices are yours to see. We thank you.`;
  expect(partiesIn(text)).toEqual(['Boreal Systems, Inc.: supplier']);
});
