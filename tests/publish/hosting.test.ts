// Is every host told the same?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planHosting } from '../../src/publish/hosting.ts';
import { hostPolicy, securityPolicy } from '../../src/publish/security-policy.ts';

const policy = securityPolicy(['sha256-bL3PZJ0C1CUQGQWUkhYUVGlUVbKnMeWpf3yWJvLYdqE=']);
const scripts = ["'sha256-z6NWiFflDsCrrm0XcjCJSS2pcHHBDtskh0JYVUl0R2A='"];
const needs = { policy, scripts, basePath: '/', hashed: ['search/shards'] };
const files = new Map(planHosting(needs).map(({ url, make }) => [url, String(make(() => ''))]));
const settings = [...files].filter(([url]) => url !== '.nojekyll');

test('there are settings for Netlify and Cloudflare, Apache, nginx, Caddy and GitHub', () => {
  assert.deepEqual(
    [...files.keys()],
    ['_headers', '.htaccess', 'hosting/nginx.conf', 'hosting/Caddyfile', '.nojekyll'],
  );
});

for (const [url, text] of settings) {
  test(`${url} holds pages to the policy that they have in themselves, and lets through their scripts`, () => {
    assert.ok(text.includes(hostPolicy(policy, scripts)));
    assert.ok(text.includes(`${policy}; script-src 'sha256-z6NW`));
  });

  test(`${url} names the types that servers do not know, and lets other sites read the data`, () => {
    for (const told of ['application/x-ndjson', 'text/csv', 'application/atom+xml', 'Access-Control-Allow-Origin']) {
      assert.ok(text.includes(told), told);
    }
    assert.ok(/search\/shards[\s\S]{0,600}immutable/.test(text), 'what carries its hash is kept for ever');
  });
}

test('in _headers no header is set by two rules that meet, for their values would be joined', () => {
  const rules = (files.get('_headers') ?? '')
    .split('\n\n')
    .filter((rule) => rule.startsWith('/'))
    .map((rule) => rule.trim().split('\n  '));
  const everywhere = rules.find(([path]) => path === '/*')?.slice(1) ?? [];
  const names = everywhere.map((line) => line.split(':')[0]);
  assert.equal(names.length, 3);
  for (const [path, ...headers] of rules.filter(([path]) => path !== '/*')) {
    for (const header of headers) assert.ok(!names.includes(header.split(':')[0]), `${path}: ${header}`);
  }
  assert.ok(rules.length <= 100, 'Cloudflare reads a hundred rules');
  for (const line of rules.flat()) assert.ok(line.length <= 2000, 'and lines of two thousand signs');
});

test('a site below a path of its host keeps its rules to that path', () => {
  const below = planHosting({ ...needs, basePath: '/a.b/wire/' }).map(({ make }) => String(make(() => '')));
  assert.match(below[0] ?? '', /^\/a\.b\/wire\/\*$/m);
  assert.match(below[1] ?? '', /m#\^\/a\\\.b\/wire\/data\/#/);
  assert.match(below[2] ?? '', /error_page 404 \/a\.b\/wire\/404\.html;/);
  assert.match(below[3] ?? '', /rewrite \* \/a\.b\/wire\/404\.html/);
});
