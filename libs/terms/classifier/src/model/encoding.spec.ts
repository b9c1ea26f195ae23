import { base64Of, bytesOf, bytesOfFloats, floatsOf } from './encoding.js';

it.each([[[]], [[7]], [[1, 2]], [[255, 0, 128]], [[1, 2, 3, 4, 250]]])('keeps the bytes %j', (bytes) => {
  const packed = base64Of(Uint8Array.from(bytes));
  expect(packed).toBe(Buffer.from(bytes).toString('base64').replace(/=+$/, ''));
  expect([...bytesOf(packed)]).toEqual(bytes);
});

it('keeps numbers', () => {
  const numbers = [0, -1.5, 3.25e-7, 1e9].map(Math.fround);
  expect([...floatsOf(bytesOf(base64Of(bytesOfFloats(numbers))))]).toEqual(numbers);
});
