import { inspect } from 'node:util';
import { configurationFrom } from './configuration.js';

const SET = { LLM_URL: 'https://llm.example.com/v1/', LLM_MODEL: 'some-model', LLM_API_KEY: 'sk-very-secret' };

it('asks no language model unless one is set', () => {
  expect(configurationFrom({ LLM_API_KEY: 'sk-very-secret', LLM_MODEL: 'some-model' }).languageModel).toBeNull();
});

it('takes the address without its last slash, and standards for the rest', () => {
  expect(configurationFrom(SET).languageModel).toMatchObject({
    url: 'https://llm.example.com/v1',
    model: 'some-model',
    timeoutSeconds: 60,
    maximumTokens: 4000,
  });
});

it.each`
  told                                 | says
  ${{ LLM_MODEL: undefined }}          | ${'LLM_MODEL is missing'}
  ${{ LLM_URL: 'file:///etc/passwd' }} | ${'LLM_URL is "file:///etc/passwd"'}
  ${{ LLM_TIMEOUT_SECONDS: '0' }}      | ${'LLM_TIMEOUT_SECONDS is "0"'}
  ${{ LLM_MAX_TOKENS: 'many' }}        | ${'LLM_MAX_TOKENS is "many"'}
`('refuses to start: $says', ({ told, says }: { told: object; says: string }) => {
  expect(() => configurationFrom({ ...SET, ...told })).toThrow(says);
});

it('prints the key nowhere', () => {
  const configuration = configurationFrom(SET);
  const key = configuration.languageModel!.apiKey!;
  const printed = [inspect(configuration, { depth: 9, showHidden: true }), JSON.stringify(configuration), String(key)];
  for (const text of printed) expect(text).not.toContain('sk-very-secret');
  expect(key.reveal()).toBe('sk-very-secret');
});
