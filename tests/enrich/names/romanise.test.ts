// Are the spellings of one name one key, and two names two?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameKey } from '../../../src/enrich/names/romanise.ts';

/** Each row one name, as different sources write it. */
const ONE_NAME = [
  ['Yertysbayev', 'Ertysbaev', 'Ертысбаев'],
  ['Yergali', 'Ergali', 'Ергали'],
  ['Zhumabai', 'Jumabay', 'Жумабай'],
  ['Sergei', 'Sergey', 'Сергей'],
  ['Dmitry', 'Dmitri', 'Dmitriy', 'Дмитрий'],
  ['Khrustalyov', 'Khrustalev', 'Hrustalev', 'Хрусталёв'],
  ['Shchukin', 'Schukin', 'Щукин'],
  ['Yuliya', 'Yulia', 'Iuliia', 'Юлия'],
  ['Alexei', 'Aleksey', 'Алексей'],
  ['Kasymzhanov', 'Kassymzhanov', 'Qasymzhanov', 'Касымжанов'],
  ['Baimuratov', 'Baymuratov', 'Баймуратов'],
  ['Zhaksylykov', 'Jaqsylyqov', 'Жаксылыков'],
  ['Gulyayev', 'Gulyaev', 'Гуляев'],
  ['Viktor', 'Victor', 'Виктор'],
  ['Vasily', 'Vasiliy', 'Василий'],
  ['Nuraliyev', 'Nuraliev', 'Нуралиев'],
  ['Abdrakhmanova', 'Abdrahmanova', 'Абдрахманова'],
  ['Fyodorov', 'Fedorov', 'Fiodorov', 'Фёдоров'],
  ['Solovyov', 'Soloviev', 'Solovyev', 'Соловьёв'],
  ['Suleimenov', 'Suleymenov', 'Сулейменов'],
  ['Grigory', 'Grigoriy', 'Grigori', 'Григорий'],
  ['Kozhakhmet', 'Qozhahmet', 'Кожахмет'],
  ['Ksenia', 'Xenia', 'Ксения'],
  ['Zaitsev', 'Zaytsev', 'Зайцев'],
  // What no key can know: another language's form of the name, another scheme's c for ts.
  ['Yeudachenka', 'Yeudachenko'],
  ['Tsarikov', 'Carikov', 'Цариков'],
];

const TWO_NAMES = [
  ['Ivanov', 'Ivanova'],
  ['Petrov', 'Petrovsky'],
  ['Akhmetov', 'Akhmedov'],
  ['Sadykov', 'Sadyrov'],
  ['Lis', 'Liz'],
  ['Nurlan', 'Nurzhan'],
  ['Marat', 'Murat'],
  ['Aigul', 'Aigerim'],
  ['Yerlan', 'Nurlan'],
  ['Serik', 'Berik'],
  ['Omarov', 'Umarov'],
  ['Tokarev', 'Tokayev'],
  ['Ospan', 'Ospanov'],
  ['Temir', 'Timur'],
  ['Daniyar', 'Daniyal'],
  ['Askar', 'Askat'],
  ['Kulov', 'Kulyov'],
  ['Zhanar', 'Zhanat'],
];

test('at least 91% of the pairs of spellings are one key', () => {
  let pairs = 0;
  let equal = 0;
  for (const spellings of ONE_NAME) {
    for (const [at, a] of spellings.entries()) {
      for (const b of spellings.slice(at + 1)) {
        pairs += 1;
        if (nameKey(a) === nameKey(b)) equal += 1;
      }
    }
  }
  assert.ok(equal / pairs >= 0.91, `${equal} of ${pairs}`);
});

test('no two names are one key', () => {
  for (const [a = '', b = ''] of TWO_NAMES) assert.notEqual(nameKey(a), nameKey(b), `${a}, ${b}`);
  const keys = ONE_NAME.map(([first = '']) => nameKey(first));
  assert.equal(new Set(keys).size, keys.length);
});

test('a whole name is the keys of its words', () => {
  assert.equal(nameKey('Yermukhamet  Yertysbayev'), nameKey('Ермухамет Ертысбаев'));
});
