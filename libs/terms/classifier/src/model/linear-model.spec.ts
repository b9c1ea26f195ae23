import { base64Of, bytesOfFloats } from './encoding.js';
import { FeatureList } from './feature-list.js';
import { LinearScorer, unpackLinear } from './linear-model.js';

// Two features are known, 1 and -6; two classes. Feature 1 (rarity 3) weighs 10 for class 0 and -20 for class 1, feature -6
// (rarity 4) weighs 5 for class 1.
const bytes = (numbers: number[]): string => base64Of(Uint8Array.from(numbers.map((one) => one & 0xff)));
const MODEL = unpackLinear({
  classes: 2,
  known: bytes([1, 0, 0, 0, -6, -1, -1, -1]),
  rarity: bytes([48, 64]),
  counts: bytes([2, 1]),
  klass: bytes([0, 1, 1]),
  weight: bytes([10, -20, 5]),
  scale: base64Of(bytesOfFloats([0.1, 0.2])),
  bias: base64Of(bytesOfFloats([-1, -0.5])),
});

it.each`
  features      | scores                                | because
  ${[1, -6]}    | ${[-1 + 3 / 5, -0.5 + (-12 + 4) / 5]} | ${'weights count by rarity, over the length of the row'}
  ${[1, 1, -6]} | ${[-1 + 3 / 5, -0.5 + (-12 + 4) / 5]} | ${'a feature counts once'}
  ${[0, 3]}     | ${[-1, -0.5]}                         | ${'what is not known says nothing'}
  ${[]}         | ${[-1, -0.5]}                         | ${'neither does nothing'}
`('scores $features: $because', ({ features, scores }: { features: number[]; scores: number[] }) => {
  const into = new Float32Array(4);
  const list = new FeatureList();
  for (const feature of features) list.add(feature);
  new LinearScorer(MODEL).score(list, into, 2);
  scores.forEach((score, one) => {
    expect(into[2 + one]).toBeCloseTo(score, 5);
  });
});
