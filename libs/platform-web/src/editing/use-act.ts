import { useCallback, useState } from 'react';
import { useClient, type AnyVariables, type OperationResult, type TypedDocumentNode } from 'urql';
import { sayWithUndo } from '../feedback/say-with-undo.js';
import { sayDone, sayProblem } from '../feedback/toasts.js';
import { refusalOf, type ApiRefusal } from '../graphql/refusal.js';
import { conflictIn } from './conflict.js';
import { askAboutConflict } from './conflict-dialog.js';

/** What to say and offer once it is done. */
export interface ActOptions<Data> {
  readonly done?: string;
  /** Takes the act back; offered beside the message. */
  readonly undo?: (data: Data) => void;
  /** Shows where it happened why it was refused; said in passing unless given. */
  readonly refused?: (refusal: ApiRefusal) => void;
}

/** Does it; the data, or undefined where it was refused: the person has been told then. */
export type Act<Data, Variables> = (variables: Variables, options?: ActOptions<Data>) => Promise<Data | undefined>;

interface Acting<Data, Variables> {
  readonly act: Act<Data, Variables>;
  readonly isActing: boolean;
}

/**
 * Performs a mutation the way every screen does: says what was done with a way back, says why it was refused, and where
 * somebody else had saved meanwhile asks which value is to stay. Variables that can conflict are
 * `{ input: { expectedVersion, … } }`.
 */
export function useAct<Data, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): Acting<Data, Variables> {
  const client = useClient();
  const [running, setRunning] = useState(0);
  const act = useCallback<Act<Data, Variables>>(
    async (variables, options = {}) => {
      setRunning((count) => count + 1);
      const send = (given: Variables) => client.mutation(mutation, given).toPromise();
      try {
        return settled(await withConsent(await send(variables), variables, send), options);
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [client, mutation],
  );
  return { act, isActing: running > 0 };
}

const KEPT_THEIRS = 'kept-theirs';
type Answer<Data, Variables extends AnyVariables> = OperationResult<Data, Variables> | typeof KEPT_THEIRS;

async function withConsent<Data, Variables extends AnyVariables>(
  result: OperationResult<Data, Variables>,
  variables: Variables,
  send: (variables: Variables) => Promise<OperationResult<Data, Variables>>,
): Promise<Answer<Data, Variables>> {
  const refusal = refusalOf(result.error);
  const input = (variables as { input?: Record<string, unknown> }).input;
  const conflict = refusal?.kind === 'changed-meanwhile' ? conflictIn(refusal.details, input) : undefined;
  if (conflict === undefined) return result;
  if ((await askAboutConflict(conflict)) === 'keep-theirs') return KEPT_THEIRS;
  const mine = { ...variables, input: { ...input, expectedVersion: conflict.currentVersion } };
  return withConsent(await send(mine), mine, send);
}

function settled<Data, Variables extends AnyVariables>(
  answer: Answer<Data, Variables>,
  { done, undo, refused }: ActOptions<Data>,
): Data | undefined {
  if (answer === KEPT_THEIRS) return undefined;
  const refusal = refusalOf(answer.error);
  if (refusal) {
    if (refused === undefined) sayProblem(refusal.message);
    else refused(refusal);
    return undefined;
  }
  const { data } = answer;
  if (data === undefined || done === undefined) return data;
  if (undo === undefined) sayDone(done);
  else sayWithUndo(done, () => undo(data));
  return data;
}
