import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the stand-in received it. */
export interface ModelRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly max_tokens: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

type Answering = (response: ServerResponse, request: ModelRequest) => void;

export interface StandInModel {
  readonly url: string;
  readonly requests: ModelRequest[];
  /** How it answers from now on. */
  answer(answering: Answering): void;
}

/** Answers with a text, as such endpoints do. */
export const saying =
  (content: string): Answering =>
  (response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
  };

/** Answers with terms, as it was asked to. */
export const proposing = (...terms: readonly object[]): Answering => saying(JSON.stringify({ terms }));

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** An endpoint of our own that answers over real HTTP as each test wants it to. */
export function useStandInModel(): StandInModel {
  let answering: Answering = proposing();
  const requests: ModelRequest[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { url = '', headers } = request;
      const received = {
        path: url,
        authorization: headers.authorization,
        body: JSON.parse(body) as ModelRequest['body'],
      };
      requests.push(received);
      answering(response, received);
    });
  });
  beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    get url() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    },
    requests,
    answer: (next) => {
      answering = next;
    },
  };
}
