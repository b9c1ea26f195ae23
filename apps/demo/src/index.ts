export { sampleSource, type SampleSource } from './samples/sample-source.js';
export { renderSample } from './samples/pdf/render-sample.js';
export { samplePdf } from './samples/portfolio-texts.js';
