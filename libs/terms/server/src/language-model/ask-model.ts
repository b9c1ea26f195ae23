import { Injectable } from '@nestjs/common';
import type { Page } from '@recourse/documents-domain';
import { ok, refuse, type Result } from '@recourse/kernel';
import type { LanguageModelSettings } from '@recourse/platform-server';
import {
  modelFindings,
  parseAnswer,
  promptFor,
  QuotableText,
  type Finding,
  type ModelClaim,
} from '@recourse/terms-domain';
import { ModelClient } from './model-client.js';

/** About 6,000 tokens: small enough for any model's attention, large enough for a clause with its context. */
const LETTERS_A_PART = 24_000;
/** Some 200 pages: what lies beyond is left to the built-in reader. */
const MOST_PARTS = 20;

/** What a language model found in a document. */
export interface ModelReading {
  readonly findings: readonly Finding[];
  readonly parts: number;
  readonly partsLeftOut: number;
  /** Claims dropped because their quote does not stand in the document. */
  readonly withoutQuote: number;
  /** Claims and whole answers dropped because they have not the shape that was asked for. */
  readonly malformed: number;
}

/** Puts a document before a language model, part by part, and keeps what the document bears out. */
@Injectable()
export class AskModel {
  constructor(private readonly client: ModelClient) {}

  /** Refuses where the endpoint cannot be had, or where none of its answers can be understood. */
  async read(
    settings: LanguageModelSettings,
    pages: readonly Page[],
    shutdown: AbortSignal,
  ): Promise<Result<ModelReading>> {
    const text = new QuotableText(pages);
    const parts = text.parts(LETTERS_A_PART);
    const claims: ModelClaim[] = [];
    let malformed = 0;
    for (const part of parts.slice(0, MOST_PARTS)) {
      const answer = await this.client.ask(settings, promptFor(part), shutdown);
      if (!answer.ok) return answer;
      const understood = parseAnswer(answer.value);
      if (!understood.ok && parts.length === 1) return refuse(understood.refusal);
      malformed += understood.ok ? understood.value.malformed : 1;
      if (understood.ok) claims.push(...understood.value.claims);
    }
    const asked = Math.min(parts.length, MOST_PARTS);
    return ok({ ...modelFindings(claims, text), malformed, parts: asked, partsLeftOut: parts.length - asked });
  }
}
