import { registerEnumType } from '@nestjs/graphql';
import { MailRhythm, NotificationKind, NotificationScope } from '@recourse/notifications-domain';

registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What somebody may be told of.',
  valuesMap: {
    NOTICE_TO_SEND: { description: 'A notice is to be sent, or a right to reduce or exit used, by a day coming near.' },
    ENDING: { description: 'A term, price lock or commitment ends, a contract renews, or a model retires.' },
    CLAIM_CLOSING: { description: 'The time to claim a service credit runs out.' },
    FLAG_RAISED: { description: 'A flag at or above the severity asked for.' },
    FLAG_GIVEN: { description: 'A colleague gave the person a flag.' },
    TERMS_CHANGED: { description: 'What a supplier publishes differs from what was agreed.' },
    REVIEW_WAITING: { description: 'What was read in a document awaits a decision.' },
    DOCUMENT_UNREADABLE: { description: 'A document could not be read.' },
  },
});

registerEnumType(NotificationScope, {
  name: 'NotificationScope',
  description: 'Of which contracts somebody is told.',
  valuesMap: {
    OWN: { description: 'Contracts they own, flags they were given, documents they sent.' },
    ALL: { description: 'All contracts.' },
  },
});

registerEnumType(MailRhythm, {
  name: 'MailRhythm',
  description: 'When mail is sent.',
  valuesMap: {
    AT_ONCE: { description: 'Within minutes; what comes in a burst comes in one mail.' },
    DAILY: { description: 'Once a day, in the morning.' },
  },
});

export { MailRhythm, NotificationKind, NotificationScope };
