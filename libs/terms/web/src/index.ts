export { readerRoute } from './reader.route.js';
export { reviewRoute } from './review.route.js';
