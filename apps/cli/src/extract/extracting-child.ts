import { answerReading } from '@recourse/documents-reader';
import { readTerms } from '@recourse/terms-domain';

answerReading(readTerms);
