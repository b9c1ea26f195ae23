import { connectionTo } from './mail-server.js';

it.each`
  url                                         | requireTLS | because
  ${'smtp://name:password@mail.example.com'}  | ${true}    | ${'a password crosses the network'}
  ${'smtps://name:password@mail.example.com'} | ${true}    | ${'it is TLS from the start'}
  ${'smtp://mail.example.com'}                | ${false}   | ${'there is no password to lose'}
  ${'smtp://name:password@localhost:2525'}    | ${false}   | ${'it stays on the machine'}
  ${'smtp://name:password@[::1]:2525'}        | ${false}   | ${'it stays on the machine'}
`('asks $url for TLS: $requireTLS, since $because', ({ url, requireTLS }) => {
  expect(connectionTo(url as string).requireTLS).toBe(requireTLS);
});
