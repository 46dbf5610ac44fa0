// In which language is a text written?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PARSE_KNOWLEDGE } from '../../src/knowledge/parse-knowledge.ts';
import { detectLanguage } from '../../src/parse/language.ts';
import { lexiconOf } from '../../src/parse/lexicon.ts';

const LEXICON = lexiconOf(PARSE_KNOWLEDGE);

const TEXTS: readonly (readonly [string, string])[] = [
  ['en', 'A new bridge was opened in Brest. It is 300 m long.'],
  ['en', 'Shr 1.65 dlrs vs 1.50 dlrs. Net 5,370,000 vs 4,901,000'],
  ['ru', 'В Полоцке ночью потушили склад. Никто не пострадал.'],
  ['ru', 'Аким Қызылорды Марат Оразалин встретился с жителями города и рассказал о новых дорогах.'],
  ['kk', 'Қостанайда жаңа мектеп ашылды. Оқушылар саны 1200.'],
  ['kk', 'Алматыда халықаралық кітап көрмесі өтіп жатыр.'],
  ['be', 'У Нясвіжы пройдзе фестываль старадаўняй музыкі.'],
  ['uk', 'У Києві відкрили новий міст. Його довжина 300 метрів.'],
  ['pl', 'Białoruś zwiększyła eksport mebli o jedną trzecią.'],
  ['de', 'Belarus und Sachsen wollen bei der Ausbildung von Lehrlingen zusammenarbeiten.'],
  ['es', 'La fábrica de tractores de Minsk abrirá un taller en Managua.'],
  ['zh', '哈萨克斯坦农业部宣布，今年小麦出口量增长。'],
  ['kk-Latn', 'Aqtóbede jańa kópir ashyldy. Bul týraly oblys ákimdiginiń baspasóz qyzmeti habarlady.'],
  ['kk-Arab', 'قازاقستان رەسپۋبليكاسى ۇكىمەتىنىڭ قاۋلىسى'],
  ['und', '12 345 – 67'],
];

for (const [lang, text] of TEXTS) {
  test(`"${text.slice(0, 40)}…" is ${lang}`, () => assert.equal(detectLanguage(text, LEXICON), lang));
}
