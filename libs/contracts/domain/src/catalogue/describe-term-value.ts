import type { Shape } from './shape.js';
import type { TermKey } from './term-key.js';
import { TERM_SHAPES } from './term-shapes.js';

const described = ({ says, parts }: Shape): string =>
  parts
    ? `${says} (${Object.entries(parts)
        .map(([name, part]) => `${name}: ${part.says}`)
        .join('; ')})`
    : says;

/** What a value of the key must look like, in words for whoever is asked to write one. */
export const describeTermValue = (key: TermKey): string => described(TERM_SHAPES[key]);
