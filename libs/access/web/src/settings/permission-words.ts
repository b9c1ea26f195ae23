import { inWords } from '@recourse/platform-web';

/** What permissions are about, as people say it. */
const SUBJECTS: Readonly<Record<string, string>> = {
  supplier: 'suppliers',
  contract: 'contracts',
  price: 'prices',
  document: 'documents',
  proposal: 'proposals',
  review: 'reviews',
  flag: 'flags',
  score: 'scores',
  people: 'people',
  token: 'tokens',
  audit: 'history',
  rate: 'exchange rates',
  holiday: 'closing days',
};

/** `contract:read` as `Read contracts`. */
export function permissionInWords(permission: string): string {
  const [subject = '', act = ''] = permission.split(':');
  return `${inWords(act)} ${SUBJECTS[subject] ?? subject}`;
}
