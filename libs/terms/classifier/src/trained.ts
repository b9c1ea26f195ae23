import { unpackClassifier, type Classified, type Classifier } from './classify.js';
import { CLAUSES } from './weights/clauses.js';
import { JUDGEMENT } from './weights/judgement.js';
import { MENTIONS } from './weights/mentions.js';

let trained: Classifier | undefined;

/** Classifies a text by the weights that come with the program. Line breaks may stand anywhere. */
export function classify(text: string): Classified {
  // Unpacking takes longer than a short contract, and a program that reads none need not wait for it.
  trained ??= unpackClassifier({ clauses: CLAUSES, mentions: MENTIONS, judgement: JUDGEMENT });
  return trained.classify(text);
}
