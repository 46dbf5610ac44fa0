// What outline do counts have?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawSilhouette } from '../../src/draw/silhouette.ts';

test('each count is a step of equal width, the most as high as the drawing', () => {
  const path = drawSilhouette([1, 0, 2], { width: 90, height: 20 });
  assert.equal(path, 'M0,10L30,10L30,20L60,20L60,0L90,0L90,0L90,20L90,20L60,20L60,20L30,20L30,20L0,20Z');
});

test('one beside hundreds stands out from the bottom line', () => {
  assert.match(drawSilhouette([1, 900], { width: 10, height: 20 }), /^M0,18\.5L5,18\.5/);
});

test('a single count is a block', () => {
  assert.match(drawSilhouette([3], { width: 10, height: 20 }), /^M0,0L10,0/);
});
