export { flagsRoute } from './flags.route.js';
