export { createApi } from './create-api.js';
export { createWorker } from './create-worker.js';
export { schemaText } from './schema-text.js';
