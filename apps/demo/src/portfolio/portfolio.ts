import { AMAZON } from './amazon.js';
import { ANTHROPIC } from './anthropic.js';
import { COREWEAVE } from './coreweave.js';
import { GITHUB } from './github.js';
import { GOOGLE } from './google.js';
import { MICROSOFT } from './microsoft.js';
import { MISTRAL } from './mistral.js';
import { OPENAI } from './openai.js';
import type { PortfolioDocument } from './portfolio-document.js';
import { RESELLER } from './reseller.js';

/** The sample portfolio, parents before what stands below them. */
export const PORTFOLIO: readonly PortfolioDocument[] = [
  ...OPENAI,
  ...MICROSOFT,
  ...AMAZON,
  ...GOOGLE,
  ...ANTHROPIC,
  ...GITHUB,
  ...MISTRAL,
  ...COREWEAVE,
  ...RESELLER,
];
