/** Points in a contract's life from which periods are counted. */
const ANCHORS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:start|beginning|commencement|first day) of (?:the|each|any|such|its)? ?(?:next|following|subsequent|new|upcoming|then-next)? ?(?:renewal|subscription|extension)? ?(?:term|period)/,
    'start of the next renewal term',
  ],
  [
    /\b(?:end|expiration|expiry|termination|conclusion|last day) of (?:the|its|such|each|any|an|this|CUSTOMER's)? ?(?:applicable |relevant )?(?:then[- ]current|current|then[- ]existing|initial|applicable|existing|preceding)? ?(?:initial |renewal |subscription |services? |order |contract |billing |committed )*(?:term|period|agreement)/,
    'end of the then-current term',
  ],
  [
    /\b(?:renewal date|date of renewal|(?:it|subscription|agreement|service|term) (?:automatically )?renews|(?:the |any |its |each |such )?(?:automatic )?renewal)\b/,
    'renewal',
  ],
  [/\bexpir(?:ation|y)(?: date)?\b/, 'end of the then-current term'],
  [/\banniversary\b/, 'anniversary'],
];

/** How far after a period its anchor stands. */
const REACH = 160;

/** The anchor named after a period ("… before the end of the then-current term"); null where none is. */
export function anchorAfter(plain: string, place: number): string | null {
  const words = plain.slice(place, place + REACH);
  const found = ANCHORS.flatMap(([pattern, anchor]) => {
    const at = words.search(pattern);
    return at < 0 ? [] : [{ at, anchor }];
  }).sort((a, b) => a.at - b.at);
  return found[0]?.anchor ?? null;
}
