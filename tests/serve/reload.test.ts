import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatState, RELOAD_SCRIPT, relaxPolicy, withReload } from '../../src/serve/reload.ts';

const POLICY = "default-src 'none'; style-src 'sha256-abc'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";

test('a policy comes to allow our script, and nothing else', () => {
  assert.equal(relaxPolicy(POLICY), `${POLICY}; script-src 'self'`);
});

test('a script that was allowed by its hash stays allowed', () => {
  assert.equal(
    relaxPolicy("default-src 'none'; script-src 'sha256-abc'; connect-src 'none'"),
    "default-src 'none'; script-src 'sha256-abc' 'self'; connect-src 'self'",
  );
});

test('the script stands at the end of the body, and the policy of the page lets it run', () => {
  const page = `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}"></head><body><p>A</p></body></html>`;
  const served = withReload(page, '7-1');
  assert.match(served, /<p>A<\/p><script src="\/\.dateline\/reload\.js\?at=7-1"><\/script><\/body><\/html>$/);
  assert.match(served, /content="[^"]*script-src 'self'"/);
});

test('a page without body end or policy gets the script all the same', () => {
  assert.match(withReload('<p>A', '1'), /^<p>A<script src=/);
});

test('the words of a page cannot change how it is served', () => {
  const page = '<body><p>$& $1 &lt;/body></p></body>';
  assert.ok(withReload(page, '1').startsWith('<body><p>$& $1 &lt;/body></p><script'));
});

test('a state is one event, whatever its text holds', () => {
  const event = formatState({ at: '1', trouble: 'line one\n\nevent: state\ndata: {}' });
  assert.equal(event.split('\n').length, 4);
  assert.ok(event.endsWith('\n\n'));
});

test('the script of the browser is one that compiles', () => {
  assert.doesNotThrow(() => new Function(RELOAD_SCRIPT));
});
