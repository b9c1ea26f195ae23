/** Why the API did not do what was asked. */
export class ApiRefusal extends Error {
  constructor(
    message: string,
    /** Stable name of the refusal, e.g. `commitment-period-missing`. */
    readonly kind: string,
  ) {
    super(message);
    this.name = 'ApiRefusal';
  }
}

interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly kind?: string } }[];
}

interface UploadAnswer {
  readonly files: readonly {
    readonly document?: { readonly id: string };
    readonly refusal?: { readonly kind: string; readonly message: string };
  }[];
}

/** One person at the public API, as a browser session has it. */
export class ApiClient {
  private cookie: string | null = null;

  constructor(private readonly url: string) {}

  /** Answers with `data`; throws `ApiRefusal` on the first error. */
  async graphql<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.signedIn() },
      body: JSON.stringify({ query, variables }),
    });
    const [setCookie] = response.headers.getSetCookie();
    if (setCookie !== undefined) this.cookie = setCookie.split(';')[0] ?? null;
    const { data, errors } = (await response.json()) as GraphqlAnswer;
    const [error] = errors ?? [];
    if (error) throw new ApiRefusal(error.message, error.extensions?.kind ?? 'unknown');
    return data as T;
  }

  /** Sends a file and answers with the id of its document, a known one where the same bytes were sent before. */
  async upload(name: string, content: Buffer): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)], { type: 'application/pdf' }), name);
    const response = await fetch(`${this.url}/documents`, {
      method: 'POST',
      headers: { 'x-recourse-request': 'demo', ...this.signedIn() },
      body: form,
    });
    const [file] = ((await response.json()) as UploadAnswer).files;
    if (file?.document) return file.document.id;
    throw new ApiRefusal(file?.refusal?.message ?? `${name} was not taken`, file?.refusal?.kind ?? 'unknown');
  }

  private signedIn(): Record<string, string> {
    return this.cookie === null ? {} : { cookie: this.cookie };
  }
}
