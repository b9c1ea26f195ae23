import { Injectable } from '@nestjs/common';
import { flagFact, givenFlagFact, type Fact } from '@recourse/notifications-domain';
import { Clock, Task, type TaskHandler } from '@recourse/platform-server';
import { Recipients } from './recipients.js';
import { Tell } from './tell.js';
import { ToldFacts } from './told-facts.js';

/** Flags that have opened, or one that was given to somebody. */
interface TellOfFlags {
  readonly flagIds: readonly string[];
  /** Whom the flag was given to, at which of its versions. */
  readonly given?: { readonly to: string; readonly at: number };
}

/** Tells of flags right after they open, and of a flag to whoever was given it. */
@Task({ name: 'tell-of-flags' })
@Injectable()
export class TellOfFlagsJob implements TaskHandler {
  constructor(
    private readonly clock: Clock,
    private readonly facts: ToldFacts,
    private readonly recipients: Recipients,
    private readonly tell: Tell,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { flagIds, given } = payload as TellOfFlags;
    const day = this.clock.today();
    const flags = await this.facts.flags({ id: { in: [...flagIds] } }, flagIds.length);
    const told = flags.map((flag) => (given ? givenFlagFact(flag, { ...given, day }) : flagFact(flag, day)));
    await this.tell.tell(
      await this.recipients.all(),
      told.filter((fact): fact is Fact => fact !== null),
    );
  }
}
