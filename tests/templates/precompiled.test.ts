// Does markup that was precompiled print what Preact prints of the same source, whatever stands in its holes?
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { render } from 'preact-render-to-string';
import { PROJECT } from '../../src/look.ts';

/** JavaScript, since it runs before anything can read TypeScript. */
const { precompileJsx }: { precompileJsx: (source: string) => Promise<string> } = await import(
  String(new URL('../../src/precompile-jsx.mjs', import.meta.url))
);

/** Where modules find Preact. */
const folder = join(PROJECT, 'node_modules', '.cache', `dateline-precompiled-${process.pid}`);
mkdirSync(folder, { recursive: true });
after(() => rmSync(folder, { recursive: true, force: true }));

/** Components `A`, each a function of one value. */
const SOURCES: Readonly<Record<string, string>> = {
  'a child': 'export const A = ({ x }) => <p class="note">Before {x} after</p>;',
  'an only child': 'export const A = ({ x }) => <p>{x}</p>;',
  'an attribute': 'export const A = ({ x }) => <a href={x} class="a">A &amp; B</a>;',
  'attributes of other names': 'export const A = ({ x }) => <time dateTime={x} data-edtf={x} aria-current={x} />;',
  'a void element': 'export const A = ({ x }) => <p><meta http-equiv="x" content={x} /><br /></p>;',
  'a fragment': 'export const A = ({ x }) => <>{x} and <b>{x}</b></>;',
  'a component within':
    'const B = ({ x, children }) => <i title={x}>{children}</i>; export const A = ({ x }) => <p><B x={x}>{x}<b>{x}</b></B></p>;',
  'a list': 'export const A = ({ x }) => <ul>{[x, "<", x].map((y) => <li>{y}</li>)}</ul>;',
  'a choice': 'export const A = ({ x }) => <p>{x ? <b>{x}</b> : x}{x && <i />}</p>;',
  'attributes that are spread': 'export const A = ({ x }) => <p {...{ title: x }}>{x}</p>;',
  'trusted markup': 'export const A = ({ x }) => <div dangerouslySetInnerHTML={{ __html: x }} />;',
  'a drawing':
    'export const A = ({ x }) => <svg viewBox="0 0 9 9" preserveAspectRatio="none"><path d={x} />{x && <path d={x} />}</svg>;',
  'properties by their names alone':
    'export const A = (props) => { const { x } = props; const o = { x }; return <p title={o.x}>{o.x}</p>; };',
};

const VALUES: readonly unknown[] = [
  'text',
  'a & b < "c"',
  '',
  0,
  7,
  null,
  undefined,
  true,
  false,
  ['a & b', 1, null, '<'],
];

for (const [name, source] of Object.entries(SOURCES)) {
  test(name, async () => {
    const plain = await transform(source, { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'preact' });
    const [expected, met] = [await load(plain.code), await load(await precompileJsx(source))];
    for (const value of VALUES) assert.equal(met(value), expected(value), `with ${JSON.stringify(value)}`);
  });
}

test('what never changes is one string', async () => {
  const code = await precompileJsx('export const A = ({ x }) => <p class="a"><b>B</b> {x}</p>;');
  assert.match(code, /\["<p class=\\"a\\"><b>B<\/b> ","<\/p>"\]/);
});

let count = 0;

async function load(code: string): Promise<(x: unknown) => string> {
  count += 1;
  const path = join(folder, `${count}.mjs`);
  writeFileSync(path, code);
  const { A } = await import(pathToFileURL(path).href);
  return (x) => render(A({ x }));
}
