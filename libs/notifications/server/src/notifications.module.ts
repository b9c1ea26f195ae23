import { Module } from '@nestjs/common';
import { AccessModule } from '@recourse/access-server';
import { NotificationFieldsResolver, NotificationsResolver } from './graphql/notifications.resolver.js';
import { PreferencesResolver } from './graphql/preferences.resolver.js';
import { Inbox } from './inbox/inbox.js';
import { Digests } from './mail/digests.js';
import { MailServer } from './mail/mail-server.js';
import { SendNotificationsJob } from './mail/send-notifications.job.js';
import { OwnPreferences } from './preferences/own-preferences.js';
import { PreferencesPreview } from './preferences/preview.js';
import { ComingDays } from './telling/coming-days.js';
import { Recipients } from './telling/recipients.js';
import { Tell } from './telling/tell.js';
import { TellOfDaysJob } from './telling/tell-of-days.job.js';
import { TellOfDocumentJob } from './telling/tell-of-document.job.js';
import { TellOfFlagsJob } from './telling/tell-of-flags.job.js';
import { ToldFacts } from './telling/told-facts.js';

const RESOLVERS = [NotificationFieldsResolver, NotificationsResolver, PreferencesResolver];

const JOBS = [SendNotificationsJob, TellOfDaysJob, TellOfDocumentJob, TellOfFlagsJob];

/** Who is told what, in Recourse and by mail. */
@Module({
  imports: [AccessModule],
  providers: [
    ...RESOLVERS,
    ...JOBS,
    ComingDays,
    Digests,
    Inbox,
    MailServer,
    OwnPreferences,
    PreferencesPreview,
    Recipients,
    Tell,
    ToldFacts,
  ],
})
export class NotificationsModule {}
