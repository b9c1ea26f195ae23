import { BROKEN_FILES } from './broken-files.js';
import type { HostileFile } from './hostile-file.js';
import { ODD_PAGES } from './odd-pages.js';
import { ODD_TEXTS } from './odd-texts.js';
import { WEARING_FILES } from './wearing-files.js';

/** The whole set: made by program, each file with what has to become of it. */
export const HOSTILE_FILES: readonly HostileFile[] = [...BROKEN_FILES, ...ODD_PAGES, ...WEARING_FILES, ...ODD_TEXTS];
