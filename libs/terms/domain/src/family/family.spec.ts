import { calendarDate } from '@recourse/kernel';
import { readTerms } from '../read-terms.js';
import { pagesFromText } from '../samples/pages-from-text.js';
import type { FamilyReading, ParentMention } from './family-reading.js';
import { proposeParent, type ParentCandidate } from './propose-parent.js';

const familyOf = (text: string): FamilyReading => readTerms(pagesFromText(text)).family;

const PARTIES = 'between Northwind Models, Inc. ("Supplier") and Alder Logistics GmbH ("Customer")';

it.each`
  text                                                                                                                                               | parent                                                 | because
  ${`# Amendment No. 2 to Master Services Agreement\n\nThis Amendment No. 2 amends the Master Services Agreement dated March 1, 2025 ${PARTIES}.`}   | ${'amends Master Services Agreement 2025-03-01 -'}     | ${'title and recital name it'}
  ${`# Second Amendment\n\nWHEREAS, the parties entered into that certain Enterprise Agreement dated as of 4 May 2024;`}                             | ${'amends Enterprise Agreement 2024-05-04 -'}          | ${'a recital gives the day'}
  ${`# Amendment\n\nThis Amendment amends the Subscription Agreement No. SA-2024/17 ${PARTIES}.`}                                                    | ${'amends Subscription Agreement - SA-2024/17'}        | ${'it is named by its number'}
  ${`# Amendment to Services Agreement\n\nThis Amendment to Services Agreement, dated as of March 30, 2009 (this "Amendment"), is made ${PARTIES}.`} | ${'amends Services Agreement - -'}                     | ${'the day is its own'}
  ${`# Order Form\n\nThis Order Form is issued under the Master Services Agreement effective as of 1 March 2025 ${PARTIES}.`}                        | ${'belongs-to Master Services Agreement 2025-03-01 -'} | ${'an order form belongs to it'}
  ${`# Data Processing Addendum\n\nThis Addendum forms part of the Cloud Services Agreement ${PARTIES}.`}                                            | ${'belongs-to Cloud Services Agreement - -'}           | ${'so does an annex'}
  ${`# Order Form\n\nThis Order Form is subject to the Agreement. Fees are due in thirty (30) days.`}                                                | ${'nothing'}                                           | ${'"the Agreement" may be any'}
  ${`# Master Services Agreement\n\nOrders are placed under the Order Form. This Agreement is governed by the laws of Ireland.`}                     | ${'nothing'}                                           | ${'a head has nothing above it'}
`('reads "$parent": $because', ({ text, parent }: { text: string; parent: string }) => {
  const found = familyOf(text).parent;
  const said = found && `${found.relation} ${found.title} ${found.datedOn ?? '-'} ${found.reference ?? '-'}`;
  expect(said ?? 'nothing').toBe(parent);
  if (found) expect(text.replace(/\s+/g, ' ')).toContain(found.evidence.quote);
});

const amending = (clause: string): string =>
  `# Amendment No. 3 to the Master Services Agreement\n\nThe Master Services Agreement dated March 1, 2025 is changed as follows.\n\n${clause}`;

it.each`
  clause                                                                                                                                         | says                                         | because
  ${'1. Section 4.2 (Fees) of the Agreement is hereby deleted in its entirety and replaced with the following:\n4.2 Fees are fixed until 2028.'} | ${'Section 4.2 replaced with words'}         | ${'deleted and replaced'}
  ${'1. Section 7.1(b) is amended and restated in its entirety to read as follows:\n“Either party may terminate on ten days’ notice.”'}          | ${'Section 7.1(b) replaced with words'}      | ${'restated'}
  ${'1. Sections 9 and 10.4 of the Agreement are deleted in their entirety.'}                                                                    | ${'Section 9 deleted; Section 10.4 deleted'} | ${'several at once'}
  ${'1. In Section 3.1, the words “thirty (30) days” are replaced by “sixty (60) days”, and Section 3.1 is amended accordingly.'}                | ${'Section 3.1 amended'}                     | ${'a few words'}
  ${'1. A new Section 5.6 is hereby added to the Agreement:\n5.6 Supplier shall keep logs for one year.'}                                        | ${'Section 5.6 added with words'}            | ${'a new section'}
  ${'1. Exhibit B is replaced by the Exhibit B attached to this Amendment.'}                                                                     | ${'Exhibit B replaced'}                      | ${'annexes too'}
  ${'1. Section 4.2 remains in full force and effect.'}                                                                                          | ${''}                                        | ${'nothing is changed'}
`('reads "$says": $because', ({ clause, says }: { clause: string; says: string }) => {
  const { sectionChanges, ordinal } = familyOf(amending(clause));
  const said = sectionChanges.map(
    ({ section, how, replacement }) => `${section} ${how}${replacement === null ? '' : ' with words'}`,
  );
  expect(said.join('; ')).toBe(says);
  expect(ordinal).toBe(3);
});

const mention = (told: Partial<ParentMention>): ParentMention => ({
  title: 'Master Services Agreement',
  datedOn: null,
  reference: null,
  relation: 'amends',
  evidence: { page: 1, quote: 'the Master Services Agreement', boxes: [] },
  ...told,
});

const candidate = (id: string, told: Partial<ParentCandidate>): ParentCandidate => ({
  id,
  reference: id,
  title: 'Master services agreement',
  kind: 'MASTER_AGREEMENT',
  days: [],
  ...told,
});

const MARCH = calendarDate('2025-03-01');
const MAY = calendarDate('2024-05-04');

it.each`
  told                       | candidates                                                               | proposed            | because
  ${{ reference: 'MSA 17' }} | ${[candidate('MSA-17', { title: 'Anything' }), candidate('MSA-18', {})]} | ${'MSA-17, MSA-18'} | ${'a number goes before a title'}
  ${{ datedOn: MARCH }}      | ${[candidate('A', { days: [MAY] }), candidate('B', { days: [MARCH] })]}  | ${'B'}              | ${'another day is another contract'}
  ${{ datedOn: MARCH }}      | ${[candidate('A', {})]}                                                  | ${'A'}              | ${'the title, where no day is registered'}
  ${{}}                      | ${[candidate('A', { title: 'Frame contract' })]}                         | ${'A'}              | ${'the kind, at least'}
  ${{}}                      | ${[candidate('A', { title: 'DPA', kind: 'DATA_PROCESSING_AGREEMENT' })]} | ${''}               | ${'another kind'}
`('proposes "$proposed": $because', ({ told, candidates, proposed }) => {
  const found = proposeParent(mention(told as Partial<ParentMention>), candidates as ParentCandidate[]);
  expect(found.map(({ contractId }) => contractId).join(', ')).toBe(proposed);
  for (const { because } of found) expect(because).toMatch(/^It names/);
});
