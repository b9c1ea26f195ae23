import { senderOf } from './client-address.js';

it.each`
  address                      | sender                 | because
  ${'203.0.113.9'}             | ${'203.0.113.9'}       | ${'IPv4 addresses are counted one by one'}
  ${'::ffff:203.0.113.9'}      | ${'203.0.113.9'}       | ${'the same sender on a dual-stack socket'}
  ${'2001:db8:1:2:aaaa::1'}    | ${'2001:db8:1:2::/64'} | ${'a household owns the whole /64'}
  ${'2001:db8:1:2:bbbb:1:2:3'} | ${'2001:db8:1:2::/64'} | ${'and can change the rest at will'}
  ${'2001:0db8:0001:0002::1'}  | ${'2001:db8:1:2::/64'} | ${'leading zeros are the same address'}
  ${'::1'}                     | ${'0:0:0:0::/64'}      | ${'loopback'}
  ${'fe80::1%eth0'}            | ${'fe80:0:0:0::/64'}   | ${'the zone is not part of the address'}
`('$address counts as $sender: $because', ({ address, sender }) => {
  expect(senderOf(address)).toBe(sender);
});
