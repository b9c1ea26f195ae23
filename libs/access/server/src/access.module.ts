import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuditLog } from './audit/audit-log.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { FirstAdministrator } from './people/first-administrator.js';
import { OneTimeLinks } from './people/one-time-links.js';
import { OneTimeLinksResolver } from './people/one-time-links.resolver.js';
import { PeopleReader } from './people/people-reader.js';
import { PeopleResolver } from './people/people.resolver.js';
import { PeopleService } from './people/people.service.js';
import { Welcome } from './people/welcome.js';
import { AccessGuard } from './permission/access.guard.js';
import { OwnSessionsResolver } from './sign-in/own-sessions.resolver.js';
import { AccountResolver } from './sign-in/account.resolver.js';
import { Account } from './sign-in/account.js';
import { Authentication } from './sign-in/authentication.js';
import { Sessions } from './sign-in/sessions.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.js';
import { ApiTokensResolver } from './tokens/api-tokens.resolver.js';
import { ApiTokens } from './tokens/api-tokens.js';

/** People, sessions and tokens; and the guard that closes whatever is not marked open. */
@Module({
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    Account,
    AccountResolver,
    ApiTokens,
    ApiTokensResolver,
    AuditLog,
    AuditResolver,
    Authentication,
    FirstAdministrator,
    OneTimeLinks,
    OneTimeLinksResolver,
    OwnSessionsResolver,
    PeopleReader,
    PeopleResolver,
    PeopleService,
    Sessions,
    SignInThrottle,
    Welcome,
  ],
  exports: [AuditLog, FirstAdministrator, PeopleReader],
})
export class AccessModule {}
