import { Injectable } from '@nestjs/common';
import { invalid, ok, refuse, type Refusal, type Result } from '@recourse/kernel';
import type { LanguageModelSettings } from '@recourse/platform-server';
import type { Prompt } from '@recourse/terms-domain';

/** A longer answer is no list of terms. */
const MOST_BYTES = 1_000_000;

const trouble = (kind: string, message: string): Refusal => invalid(kind, message);

const unreachable = trouble('model-unreachable', 'The language model cannot be reached.');
const tooSlow = trouble('model-too-slow', 'The language model did not answer in time.');
const tooLong = trouble('model-answer-too-long', 'The language model answered with more than is taken.');
const notUnderstood = trouble('model-answer-malformed', 'The language model did not answer as such endpoints do.');
const refused = (status: number) =>
  trouble(`model-refused-${status}`, `The language model answered with status ${status}.`);

/** Asks an endpoint that speaks as OpenAI's does. Nothing of what it answers to an error, and never the key, is passed on. */
@Injectable()
export class ModelClient {
  /** One answer to one prompt; refuses with what went wrong, in words without any detail of the request. */
  async ask(settings: LanguageModelSettings, prompt: Prompt, shutdown: AbortSignal): Promise<Result<string>> {
    const timeout = AbortSignal.timeout(settings.timeoutSeconds * 1_000);
    const signal = AbortSignal.any([timeout, shutdown]);
    try {
      const response = await fetch(addressOf(settings), { ...requestOf(settings, prompt), signal });
      if (!response.ok) {
        await response.body?.cancel();
        return refuse(refused(response.status));
      }
      const text = await bounded(response);
      return text === null ? refuse(tooLong) : contentOf(text);
    } catch {
      // The error of a request may quote its headers: only its kind is kept.
      return refuse(timeout.aborted ? tooSlow : unreachable);
    }
  }
}

const COMPLETIONS = '/chat/completions';

const addressOf = ({ url }: LanguageModelSettings): string =>
  url.endsWith(COMPLETIONS) ? url : `${url}${COMPLETIONS}`;

const requestOf = ({ model, apiKey, maximumTokens }: LanguageModelSettings, { system, user }: Prompt): RequestInit => ({
  method: 'POST',
  // A redirect would take the key and the contract elsewhere.
  redirect: 'error',
  headers: {
    'content-type': 'application/json',
    ...(apiKey !== null && { authorization: `Bearer ${apiKey.reveal()}` }),
  },
  body: JSON.stringify({
    model,
    temperature: 0,
    max_tokens: maximumTokens,
    response_format: { type: 'json_object' },
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
  }),
});

/** The body as text; null, and no more is read, where it is too long. */
async function bounded(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    const part = chunk as Uint8Array;
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) return null;
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function contentOf(text: string): Result<string> {
  try {
    const answer = JSON.parse(text) as {
      readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[];
    };
    const content = answer.choices?.[0]?.message?.content;
    return typeof content === 'string' ? ok(content) : refuse(notUnderstood);
  } catch {
    return refuse(notUnderstood);
  }
}
