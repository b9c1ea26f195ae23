import { saidIn } from '../../samples/said-in.js';

/** Why the case stands here, what a contract says, and all that is read in it. */
type Case = readonly [because: string, words: string, said: readonly string[]];

it.each<Case>([
  [
    'by stage',
    "We will give at least 60 days' notice before we retire a generally available model, and 14 days' notice for preview models.",
    ['model_retirement_notice [supplier] {"ga":"P60D","preview":"P14D"}'],
  ],
  [
    'at once',
    'Models may be deprecated or removed at any time without notice.',
    ['model_retirement_notice [supplier] {"all":"P0D"}'],
  ],
  [
    'in an emergency',
    'Supplier may withdraw a model immediately where required by law or for safety reasons.',
    ['emergency_retirement [supplier] {"right":true,"grounds":["safety","law or compliance"]}'],
  ],
  [
    'not sooner than',
    'Supplier will not retire a model earlier than twelve months after its general availability.',
    ['model_min_life [supplier] "P12M"'],
  ],
  [
    'by itself',
    'Deployments are upgraded automatically to the successor version when a model is retired.',
    ['version_pinning [supplier] "auto-upgrade"'],
  ],
  [
    'as chosen',
    'Customer may pin its deployments to a specific model version.',
    ['version_pinning [supplier] "pinned"'],
  ],
  [
    'afterwards, dearer',
    'After retirement, extended access to the legacy model is available for three months at a higher rate.',
    ['extended_access [supplier] {"duration":"P3M","price":"higher rate"}'],
  ],
  [
    'the end of a contract retires no model',
    "Either party may terminate this Agreement on 30 days' notice.",
    ['termination_convenience [either] "P30D"'],
  ],
  [
    'not to renew is not to retire',
    'Supplier may decide not to renew this Agreement with respect to any product by written notice at least sixty (60) days before the end of the term.',
    ['non_renewal_notice [supplier] {"duration":"P60D","anchor":"end of the then-current term"}'],
  ],
  [
    'told before it is removed',
    'Customers will be informed ninety days before any model they use is removed from the API.',
    ['model_retirement_notice [supplier] {"all":"P90D"}'],
  ],
  [
    'notice is no life',
    'For generally available models, Supplier will notify customers with active deployments at least 60 days before retirement.',
    ['model_retirement_notice [supplier] {"ga":"P60D"}'],
  ],
  [
    'notice of no stated length',
    'We may retire models from time to time and will provide reasonable advance notice.',
    ['model_retirement_notice [supplier] {"all":null}'],
  ],
  [
    'none earlier',
    'No model will be retired earlier than one year after its release.',
    ['model_min_life [supplier] "P1Y"'],
  ],
  [
    'beforehand',
    'Should a model version be discontinued, Supplier shall inform Customer thereof three months beforehand.',
    ['model_retirement_notice [supplier] {"all":"P3M"}'],
  ],
  [
    'the stage named first',
    "Generally available models are retired on twelve months' notice, and preview models on thirty days' notice.",
    ['model_retirement_notice [supplier] {"ga":"P12M","preview":"P30D"}'],
  ],
  [
    'upgraded by itself',
    'Supplier may upgrade the underlying model versions automatically.',
    ['version_pinning [supplier] "auto-upgrade"'],
  ],
  [
    'not experimental',
    'If a non-experimental model is removed, Supplier will give at least two weeks notice.',
    ['model_retirement_notice [supplier] {"ga":"P14D"}'],
  ],
])('%s: %s', (_, words, said) => {
  expect(saidIn(words)).toEqual(said);
});
