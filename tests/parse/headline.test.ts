// Which headline is made of a first sentence?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PARSE_KNOWLEDGE } from '../../src/knowledge/parse-knowledge.ts';
import { deriveHeadline } from '../../src/parse/headline.ts';
import { lexiconOf } from '../../src/parse/lexicon.ts';

const LEXICON = lexiconOf(PARSE_KNOWLEDGE);

/** Language, lede, headline. */
const CASES: readonly (readonly [string, string, string])[] = [
  // who said it, at the end
  [
    'en',
    'Wheat exports grew by 12.5% in January, Deputy Akim Marat Orazalin said at a briefing on 13 March.',
    'Wheat exports grew by 12.5% in January',
  ],
  [
    'en',
    'Exports to the U.S. rose by 1.5% last year, according to the Ministry of Trade. Imports fell.',
    'Exports to the U.S. rose by 1.5% last year',
  ],
  [
    'en',
    'Two bridges will be built in Brest, said Viktor Saprykau, the chairman of the city committee.',
    'Two bridges will be built in Brest',
  ],
  ['en', 'A new school opened in Lida, the Education Ministry reported.', 'A new school opened in Lida'],
  ['en', 'The harvest is over in Gomel Oblast, BelTA has learned.', 'The harvest is over in Gomel Oblast'],
  [
    'en',
    'The harvest is over in Gomel Oblast, BelTA learned from the regional agriculture committee.',
    'The harvest is over in Gomel Oblast',
  ],
  ['en', 'Almaty hosts a chess cup, Kazinform correspondent reports.', 'Almaty hosts a chess cup'],
  ['en', 'Almaty hosts a chess cup, Kazinform reports citing the sports department.', 'Almaty hosts a chess cup'],
  ['en', 'Almaty hosts a chess cup, Kazinform cites the press service of the akimat.', 'Almaty hosts a chess cup'],
  [
    'en',
    'The prices will not grow, Deputy Prime Minister Anton Halavach told reporters after the meeting, BelTA informs.',
    'The prices will not grow',
  ],
  [
    'en',
    'Fishermen will be given boats, the press service of the regional administration reports.',
    'Fishermen will be given boats',
  ],
  [
    'en',
    'The Chamber of Accounts checked 14 ministries, it said on Friday.',
    'The Chamber of Accounts checked 14 ministries',
  ],
  [
    'en',
    'Belarus is ready to buy oil, Belarus President Ivan Petrovich said as he met with the governor of Tver Oblast on 5 May, BelTA has learned.',
    'Belarus is ready to buy oil',
  ],
  [
    'en',
    'The road to Osh is closed by snow, head of the emergency department Bolat Esenzhol said.',
    'The road to Osh is closed by snow',
  ],
  ['en', '“We are ready for winter,” Governor Anna Leskova said on 5 October.', '“We are ready for winter”'],
  [
    'en',
    '"The new line is ready for the first trains," said the director of the plant.',
    '"The new line is ready for the first trains"',
  ],
  // in the middle, or at the beginning
  ['en', 'According to the Ministry of Health, 204 people recovered yesterday.', '204 people recovered yesterday'],
  [
    'en',
    'As reported by the police, three roads are closed in Pavlodar region.',
    'Three roads are closed in Pavlodar region',
  ],
  // nothing to cut off
  [
    'en',
    'In 2017, Belarus and Kazakhstan signed an agreement on trade.',
    'In 2017, Belarus and Kazakhstan signed an agreement on trade',
  ],
  [
    'en',
    'Speaking at the forum in Astana, Minister Bolat Esenzhol said that exports had doubled.',
    'Speaking at the forum in Astana, Minister Bolat Esenzhol said that exports had doubled',
  ],
  [
    'en',
    'At a meeting held in Minsk, Governor Anna Leskova said the harvest was good.',
    'At a meeting held in Minsk, Governor Anna Leskova said the harvest was good',
  ],
  ['en', 'Minister Bolat Esenzhol said trade was growing.', 'Minister Bolat Esenzhol said trade was growing'],
  [
    'en',
    'The ministry, which employs 400 people, will move to Karaganda.',
    'The ministry, which employs 400 people, will move to Karaganda',
  ],
  [
    'en',
    'Dr. A. Lis of St. Petersburg and Prof. J. Smith Jr. won the prize. They share it.',
    'Dr. A. Lis of St. Petersburg and Prof. J. Smith Jr. won the prize',
  ],
  [
    'en',
    'Prices rose to 1,234.5 tenge vs. 1,100 in May. They may fall.',
    'Prices rose to 1,234.5 tenge vs. 1,100 in May',
  ],
  ['en', 'Will Semey get a third bridge? Nobody knows.', 'Will Semey get a third bridge?'],
  [
    'en',
    'The law takes effect on Jan. 1 in Kazakhstan. It was adopted in May.',
    'The law takes effect on Jan. 1 in Kazakhstan',
  ],
  ['en', 'He was born in the U.S. The family moved to Minsk.', 'He was born in the U.S.'],
  // too long
  [
    'en',
    'Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan and Turkmenistan will build a common system of early warning of mudflows, which is to cover all rivers of the Tian Shan by 2030.',
    'Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan and Turkmenistan will build a common system of early warning of …',
  ],
  [
    'en',
    'The seventeenth international exhibition of machines for the processing of milk and meat from small farms of the Eurasian steppe opened in Kostanay.',
    'The seventeenth international exhibition of machines for the processing of milk and meat from small farms of the …',
  ],
  // Russian
  ['ru', 'В Полоцке потушили склад, сообщили в МЧС.', 'В Полоцке потушили склад'],
  [
    'ru',
    'В Лиде открылся музей колокольчиков, сообщила БЕЛТА директор музея Ольга Ленкевич.',
    'В Лиде открылся музей колокольчиков',
  ],
  [
    'ru',
    'Мощность станции выросла до 4000 МВт, передает корреспондент МИА «Казинформ».',
    'Мощность станции выросла до 4000 МВт',
  ],
  [
    'ru',
    'Ущерб составил 4,5 млрд тенге, передает Казинформ со ссылкой на пресс-службу акимата.',
    'Ущерб составил 4,5 млрд тенге',
  ],
  ['ru', 'Дорогу откроют в мае, рассказал журналистам аким области Марат Оразалин.', 'Дорогу откроют в мае'],
  [
    'ru',
    'Урожай собран, об этом сообщает пресс-служба министерства.',
    'Урожай собран, об этом сообщает пресс-служба министерства',
  ],
  [
    'ru',
    'Весь урожай в области уже собран, об этом сообщает пресс-служба министерства.',
    'Весь урожай в области уже собран',
  ],
  ['ru', 'Как сообщает БЕЛТА, в Минске откроют новый парк.', 'В Минске откроют новый парк'],
  ['ru', 'По данным Минздрава, за сутки выздоровели 204 человека.', 'За сутки выздоровели 204 человека'],
  [
    'ru',
    'Министр заявил, что экспорт вырос на 12% по сравнению с 2018 г. и продолжает расти.',
    'Министр заявил, что экспорт вырос на 12% по сравнению с 2018 г. и продолжает расти',
  ],
  [
    'ru',
    'В г. Барановичи на ул. Ленина открыли сквер им. А. С. Пушкина. Там растут липы.',
    'В г. Барановичи на ул. Ленина открыли сквер им. А. С. Пушкина',
  ],
  ['ru', '«Вода уходит, все дороги открыты», - сказал Ерлан Токберген.', '«Вода уходит, все дороги открыты»'],
  // Belarusian, Kazakh, Polish, German, Spanish
  ['be', 'У Нясвіжы адкрыўся новы музей, паведамляе карэспандэнт БЕЛТА.', 'У Нясвіжы адкрыўся новы музей'],
  ['kk', 'Елордада жаңа мектеп ашылды, деп хабарлайды ҚазАқпарат тілшісі.', 'Елордада жаңа мектеп ашылды'],
  ['kk', 'Қостанайда 25 бала робот жасады деп хабарлайды ҚазАқпарат.', 'Қостанайда 25 бала робот жасады'],
  ['kk', '«Балалар үшін барлық жағдай жасалған», - деді Айгүл Сейтқали.', '«Балалар үшін барлық жағдай жасалған»'],
  [
    'pl',
    'Białoruś zwiększyła eksport mebli, poinformowało Ministerstwo Gospodarki.',
    'Białoruś zwiększyła eksport mebli',
  ],
  [
    'de',
    'Belarus und Sachsen bilden Lehrlinge aus, teilte das Ministerium mit.',
    'Belarus und Sachsen bilden Lehrlinge aus',
  ],
  ['es', 'La fábrica abrirá un taller en Managua, informó la embajada.', 'La fábrica abrirá un taller en Managua'],
];

for (const [lang, lede, headline] of CASES) {
  test(`the lede "${lede.slice(0, 70)}…" gives "${headline.slice(0, 50)}…"`, () => {
    assert.equal(deriveHeadline(lede, lang, LEXICON), headline);
  });
}

test('no derived headline is longer than 120 characters', () => {
  for (const word of ['a', 'word', 'incomprehensibilities', 'x'.repeat(300)]) {
    assert.ok(deriveHeadline(`${`${word} `.repeat(100)}.`, 'en', LEXICON).length <= 122);
  }
});
