/** What the server made of a file. */
export type Sent =
  | { readonly state: 'kept' | 'known'; readonly documentId: string }
  | { readonly state: 'refused' | 'failed'; readonly problem: string };

interface Answer {
  readonly files?: readonly {
    readonly alreadyKnown?: boolean;
    readonly document?: { readonly id: string };
    readonly refusal?: { readonly message: string };
  }[];
  readonly message?: string;
}

const NO_ANSWER = 'The connection broke off. Try again.';

/** Sends one file and says how far it is, 0 to 1; fetch cannot say that yet. */
export function sendFile(file: File, name: string, onShare: (share: number) => void): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/documents');
    request.setRequestHeader('x-recourse-request', '1');
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(sentOf(request.status, request.responseText));
    request.onerror = () => resolve({ state: 'failed', problem: NO_ANSWER });
    const form = new FormData();
    form.append('files', file, name);
    request.send(form);
  });
}

function sentOf(status: number, text: string): Sent {
  const { files, message } = answerIn(text);
  const outcome = files?.[0];
  if (outcome?.document !== undefined) {
    return { state: outcome.alreadyKnown === true ? 'known' : 'kept', documentId: outcome.document.id };
  }
  if (outcome?.refusal !== undefined) return { state: 'refused', problem: outcome.refusal.message };
  if (status === 401) return { state: 'failed', problem: 'You are no longer signed in. Sign in and try again.' };
  if (status === 413) return { state: 'refused', problem: 'The file is larger than allowed. Split it.' };
  return { state: 'failed', problem: message ?? NO_ANSWER };
}

function answerIn(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}
