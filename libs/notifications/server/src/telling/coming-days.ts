import { Injectable } from '@nestjs/common';
import { addDays } from '@recourse/kernel';
import { Clock } from '@recourse/platform-server';
import { Recipients } from './recipients.js';
import { Tell } from './tell.js';
import { ToldFacts } from './told-facts.js';

/** Tells everybody of the days that come near for them. */
@Injectable()
export class ComingDays {
  constructor(
    private readonly clock: Clock,
    private readonly facts: ToldFacts,
    private readonly recipients: Recipients,
    private readonly tell: Tell,
  ) {}

  /** As far ahead as anybody wants to hear. */
  async tellAll(signal: AbortSignal): Promise<void> {
    const recipients = await this.recipients.all();
    if (recipients.length === 0) return;
    const from = this.clock.today();
    const to = addDays(from, Math.max(...recipients.flatMap(({ preferences }) => preferences.leadDays)));
    for await (const facts of this.facts.comingDays({ from, to })) {
      signal.throwIfAborted();
      await this.tell.tell(recipients, facts);
    }
  }
}
