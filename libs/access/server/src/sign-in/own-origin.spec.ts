import type { FastifyRequest } from 'fastify';
import { isFromOwnOrigin } from './own-origin.js';

const requestWith = (method: string, headers: Record<string, string>) =>
  ({ method, headers, host: 'recourse.example', protocol: 'http' }) as unknown as FastifyRequest;

const COOKIE = { cookie: 'recourse=secret' };

it.each`
  method    | headers                                                           | own      | because
  ${'GET'}  | ${{ ...COOKIE, origin: 'https://evil.example' }}                  | ${true}  | ${'reading changes nothing, and the answer stays unreadable to the other site'}
  ${'POST'} | ${{ ...COOKIE, origin: 'https://recourse.example' }}              | ${true}  | ${'our own page'}
  ${'POST'} | ${{ ...COOKIE, origin: 'https://contracts.example' }}             | ${true}  | ${'our own page, through a proxy that changes the Host'}
  ${'POST'} | ${{ ...COOKIE, origin: 'https://evil.example' }}                  | ${false} | ${'another site'}
  ${'POST'} | ${{ ...COOKIE, origin: 'https://recourse.example:8443' }}         | ${false} | ${'another port is another site'}
  ${'POST'} | ${{ ...COOKIE, origin: 'https://recourse.example.evil.example' }} | ${false} | ${'a name that only begins like ours'}
  ${'POST'} | ${{ ...COOKIE, origin: 'null' }}                                  | ${false} | ${'a sandboxed frame hides where it comes from'}
  ${'POST'} | ${{ origin: 'https://evil.example' }}                             | ${false} | ${'nobody signs somebody else in from another site'}
  ${'POST'} | ${{ ...COOKIE }}                                                  | ${false} | ${'a cookie without origin proves nothing'}
  ${'POST'} | ${{ ...COOKIE, 'content-type': 'text/plain' }}                    | ${false} | ${'a form can send that from anywhere'}
  ${'POST'} | ${{ ...COOKIE, 'content-type': 'application/json' }}              | ${true}  | ${'no form can send that without asking first'}
  ${'POST'} | ${{ ...COOKIE, 'x-recourse-request': '1' }}                       | ${true}  | ${'no form can send that header'}
  ${'POST'} | ${{ 'content-type': 'text/plain' }}                               | ${true}  | ${'a program without a cookie rides on nobody'}
`('$method with $headers is own: $own, because $because', ({ method, headers, own }) => {
  expect(isFromOwnOrigin(requestWith(method, headers), 'https://contracts.example/')).toBe(own);
});
