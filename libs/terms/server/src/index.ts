export { TermsModule } from './terms.module.js';
