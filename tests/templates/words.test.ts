// Does the site speak each of its languages in full?
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { en } from '../../templates/words/en.ts';
import { wordsIn } from '../../templates/words/languages.ts';
import { PROSE_KEYS } from '../../templates/words/words.ts';

test('English has two forms after a number', () => {
  const { stories } = wordsIn('en');
  assert.deepEqual([0, 1, 2, 11, 18840].map(stories), [
    '0 stories',
    '1 story',
    '2 stories',
    '11 stories',
    '18,840 stories',
  ]);
});

test('Russian has three forms after a number, and from 11 to 14 the third', () => {
  const { stories } = wordsIn('ru');
  assert.deepEqual([0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112, 10_002].map(stories), [
    '0 сообщений',
    '1 сообщение',
    '2 сообщения',
    '4 сообщения',
    '5 сообщений',
    '11 сообщений',
    '12 сообщений',
    '14 сообщений',
    '21 сообщение',
    '22 сообщения',
    '25 сообщений',
    '101 сообщение',
    '111 сообщений',
    '112 сообщений',
    '10\u00A0002 сообщения',
  ]);
});

test('Belarusian counts as Russian does, Kazakh has one form', () => {
  assert.deepEqual([1, 3, 13].map(wordsIn('be').stories), ['1 паведамленне', '3 паведамленні', '13 паведамленняў']);
  assert.deepEqual([1, 5].map(wordsIn('kk').stories), ['1 хабар', '5 хабар']);
});

test('a sentence that ends in a shortened word has one full stop', () => {
  const { asOf, goneText } = wordsIn('ru');
  assert.equal(asOf('13 декабря 2016 г.'), 'Имена и должности указаны по состоянию на 13 декабря 2016 г.');
  assert.match(goneText('17', '1 мая 2026 г.'), /1 мая 2026 г\. Его адрес/);
});

test('a region does not change the language, and an unknown language is English', () => {
  assert.equal(wordsIn('ru-KZ').lang, 'ru');
  assert.equal(wordsIn('KK').lang, 'kk');
  assert.equal(wordsIn('tlh').lang, 'en');
  assert.equal(wordsIn('').lang, 'en');
});

test('English and Russian lack nothing; what another language lacks is said and marked as English', () => {
  assert.deepEqual(
    [wordsIn('en'), wordsIn('ru')].map(({ untranslatedKeys }) => untranslatedKeys),
    [[], []],
  );
  assert.deepEqual(wordsIn('be').untranslatedKeys, ['howMadeText', 'verifyText']);
  const kk = wordsIn('kk');
  assert.deepEqual(kk.untranslatedKeys, [...PROSE_KEYS]);
  assert.equal(kk.readLead, en.readLead);
  assert.equal(kk.langOf('readLead'), 'en');
  assert.equal(wordsIn('be').langOf('readLead'), undefined);
});

test('every phrase stands on some page', () => {
  const files = ['templates', 'templates/parts'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsx') || name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const source = files.join('\n');
  const idle = Object.keys(en).filter((key) => !new RegExp(`words\\.${key}\\b|'${key}'`).test(source));
  assert.deepEqual(idle, []);
});
