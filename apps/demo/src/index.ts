export { sampleSource, type SampleSource } from './samples/sample-source.js';
export { renderSample } from './samples/pdf/render-sample.js';
export { samplePdf } from './samples/portfolio-texts.js';
export { ApiClient } from './run/api-client.js';
export { buildPortfolio, type Built } from './run/build-portfolio.js';
export { newDemoState, personOf, type DemoState } from './run/demo-state.js';
export { createPeople, signedIn } from './run/people.js';
export { catalogueWithReseller } from './run/suppliers.js';
export { allFlags } from './run/summary.js';
