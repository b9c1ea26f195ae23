import { NOTIFICATION_KINDS } from '@recourse/notifications-domain';
import { KIND_WORDS, leadInWords, leadsToChoose } from './kind-words.js';

it('has a name of its own for every kind', () => {
  expect(new Set(NOTIFICATION_KINDS.map((kind) => KIND_WORDS[kind].name)).size).toBe(NOTIFICATION_KINDS.length);
});

it('offers what was chosen elsewhere beside the usual leads', () => {
  expect(leadsToChoose([30, 45])).toEqual([90, 60, 45, 30, 14, 7, 3, 1, 0]);
});

it.each`
  days  | says
  ${30} | ${'30 days before'}
  ${1}  | ${'1 day before'}
  ${0}  | ${'On the day'}
`('$days days ahead read as "$says"', ({ days, says }) => {
  expect(leadInWords(days as number)).toBe(says);
});
