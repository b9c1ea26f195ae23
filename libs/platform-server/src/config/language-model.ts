import { httpUrlOf, integerOf, type Environment } from './environment.js';
import { Secret } from './secret.js';

/** An endpoint that speaks as OpenAI's `/chat/completions` does. */
export interface LanguageModelSettings {
  /** Address of the API, such as `https://llm.example.com/v1`; without a slash at the end. */
  readonly url: string;
  readonly model: string;
  /** null where the endpoint asks for none. */
  readonly apiKey: Secret | null;
  /** How long one answer may take. */
  readonly timeoutSeconds: number;
  /** How long one answer may be. */
  readonly maximumTokens: number;
}

/** Reads the settings of the language model; null unless LLM_URL is set, so that none is asked by mistake. */
export function languageModelFrom(environment: Environment): LanguageModelSettings | null {
  if (!environment['LLM_URL']) return null;
  const model = environment['LLM_MODEL'];
  if (!model) throw new Error('LLM_MODEL is missing; with LLM_URL it must name the model to ask.');
  return {
    url: httpUrlOf(environment, 'LLM_URL', ''),
    model,
    apiKey: environment['LLM_API_KEY'] ? new Secret(environment['LLM_API_KEY']) : null,
    timeoutSeconds: integerOf(environment, 'LLM_TIMEOUT_SECONDS', { otherwise: 60, from: 1, to: 600 }),
    maximumTokens: integerOf(environment, 'LLM_MAX_TOKENS', { otherwise: 4000, from: 100, to: 100_000 }),
  };
}
