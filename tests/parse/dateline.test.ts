// With which dateline does a text begin, and where does its story?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PARSE_KNOWLEDGE } from '../../src/knowledge/parse-knowledge.ts';
import { readDateline } from '../../src/parse/dateline.ts';
import { filedOn } from '../../src/parse/filed.ts';
import { lexiconOf } from '../../src/parse/lexicon.ts';
import { ordinaryPlace } from '../../src/parse/place-name.ts';

const LEXICON = lexiconOf(PARSE_KNOWLEDGE);

/** Dateline as printed, dash included; place; day; agencies, the publisher first. The story `Trade grew.` follows. */
const DATELINES: readonly (readonly [string, string | null, string | null, readonly string[]])[] = [
  ['ASTANA. KAZINFORM - ', 'Astana', null, ['Kazinform']],
  ['ASTANA. KAZINFORM – ', 'Astana', null, ['Kazinform']],
  ['ASTANA. KAZINFORM — ', 'Astana', null, ['Kazinform']],
  ['ASTANA. KAZINFORM ', 'Astana', null, ['Kazinform']],
  ['ASTANA. KAZINFORM. ', 'Astana', null, ['Kazinform']],
  ['ASTANA.KAZINFORM - ', 'Astana', null, ['Kazinform']],
  ['ASTANA. KAZINFORM-', 'Astana', null, ['Kazinform']],
  ['ASTANA.\u00a0 KAZINFORM\u202f-\u00a0', 'Astana', null, ['Kazinform']],
  ['UST-KAMENOGORSK. KAZINFORM - ', 'Ust-Kamenogorsk', null, ['Kazinform']],
  ['WASHINGTON, D.C. KAZINFORM - ', 'Washington, D.C.', null, ['Kazinform']],
  ['RIO DE JANEIRO. KAZINFORM - ', 'Rio de Janeiro', null, ['Kazinform']],
  ['LONDON/ASTANA. KAZINFORM - ', 'London/Astana', null, ['Kazinform']],
  ['ASTANA. KAZINFORM/BELTA - ', 'Astana', null, ['Kazinform', 'BelTA']],
  ['ТАСС - КАЗИНФОРМ - ', null, null, ['Kazinform', 'TASS']],
  ['XINHUA. KAZINFORM - ', null, null, ['Kazinform', 'Xinhua']],
  ['НҰР-СҰЛТАН. ҚазАқпарат – ', 'Нұр-Сұлтан', null, ['Kazinform']],
  ['РОСТОВ-НА-ДОНУ. КАЗИНФОРМ - ', 'Ростов-на-Дону', null, ['Kazinform']],
  ['ҚазАқпарат – ', null, null, ['Kazinform']],
  ['ASTANA. September 11. KAZINFORM /Marat Orazalin/ ', 'Astana', 'XXXX-09-11', ['Kazinform']],
  ['ASTANA. QazAqparat - ', 'Astana', null, ['Kazinform']],
  ['MINSK, 23 November (BelTA) – ', 'Minsk', 'XXXX-11-23', ['BelTA']],
  ['MINSK, 23 November (BelTA) - ', 'Minsk', 'XXXX-11-23', ['BelTA']],
  ['MINSK, November 23 (BelTA) – ', 'Minsk', 'XXXX-11-23', ['BelTA']],
  ['MINSK, 23 November 2017 (BelTA) – ', 'Minsk', '2017-11-23', ['BelTA']],
  ['Minsk, 23 November (BelTA) – ', 'Minsk', 'XXXX-11-23', ['BelTA']],
  ['MINSK (BelTA) – ', 'Minsk', null, ['BelTA']],
  ['MINSK\u00a0(BelTA) –\u00a0', 'Minsk', null, ['BelTA']],
  ['MINSK, 23. November (BelTA) – ', 'Minsk', 'XXXX-11-23', ['BelTA']],
  ['PERSHAI, VOLOZHIN DISTRICT, 5 May (BelTA) – ', 'Pershai, Volozhin District', 'XXXX-05-05', ['BelTA']],
  ['SALVADOR, 26 February (Reuters) – ', 'Salvador', 'XXXX-02-26', ['Reuters']],
  ['ST. LOUIS, 2 March (Reuters) – ', 'St. Louis', 'XXXX-03-02', ['Reuters']],
  ['23 ноября, Минск /Корр. БЕЛТА/. ', 'Минск', 'XXXX-11-23', ['BelTA']],
  ['23 ноября, МИНСК /Анна Лис - БЕЛТА/. ', 'Минск', 'XXXX-11-23', ['BelTA']],
  ['Минск, 23 ноября /Корр. БЕЛТА/. ', 'Минск', 'XXXX-11-23', ['BelTA']],
  ['23 ноября, МИНСКИЙ РАЙОН /Корр. БЕЛТА/. ', 'Минский район', 'XXXX-11-23', ['BelTA']],
  ['2 чэрвеня, Мінск /Кар. БЕЛТА/. ', 'Мінск', 'XXXX-06-02', ['BelTA']],
  ['12 maja, MIŃSK /Kor. BELTA/. ', 'Mińsk', 'XXXX-05-12', ['BelTA']],
  ['АСТАНА. 12 декабря 2013 года. КАЗИНФОРМ - ', 'Астана', '2013-12-12', ['Kazinform']],
  ['АСТАНА. 12 декабря 2013 г. КАЗИНФОРМ - ', 'Астана', '2013-12-12', ['Kazinform']],
  ['АСТАНА. 12 декабря 2013г. КАЗИНФОРМ – ', 'Астана', '2013-12-12', ['Kazinform']],
  ['АСТАНА. 2013 жылғы 12 желтоқсан. ҚазАқпарат – ', 'Астана', '2013-12-12', ['Kazinform']],
  ['МИНСК, 12 декабря 2013 г. /Корр. БЕЛТА/. ', 'Минск', '2013-12-12', ['BelTA']],
  ['МИНСК, 12 декабря 2013 г /Корр. БЕЛТА/. ', 'Минск', '2013-12-12', ['BelTA']],
  ['12 декабря 2013 года, Минск /Корр. БЕЛТА/. ', 'Минск', '2013-12-12', ['BelTA']],
  ['12 декабря 2013 г., МИНСК /Анна Лис - БЕЛТА/. ', 'Минск', '2013-12-12', ['BelTA']],
  ['2 чэрвеня 2013 года, Мінск /Кар. БЕЛТА/. ', 'Мінск', '2013-06-02', ['BelTA']],
  ['МІНСК, 2 чэрвеня 2013 г. /Кар. БЕЛТА/. ', 'Мінск', '2013-06-02', ['BelTA']],
  ['12 maja 2013 r., MIŃSK /Kor. BELTA/. ', 'Mińsk', '2013-05-12', ['BelTA']],
  ['LONDON. XYZ - ', 'London', null, ['XYZ']],
  ['PARIS, 3 March (XYZ) – ', 'Paris', 'XXXX-03-03', ['XYZ']],
  ['NEW YORK, March 3 - ', 'New York', 'XXXX-03-03', []],
  ['哈通社阿斯塔纳11月23日电，', '阿斯塔纳', 'XXXX-11-23', ['Kazinform']],
  ['哈通社/阿斯塔纳/11月23日 - ', '阿斯塔纳', 'XXXX-11-23', ['Kazinform']],
];

