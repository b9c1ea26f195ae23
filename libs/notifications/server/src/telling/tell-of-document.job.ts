import { Injectable } from '@nestjs/common';
import { Task, type TaskHandler } from '@recourse/platform-server';
import { Recipients } from './recipients.js';
import { Tell } from './tell.js';
import { ToldFacts } from './told-facts.js';

/** Tells how the reading of a document ended, where somebody has to do something about it. */
@Task({ name: 'tell-of-document' })
@Injectable()
export class TellOfDocumentJob implements TaskHandler {
  constructor(
    private readonly facts: ToldFacts,
    private readonly recipients: Recipients,
    private readonly tell: Tell,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { documentId } = payload as { readonly documentId: string };
    await this.tell.tell(await this.recipients.all(), await this.facts.documents({ documentId }, 1));
  }
}
