import { BoundParty, isTermKey, parseTermValue, type TermStatement } from '@recourse/contracts-domain';
import { invalid, ok, refuse, type Result } from '@recourse/kernel';

/** What a language model says a contract states, with the words it claims to have it from. */
export interface ModelClaim extends TermStatement {
  readonly quote: string;
}

/** A model's answer, checked. */
export interface Answer {
  readonly claims: readonly ModelClaim[];
  /** Entries left out because they have not the shape that was asked for. */
  readonly malformed: number;
}

const MOST_TERMS = 200;
const LONGEST_QUOTE = 4_000;
const LONGEST_VALUE = 4_000;
const FIELDS = new Set(['key', 'value', 'party', 'quote']);

const noAnswer = invalid('answer-malformed', 'The language model did not answer with the JSON that was asked for.');

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const isParty = (json: unknown): json is BoundParty => typeof json === 'string' && Object.hasOwn(BoundParty, json);

/** Some models put JSON into a fence of Markdown, whatever they are asked. */
function unfenced(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('```') || !trimmed.endsWith('```')) return trimmed;
  return trimmed.slice(trimmed.indexOf('\n') + 1, -3);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(unfenced(text));
  } catch {
    return null;
  }
}

function claimOf(json: unknown): ModelClaim | null {
  if (!isRecord(json) || !Object.keys(json).every((name) => FIELDS.has(name))) return null;
  const { key, quote, party = null, value = null } = json;
  if (typeof key !== 'string' || !isTermKey(key)) return null;
  if (typeof quote !== 'string' || quote.length > LONGEST_QUOTE) return null;
  if (party !== null && !isParty(party)) return null;
  const checked = parseTermValue(key, value);
  if (!checked.ok || JSON.stringify(checked.value).length > LONGEST_VALUE) return null;
  return { key, value: checked.value, party, quote };
}

/**
 * Reads a model's answer by the shape that was asked for, values by the same checks as those that people enter. Refuses what
 * is no such object at all; leaves out and counts entries that are none.
 */
export function parseAnswer(text: string): Result<Answer> {
  const json = parsed(text);
  if (!isRecord(json) || !Array.isArray(json.terms)) return refuse(noAnswer);
  const entries = json.terms as readonly unknown[];
  const claims = entries.slice(0, MOST_TERMS).map(claimOf);
  const good = claims.filter((claim) => claim !== null);
  return ok({ claims: good, malformed: entries.length - good.length });
}
