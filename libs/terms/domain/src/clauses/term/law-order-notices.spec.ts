import { saidIn } from '../../samples/said-in.js';

/** Why the case stands here, what a contract says, and all that is read in it. */
type Case = readonly [because: string, words: string, said: readonly string[]];

it.each<Case>([
  [
    'for customers by place',
    'This Agreement is governed by (i) for customers in the EEA, Switzerland, or the UK, the laws of Ireland; and (ii) for all other customers, the laws of the State of California.',
    ['governing_law [-] "Ireland (EEA, Switzerland, UK); California (all others)"'],
  ],
  [
    'the place behind the law',
    'These Terms are governed by the laws of France if Customer is established in the European Union, and otherwise by the laws of the State of New York.',
    ['governing_law [-] "France (European Union); New York (all others)"'],
  ],
  [
    'a law by its adjective',
    'This Agreement is governed by German law, excluding the UN Convention on Contracts for the International Sale of Goods.',
    ['governing_law [-] "Germany"'],
  ],
  [
    'England is one with Wales',
    'These Terms shall be governed by and construed in accordance with the laws of England and Wales.',
    ['governing_law [-] "England and Wales"'],
  ],
  ['courts are no law', 'The courts of Munich, Germany have exclusive jurisdiction.', []],
  [
    'the laws of a place named before',
    'This Agreement has been made in the State of Ohio and shall be governed by and construed in accordance with the laws thereof.',
    ['governing_law [-] "Ohio"'],
  ],
  [
    'an aside on conflicts of laws',
    'This Agreement shall be governed by the internal laws, and not by the laws regarding conflicts of laws, of the State of Utah.',
    ['governing_law [-] "Utah"'],
  ],
  [
    'remedies to be applied under a law',
    'The remedies for its breach are to be applied in accordance with the laws of the State of Idaho.',
    ['governing_law [-] "Idaho"'],
  ],
  ["a company's seat is no law", 'Alder GmbH is a company organised under the laws of Germany.', []],
  [
    'a ranked list',
    'In the event of any inconsistency the documents rank as follows: first, the Order Form; second, the Data Processing Addendum; third, this Agreement; and fourth, the Documentation.',
    ['order_of_precedence [-] ["Order Form","Data Processing Addendum","Agreement","Documentation"]'],
  ],
  [
    'over and over',
    'The Order Form prevails over this Agreement, and this Agreement over the Documentation.',
    ['order_of_precedence [-] ["Order Form","Agreement","Documentation"]'],
  ],
  [
    'the loser comes first',
    'If there is a conflict between these Terms and the Order Form, the Order Form will control.',
    ['order_of_precedence [-] ["Order Form","Terms"]'],
  ],
  ['conflict of laws is another matter', 'This clause applies without regard to conflict of laws rules.', []],
  [
    'each side its own channel',
    "Notices to Supplier must be sent to legal@northwind.example; notices to Customer will be sent to the account owner's email.",
    [
      'notice_method [customer] {"channels":["email"],"address":"legal@northwind.example","effective":null}',
      'notice_method [supplier] {"channels":["email"],"address":null,"effective":null}',
    ],
  ],
  [
    'deemed receipt',
    'All notices must be in writing and sent by registered mail or e-mail to the addresses on the Order Form; notices by email are deemed received on the next business day.',
    [
      'notice_method [either] {"channels":["email","certified mail","writing"],"address":null,"effective":"P1BD after sending"}',
    ],
  ],
  [
    'how changes are told is no rule for notices',
    "If the changes are material, we will give you at least fourteen days' advance notice by email.",
    [],
  ],
  [
    'to give notice, email',
    'To give us notice under this Agreement, you must email us at contracts@northwind.example.',
    ['notice_method [customer] {"channels":["email"],"address":"contracts@northwind.example","effective":null}'],
  ],
  [
    'the notices of one side',
    'Our routine communications about the Services and our legal notices will be posted on the customer portal or sent by email to the contacts you name.',
    ['notice_method [supplier] {"channels":["email","in-product notice"],"address":null,"effective":null}'],
  ],
  [
    'a notice with an infinitive',
    'To give a notice of breach or another legal matter, you must send it by e-mail and first-class post to: Northwind, legal@northwind.example.',
    ['notice_method [customer] {"channels":["email","mail"],"address":"legal@northwind.example","effective":null}'],
  ],
  [
    'laws that govern',
    'The laws of Portugal, excluding any conflict of laws rules, govern this Agreement.',
    ['governing_law [-] "Portugal"'],
  ],
  ['an adjective names a country', 'The Agreement is subject to Estonian law.', ['governing_law [-] "Estonia"']],
  [
    'the latter',
    'In case of any conflict between the terms in this Agreement and any exhibits or Order Forms, the latter will take precedence.',
    ['order_of_precedence [-] ["exhibits or Order Forms","Agreement"]'],
  ],
  [
    'supersedes',
    'An Order Form supersedes conflicting terms of this Agreement.',
    ['order_of_precedence [-] ["Order Form","Agreement"]'],
  ],
  [
    'numbered after a verb',
    'In the event of a conflict the order of precedence shall be (1) the signed agreement, (2) the click-accept agreement, and (3) this Licence Agreement.',
    ['order_of_precedence [-] ["signed agreement","click-accept agreement","Licence Agreement"]'],
  ],
  ['law that shall apply', 'German law shall apply to this contract.', ['governing_law [-] "Germany"']],
  [
    'to the details given',
    'We may send any notices in accordance with the contact details you gave us.',
    ['notice_method [supplier] {"channels":["account details"],"address":null,"effective":null}'],
  ],
  [
    'posted by one side',
    'You agree that notice may be provided by posting on our website, by email or other written notice.',
    ['notice_method [supplier] {"channels":["email","website","writing"],"address":null,"effective":null}'],
  ],
  [
    'listed earlier',
    'If there is any inconsistency between these documents, the one listed earlier will control over the one listed later: (1) the Standard Contractual Clauses, (2) this Addendum, and then (3) the Agreement.',
    ['order_of_precedence [-] ["Standard Contractual Clauses","Addendum","Agreement"]'],
  ],
  [
    'substantive law',
    'These Terms are subject exclusively to Swiss substantive law.',
    ['governing_law [-] "Switzerland"'],
  ],
  [
    'it prevails',
    'If you have a signed Enterprise Agreement with us, it prevails over these Terms in case of conflict.',
    ['order_of_precedence [-] ["signed Enterprise Agreement","Terms"]'],
  ],
  [
    'ranked without a conflict',
    'The documents forming the contract apply in the following order: Order Form, Service Description, these General Terms.',
    ['order_of_precedence [-] ["Order Form","Service Description","General Terms"]'],
  ],
  [
    'it applies',
    'If the Service Specific Terms are inconsistent with the rest of these Terms, the Service Specific Terms apply.',
    ['order_of_precedence [-] ["Service Specific Terms","rest of these Terms"]'],
  ],
  [
    'in writing to an address',
    'All legal notices to us must be in English, in writing, and addressed to Northwind Models Legal, 1 Dock Street, Boston.',
    ['notice_method [customer] {"channels":["writing"],"address":null,"effective":null}'],
  ],
  [
    'by consent',
    'You agree to receive electronic communications from us at the email address associated with your account.',
    ['notice_method [supplier] {"channels":["email","electronic"],"address":null,"effective":null}'],
  ],
  ['a version that applies', 'This version applies from 5 January 2026.', ['effective_date [-] "2026-01-05"']],
  [
    'an address after a colon',
    'Notices to Supplier: legal@northwind.example',
    ['notice_method [customer] {"channels":["email"],"address":"legal@northwind.example","effective":null}'],
  ],
  [
    'determined by a law',
    'The rights and obligations of the parties are determined in full by Norwegian law.',
    ['governing_law [-] "Norway"'],
  ],
  [
    'terms that conflict',
    'Any terms of an Order Form that conflict with these Terms take precedence for that order.',
    ['order_of_precedence [-] ["Order Form","terms"]'],
  ],
  [
    'priority',
    'In the event the documents contradict each other, the Agreement has priority over its appendices.',
    ['order_of_precedence [-] ["Agreement","its appendices"]'],
  ],
  [
    'to an addressee',
    'Formal notices to Supplier shall be addressed to: Northwind Models, Attn: General Counsel, 1 Dock Street, Boston, MA 02110.',
    ['notice_method [customer] {"channels":["mail"],"address":null,"effective":null}'],
  ],
  [
    'an aside on choice of law',
    'This Agreement is construed in accordance with the laws, other than choice of law rules, of the State of Florida.',
    ['governing_law [-] "Florida"'],
  ],
  [
    'taxes have laws too',
    'The charge includes all taxes arising in the United States but no taxes under any law other than that of the United States.',
    [],
  ],
  [
    'a way to each side',
    'All notices shall be in writing and delivered to Supplier at legal@northwind.example and to Customer using the contact details of its account.',
    [
      'notice_method [customer] {"channels":["email"],"address":"legal@northwind.example","effective":null}',
      'notice_method [supplier] {"channels":["account details"],"address":null,"effective":null}',
    ],
  ],
  [
    'notifications',
    'Supplier may provide notifications to Customer via email or through posting on the Service.',
    ['notice_method [supplier] {"channels":["email","website"],"address":null,"effective":null}'],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
