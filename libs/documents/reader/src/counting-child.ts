import { answerParent } from './isolation/answer-parent.js';
import { countPages } from './read-pages.js';

answerParent<string, never, number>((path) => countPages({ path }));
