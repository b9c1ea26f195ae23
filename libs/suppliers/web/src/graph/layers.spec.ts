import { around, layOut, type GraphNode } from './layers.js';

const node = (id: string, ...upstream: string[]): GraphNode => ({
  id,
  upstream: upstream.map((serviceId) => ({ serviceId })),
});

// An application on two labs, of which one runs on the cloud that hosts the application as well.
const APPLICATION = [node('app', 'lab-a', 'lab-b', 'cloud'), node('lab-a', 'cloud'), node('lab-b'), node('cloud')];

it('puts a service right of everything that rests on it', () => {
  const places = layOut(APPLICATION);
  expect(Object.fromEntries([...places].map(([id, { layer }]) => [id, layer]))).toEqual({
    app: 0,
    'lab-a': 1,
    'lab-b': 1,
    cloud: 2,
  });
});

it('gives every service a place of its own', () => {
  const places = [...layOut(APPLICATION).values()].map(({ layer, row }) => `${layer}/${row}`);
  expect(new Set(places).size).toBe(APPLICATION.length);
});

it('puts services of a layer in the order of those that rest on them', () => {
  const places = layOut([node('x', 'under-x'), node('y', 'under-y'), node('under-y'), node('under-x')]);
  expect(places.get('under-x')?.row).toBe(0);
  expect(places.get('under-y')?.row).toBe(1);
});

it('comes to an end where somebody drew a circle', () => {
  expect(layOut([node('a', 'b'), node('b', 'a')]).size).toBe(2);
});

it.each`
  centre       | shown                                 | because
  ${['app']}   | ${['app', 'lab-a', 'lab-b', 'cloud']} | ${'all that it rests on, also at second hand'}
  ${['lab-b']} | ${['app', 'lab-b']}                   | ${'what rests on it directly, without what else that rests on'}
  ${['cloud']} | ${['app', 'lab-a', 'cloud']}          | ${'both that run on it'}
`('around $centre stand $shown: $because', ({ centre, shown }) => {
  expect(around(APPLICATION, centre as string[]).map(({ id }) => id)).toEqual(shown);
});
