// By which letters and small words is a language told from its neighbours?

/** What speaks for a language and what against it, for a text in its script. */
export interface LanguageSigns {
  /** BCP 47. */
  readonly lang: string;
  readonly script: 'latin' | 'cyrillic';
  /** Letters that its neighbours do not have. */
  readonly own: string;
  /** Letters of its neighbours that it does not have. */
  readonly foreign: string;
  /** Its commonest small words. */
  readonly words: readonly string[];
}

/** Where two are even, the first one wins. */
export const LANGUAGES: readonly LanguageSigns[] = [
  latin(
    'en',
    '',
    'ąęłńśźżßäöüñãõğışėųúýǵ',
    'the of and to in that is was for on with as by has said from at are be will',
  ),
  latin(
    'de',
    'ßäöü',
    'ąęłńśźżñãõğışėų',
    'der die das und von mit den dem ist im auf für des ein eine wurde nach sich werden bei',
  ),
  latin(
    'pl',
    'ąęłńśźż',
    'ßäöüñãõğış',
    'i w z na że się do jest oraz nie od przez dla po został roku o które który będzie',
  ),
  latin('es', 'ñ¿¡', 'ąęłßäöãõğış', 'de la el los las y en que del por con para una se es un al como su ha'),
  latin('fr', 'çèœ', 'ąęłßäöãõñğış', 'le la les des et en du que est une dans pour par sur au avec un qui aux a'),
  latin('it', '', 'ąęłßäöãõñğış', 'il di che la e del in per un una della con sono non gli le alla dei nel è'),
  latin('pt', 'ãõ', 'ąęłßäöñğış', 'o de a e que do da em um para com não uma os no se na por dos as'),
  latin(
    'tr',
    'ğış',
    'ąęłßäńñãõ',
    've bir bu için ile olarak da de olan daha çok gibi sonra kadar tarafından oldu etti',
  ),
  latin('lt', 'ėįųūž', 'łßäöñãõğı', 'ir kad yra su iš į bei apie dėl tai buvo bus kaip nuo'),
  latin('cs', 'ěřů', 'ąęłßäñãõğı', 'a v na se že je s z do o pro by byl které jsou'),
  latin('kk-Latn', 'ńǵúýı', 'łßäñãõ', 'jáne men úshin bul bir dep jyly boıynsha'),
  latin('uz-Latn', 'ʻ', 'łßäñãõ', 'va bilan uchun bu bir da deb hamda yil'),
  cyrillic('ru', 'ыэъ', 'іўәғқңөұүһїєґҳҷђћџњљј', 'и в на с по что не для из к о за от как это было его при также'),
  cyrillic('kk', 'әғқңөұүһ', 'ўїєґҳҷђћџњљј', 'және мен үшін бұл деп бір да де бойынша жылы болып жыл екен'),
  cyrillic('be', 'ўі', 'ищъәғқңөұүһїєґҳҷ', 'і ў на з па што не для у да з гэта ад як будзе аб'),
  cyrillic('uk', 'їєґ', 'ыэъёўәғқңөұүһҳҷ', 'і в на з що та у до не для від про це за як'),
  cyrillic('ky', 'ңөү', 'әғқұһіўїєґҳҷ', 'жана менен үчүн бул деп бир да боюнча жылы'),
  cyrillic('uz', 'ўқғҳ', 'әңөұүһіїєґыщ', 'ва билан учун бу бир ҳам бўлган йил'),
  cyrillic('tg', 'ҷӣӯҳ', 'әңөұүһіїєґыщ', 'ва дар ба аз бо ки ин барои'),
  cyrillic('bg', '', 'ыэёіўәғқңөұүһїєґҳҷ', 'и на в за от се да с е че са по не като'),
  cyrillic('sr', 'ђћџњљј', 'ыэъйяющёіўәғқңөұүһїєґ', 'и у на је да се од за су са који'),
];

function latin(lang: string, own: string, foreign: string, words: string): LanguageSigns {
  return { lang, script: 'latin', own, foreign, words: words.split(' ') };
}

function cyrillic(lang: string, own: string, foreign: string, words: string): LanguageSigns {
  return { lang, script: 'cyrillic', own, foreign, words: words.split(' ') };
}
