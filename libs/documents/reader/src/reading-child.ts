import { answerReading } from './answer-reading.js';

answerReading(() => null);