for (const [printed, place, filed, agencies] of DATELINES) {
  test(`"${printed}" is a dateline of ${place ?? 'no place'}`, () => {
    const text = `${printed}Trade grew. It grew – by a fifth (BelTA) – in 2017.`;
    const dateline = readDateline(text, 0, text.length, LEXICON);
    assert.ok(dateline);
    assert.equal(dateline.place === null ? null : ordinaryPlace(dateline.place), place);
    assert.equal(filedOn(dateline), filed);
    assert.deepEqual(dateline.agencies, agencies);
    assert.equal(text.slice(dateline.bodyStart).trimStart().slice(0, 11), 'Trade grew.');
    assert.doesNotMatch(text.slice(dateline.start, dateline.end), /[-–—，\s]$/, 'the dash is no part of it');
  });
}

const NONE = [
  'Trade between Brest and Astana (BelTA) – it is said – grew.',
  'The Ministry of Health. KAZINFORM - an agency - was there.',
  'KAZINFORM has opened an office in Minsk.',
  'Kazinform – the oldest agency of the country – turns 100.',
  'ASTANA. KAZINFORM reports from Minsk every day.',
  "ASTANA. KAZINFORM's office is in Minsk.",
  'EXPO-2017 - the exhibition - opened in Astana.',
  'ATTENTION. The road is closed - for repairs.',
  'On 23 November (Thursday) – the day of the meeting – it snowed.',
  'In Minsk, 23 November – the day of the meeting – it snowed.',
  'ROTTERDAM PORT SUBSIDY TO END JULY 1 - MINISTER',
  'Who/what/where – nobody knows.',
  '（新华社）',
];

for (const text of NONE) {
  test(`"${text}" begins with no dateline`, () => {
    assert.equal(readDateline(text, 0, text.length, LEXICON), null);
  });
}
