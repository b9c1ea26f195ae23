export { createApi } from './create-api.js';
export { createWorker } from './create-worker.js';
