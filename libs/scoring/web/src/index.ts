export { flagsRoute } from './flags.route.js';
export { PolicySettings } from './policy/section.js';
