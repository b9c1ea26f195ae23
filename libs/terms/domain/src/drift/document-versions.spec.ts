import { calendarDate } from '@recourse/kernel';
import { documentVersions, type DatedDocument } from './document-versions.js';

const document = (id: string, told: Partial<DatedDocument>): DatedDocument => ({
  id,
  name: `${id}.pdf`,
  title: 'Terms of Service',
  kind: 'ONLINE_TERMS',
  statedOn: null,
  uploadedOn: calendarDate('2026-06-15'),
  ...told,
});

const inWords = (documents: readonly DatedDocument[]): string =>
  documentVersions(documents)
    .map(({ versions }) => versions.map(({ document: { id }, since }) => `${id} ${since}`).join(' < '))
    .join('; ');

it.each`
  told                                                                                                  | chains                                        | because
  ${[['b', { statedOn: '2026-03-01' }], ['a', { statedOn: '2025-03-01' }]]}                             | ${'a 2025-03-01 < b 2026-03-01'}              | ${'the stated day of effect decides'}
  ${[['a', { name: 'tos-2026-02-01.pdf' }], ['b', { statedOn: '2026-01-01', name: '2026-05-01.pdf' }]]} | ${'b 2026-01-01 < a 2026-02-01'}              | ${'then the day in the name'}
  ${[['a', {}], ['b', {}]]}                                                                             | ${'a 2026-06-15 < b 2026-06-15'}              | ${'then the upload, in the order of the ids'}
  ${[['a', { title: 'Terms of Service (v2.1)' }], ['b', { title: 'TERMS OF SERVICE' }]]}                | ${'a 2026-06-15 < b 2026-06-15'}              | ${'numbers and capitals make no other title'}
  ${[['a', { title: 'Usage Policy' }], ['b', {}]]}                                                      | ${'a 2026-06-15; b 2026-06-15'}               | ${'another title is another document'}
  ${[['a', {}], ['b', { title: null, name: 'x.pdf' }]]}                                                 | ${'a 2026-06-15 < b 2026-06-15'}              | ${'an unseen title is that of the only document of the kind'}
  ${[['a', {}], ['b', { title: 'Usage Policy' }], ['c', { title: null }]]}                              | ${'a 2026-06-15; b 2026-06-15; c 2026-06-15'} | ${'of several, nobody can tell which'}
  ${[['a', { title: null, name: 'dpa-2025.pdf' }], ['b', { title: null, name: 'dpa-2026.pdf' }]]}       | ${'a 2026-06-15 < b 2026-06-15'}              | ${'without a title the name of the file serves'}
`(
  'sorts into "$chains": $because',
  ({ told, chains }: { told: [string, Partial<DatedDocument>][]; chains: string }) => {
    expect(inWords(told.map(([id, more]) => document(id, more)))).toBe(chains);
  },
);
