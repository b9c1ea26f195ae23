import { answerReading } from '@recourse/documents-reader';
import { readTerms } from '@recourse/terms-domain';

// Pages and terms are both worked out here: a text made to exhaust the reader of terms costs a child as well.
answerReading(readTerms);
