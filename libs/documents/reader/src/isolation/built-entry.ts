/**
 * Where the built form of a child's entry file lies. Tests run the sources, but a child runs plain Node: from
 * `src/x.ts` this leads to `dist`, from `dist/x.js` to its neighbour.
 *
 * @param file relative to the caller, e.g. `./reading-child.js`; `caller` is its `import.meta.url`.
 */
export function builtEntry(file: string, caller: string): URL {
  const url = new URL(file, caller);
  const sources = url.pathname.lastIndexOf('/src/');
  if (caller.endsWith('.ts'))
    url.pathname = `${url.pathname.slice(0, sources)}/dist/${url.pathname.slice(sources + 5)}`;
  return url;
}
