import { browserInWords } from './browser-words.js';

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

it.each`
  userAgent                                                                         | words
  ${'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'}       | ${'Firefox on Linux'}
  ${`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME}`}                          | ${'Chrome on Windows'}
  ${`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Edg/140.0.0.0`}            | ${'Edge on Windows'}
  ${`Mozilla/5.0 (Linux; Android 15; Pixel 9) ${CHROME}`}                           | ${'Chrome on Android'}
  ${'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18 Safari/604'} | ${'Safari on iPhone'}
  ${'curl/8.5.0'}                                                                   | ${'An unknown browser'}
  ${null}                                                                           | ${'An unknown browser'}
`('calls $userAgent "$words"', ({ userAgent, words }: { userAgent: string | null; words: string }) => {
  expect(browserInWords(userAgent)).toBe(words);
});
