// Which words do pages hang around an article?

/** What a line of furniture is for. Each has its name among the reasons in `layout`. */
export type FurnitureKind =
  | 'menu'
  | 'language-switch'
  | 'share'
  /** Heading of a page's list of other stories, which ends its own. */
  | 'others'
  /** Heading of stories on the same subject, which may stand in the middle of one. */
  | 'related'
  | 'tags'
  | 'photo'
  /** Words that belong to a picture. */
  | 'caption'
  | 'byline'
  | 'counter'
  /** What a reader may do with the page: print it, write it larger, give it a mark. */
  | 'tool'
  | 'calendar'
  | 'legal'
  | 'address'
  | 'source'
  | 'end-mark';

export interface FurnitureWords {
  readonly kind: FurnitureKind;
  /** Whole lines, lower case, without the marks around them. */
  readonly lines: readonly string[];
  /** How lines begin, lower case. One that ends in a colon stands before one; others before a space, a colon or the end. */
  readonly openings: readonly string[];
}

export const FURNITURE: readonly FurnitureWords[] = [
  {
    kind: 'menu',
    lines: phrases(`
      projects | government bodies | all news | home | home page | main | main page | news | news feed | latest | about | about us
      contacts | contact us | contact | search | menu | close | archive | photo | photos | video | videos | multimedia | rss | rss feed
      mobile version | full version | site map | sitemap | advertising | advertise | subscription | log in | login | sign in | sign up
      register | back | back to top | to top | up | next | previous | prev | next page | previous page | more | more news | show more
      load more | read more | go to the main site | go to main site | go to the full version | view full version | full site
      version for the visually impaired | official website | official site | press center | press centre | press releases
      interviews | announcements | infographics | photo gallery | gallery | live | online | weather | exchange rates | currency | tv
      top stories | breaking news | news line | newsline | opinions | special projects | skip to content | skip to main content
      toggle navigation | navigation | news agency | president | government | parliament | events calendar | calendar | feedback | help
      главная | главная страница | новости | все новости | лента новостей | последние новости | о нас | об агентстве | контакты | поиск
      меню | архив | фото | видео | мультимедиа | реклама | подписка | войти | вход | регистрация | назад | наверх | вверх | далее
      ещё | еще | показать еще | показать ещё | загрузить еще | читать далее | подробнее | перейти на основной сайт
      перейти на главный сайт | перейти к полной версии | полная версия | полная версия сайта | мобильная версия
      карта сайта | спецпроекты | проекты | органы власти | государственные органы | инфографика | фоторепортаж | интервью
      анонсы | пресс-релизы | погода | курсы валют | обратная связь | версия для слабовидящих | главное | в эфире
      басты бет | бас бет | жаңалықтар | барлық жаңалықтар | барлық жаңалық | соңғы жаңалықтар | жаңалықтар таспасы | біз туралы
      байланыс | байланыстар | іздеу | мәзір | мұрағат | жарнама | кіру | тіркелу | артқа | тағы | тағы да | толығырақ | негізгі сайтқа өту
      негізгі сайтқа көшу | сайттың толық нұсқасы | толық нұсқа | мобильді нұсқа | сайт картасы | жобалар | сұхбат | фотогалерея
      галоўная | навіны | усе навіны | усе навiны | кантакты | пошук | архіў | strona główna | aktualności | wszystkie wiadomości | kontakt
      szukaj | startseite | nachrichten | alle nachrichten | suche | kontakte | inicio | noticias | todas las noticias | buscar | contacto
      首页 | 新闻 | 更多 | 搜索 | 返回首页 | 返回`),
    openings: phrases(
      'news agency | official website of | mobile version | jump to | skip to | мобильная версия | версия для',
    ),
  },
  {
    kind: 'share',
    lines: phrases(`
      share | share this | share on | share this news | share this page | share article | subscribe | subscribe to us | follow us
      send to a friend | send by e-mail | email this | copy link | link copied | like | tweet | comments | comment | add a comment
      leave a comment | no comments | discuss | подписаться | подписывайтесь | поделиться | поделиться в соцсетях | поделиться новостью
      комментарии | комментировать | оставить комментарий | обсудить | отправить | скопировать ссылку | ссылка скопирована
      бөлісу | жазылу | пікірлер | пікір қалдыру | падпісацца | падзяліцца | udostępnij | teilen | compartir | 分享`),
    openings: phrases(`
      subscribe to | follow us | join us on | join our | share on | share this | find us on | read us | our telegram | our page | sign up for
      get the latest | stay tuned | stay updated | like us on | watch us on | see us on
      подписывайтесь | подпишитесь | присоединяйтесь | читайте нас | следите за | мы в | наш телеграм | наш telegram | наш канал | поделиться
      самые важные новости | самое интересное в | еще больше новостей | больше новостей в
      жазылыңыз | біздің telegram | бізге жазыл | бізге қосыл | біз telegram | telegram арнамыз | telegram-арнамыз | telegram каналымыз
      пікір қалдыр | падпісвайцеся | obserwuj nas | folgen sie | síganos | 关注`),
  },
  {
    kind: 'others',
    lines: phrases(`
      recent news | latest news | relevant news | currently reading | most read | most popular | popular | popular news | popular now | top news
      other news | recommended | you may also like | you might also like | you may be interested | more news | trending | editor's choice
      must read | don't miss | latest updates | up next | all news of the day
      сейчас читают | самое читаемое | популярное | популярные новости | другие новости | последние новости | рекомендуем | рекомендуемые
      вам может быть интересно | главные новости | лента новостей | новости партнеров | новости партнёров | новости дня
      қазір оқып жатыр | қазір оқылып жатыр | қазір оқуда | танымал | басқа жаңалықтар | ең көп оқылғандар | соңғы жаңалықтар | өзекті жаңалықтар
      іншыя навіны | апошнія навіны | najnowsze wiadomości | popularne | meistgelesen | más leídas | 热门新闻 | 最新消息`),
    openings: phrases('recent news from | latest news from | news of belarus today | currently reading'),
  },
  {
    kind: 'related',
    lines: phrases(`
      related news | related | related articles | related stories | related materials | see also | read also | also read
      more on this topic | more on the topic | on the topic | on this topic | news on the topic
      читайте также | читать также | также читайте | смотрите также | по теме | материалы по теме | новости по теме | еще по теме | ещё по теме
      похожие новости | похожие материалы | связанные новости
      сондай-ақ оқыңыз | тағы оқыңыз | тағы да оқыңыз | оқи отырыңыз | ұқсас жаңалықтар | осы тақырыпта | тақырып бойынша
      чытайце таксама | па тэме | czytaj także | czytaj też | zobacz także | powiązane | lesen sie auch | mehr zum thema
      lea también | también le puede interesar | 相关新闻 | 相关阅读 | 延伸阅读`),
    openings: phrases(`
      read also: | see also: | also read: | read more: | related: | related news:
      more on the topic: | on the topic: | read on the topic | earlier on the topic
      читайте также: | читать также: | смотрите также: | по теме: | ранее по теме | также по теме | материалы по теме: | подробнее: | ещё по теме:
      сондай-ақ оқыңыз: | тағы оқыңыз: | оқи отырыңыз: | тақырып бойынша: | чытайце таксама: | czytaj także: | lesen sie auch:
      lea también:`),
  },
  {
    kind: 'tags',
    lines: phrases(
      'tags | keywords | topics | теги | ключевые слова | темы | тегтер | тегтер тізімі | кілт сөздер | тэгі | tagi | 标签 | 关键词',
    ),
    openings: phrases(`
      tags: | tag: | keywords: | key words: | topics: | filed under: | теги: | тег: | тэги: | ключевые слова: | темы: | тегтер: | тегтері: | кілт сөздер:
      тэгі: | tagi: | schlagworte: | etiquetas: | 标签: | 标签： | 关键词： | 关键词:`),
  },
  {
    kind: 'photo',
    lines: phrases(`
      none | photo: none | photo: no | no photo | archive photo | file photo | illustrative photo | photo from open sources | фото из архива
      фото из открытых источников | архивное фото | иллюстративное фото | мұрағаттық сурет | сурет ашық дереккөзден алынды`),
    openings: phrases(`
      photo: | photos: | photo by | photos by | photo credit | photo credits | photo courtesy | photos courtesy | photo from | photos from
      image: | images: | image credit | image courtesy | pic: | picture: | video: | video by | video credit | an archive photo
      фото: | фото из | фото с | фото бельта | фото белта | фотограф: | фотографии: | снимок: | видео: | иллюстрация: | скриншот: | скрин: | фото предоставлено
      сурет: | суреттер: | фото авторы: | суретті түсірген: | видео авторы: | фота: | фота | zdjęcie: | fot. | foto: | bild: | imagen: | 图片来源 | 摄影 | 图：`),
  },
  {
    kind: 'caption',
    lines: [],
    openings: phrases(`
      in the photo: | in the photos: | in photo: | in the picture: | in the pictures: | on the photo: | pictured: | photo caption:
      на снимке: | на снимках: | на фото: | на фотографии: | на снимке – | на снимке — | на снимке - | на фото – | на фото — | на фото -
      суретте: | суреттерде: | фотода: | суретте – | суретте — | суретте - | на здымку: | на здымках: | на фота: | на здымку – | на здымку —
      na zdjęciu: | na zdjęciach: | auf dem bild: | auf dem foto: | en la foto: | en la imagen: | 图为： | 图为:`),
  },
  {
    kind: 'byline',
    lines: phrases('author | written by | by | автор | авторы | автор: | author: | авторлар | автор(ы)'),
    openings: phrases(`
      author: | authors: | by: | written by | reported by | reporting by | text: | text by | editor: | edited by | translated by | compiled by | posted by
      correspondent: | автор: | авторы: | текст: | редактор: | корреспондент: | подготовил: | подготовила: | перевод:
      мақала авторы: | мәтін: | тілші: | аўтар: | autor: | tekst: | text von | 作者： | 作者: | 编辑： | 编辑: | 责任编辑`),
  },
  {
    kind: 'counter',
    lines: phrases('views | просмотры | просмотров | қаралды | қаралым | wyświetlenia'),
    openings: phrases(`
      views: | views | hits: | read: | viewed: | viewed | comments: | comments ( | number of views | просмотров: | просмотры: | просмотров
      просмотрено: | прочитано: | комментариев: | комментарии: | комментарии ( | количество просмотров | число просмотров | қаралды: | қаралым: | қаралымдар: | қаралу саны | қаралым саны | оқылды:
      көрсетілді: | пікірлер: | праглядаў: | wyświetleń: | aufrufe: | visitas: | 浏览 | 阅读：`),
  },
  {
    kind: 'tool',
    lines: phrases(`
      print | print version | print this page | print article | printable version | printer-friendly version | version for printing | save as pdf
      font size | text size | increase font | decrease font | rate this | rate this article | rate article | rate the article | rate this news | rate this page
      версия для печати | распечатать | распечатать статью | печать | размер шрифта | размер текста | увеличить шрифт | уменьшить шрифт
      оцените статью | оцените новость | оцените материал | оценить | оценить статью | ваша оценка
      басып шығару | баспа нұсқасы | қаріп өлшемі | мәтін өлшемі | мақаланы бағалаңыз | мақаланы бағалау | жаңалықты бағалаңыз | бағалау
      версія для друку | друкаваць | памер шрыфту | ацаніце артыкул | ацаніць | drukuj | wersja do druku | rozmiar czcionki | rozmiar tekstu | oceń artykuł
      drucken | druckversion | schriftgröße | artikel bewerten | imprimir | tamaño de letra | 打印 | 字号 | 字体大小`),
    openings: phrases(`
      print: | font size | text size | rate this article | rate this | article rating | rating: | your rating | размер шрифта | размер текста | шрифт:
      оцените статью | оцените новость | оцените материал | ваша оценка | оценка: | рейтинг: | рейтинг статьи | қаріп өлшемі | қаріп: | мәтін өлшемі
      мақаланы бағалаңыз | бағалау: | рейтингі: | памер шрыфту | шрыфт: | ацаніце артыкул | rozmiar czcionki | rozmiar tekstu | oceń artykuł
      schriftgröße | schriftgrösse | artikel bewerten | tamaño de letra | 字号 | 字体大小`),
  },
  {
    kind: 'calendar',
    lines: phrases(`
      su mo tu we th fr sa | mo tu we th fr sa su | s m t w t f s | m t w t f s s | пн вт ср чт пт сб вс | вс пн вт ср чт пт сб
      дс сс ср бс жм сб жс | дс сс ср бс жм сн жк | дй сс ср бс жм сн жк | пн аў ср чц пт сб нд | pn wt śr cz pt so nd | pn wt śr cz pt sb nd
      mo di mi do fr sa so | lu ma mi ju vi sa do | l m x j v s d | 日 一 二 三 四 五 六 | 一 二 三 四 五 六 日`),
    openings: [],
  },
  {
    kind: 'legal',
    lines: phrases(
      'all rights reserved | все права защищены | барлық құқықтар қорғалған | terms of use | privacy policy | cookie policy | cookies',
    ),
    openings: phrases(`
      © | (c) | copyright | all rights reserved | when using materials | when using the materials | any use of materials | reprint of
      use of materials | hyperlink | this site uses cookies | this website uses cookies | we use cookies | found a mistake | found an error
      if you notice | if you find an error | if you found | select the text | press ctrl | система orphus | orphus
      все права | при использовании | использование материалов | при перепечатке | перепечатка | любое использование | копирование материалов
      нашли ошибку | если вы нашли | если вы заметили | выделите | сайт использует | мы используем | возрастное ограничение | свидетельство о
      барлық құқықтар | материалдарды пайдалан | сайт материалдарын | қате тапсаңыз | мәтінде қате | усе правы | wszelkie prawa | alle rechte
      todos los derechos | 版权所有`),
  },
  {
    kind: 'address',
    lines: [],
    openings: phrases(`
      tel. | tel: | tel | tel./fax | phone: | phone | phones: | fax: | fax | telephone | hot line | hotline | e-mail: | email: | e-mail | address: | our address
      working hours | opening hours | operating mode | office hours | reception: | web: | website: | legal address
      тел. | тел: | тел | тел./факс | телефон | телефоны | факс | эл. почта | электронная почта | почта: | адрес: | адрес | режим работы | время работы
      горячая линия | приемная | приёмная | юридический адрес | мекенжай | мекен-жай | мекенжайы | электрондық пошта | жұмыс уақыты | адрас: | рэжым працы
      тэл. | adres: | adresse: | dirección: | 地址 | 电话`),
  },
  {
    kind: 'source',
    lines: [],
    openings: phrases(
      'source: | sources: | original: | original source | via: | источник: | источники: | первоисточник | дереккөз: | қайнар көзі: | крыніца: | źródło: | quelle: | fuente: | 来源： | 来源:',
    ),
  },
  {
    kind: 'end-mark',
    lines: phrases(
      '-0- | - 0 - | –0– | —0— | -о- | (res) | (end) | ### | # # # | *** | * * * | -30- | end | ends | mil osi | -end- | конец | соңы',
    ),
    openings: phrases('mil osi'),
  },
];

/** Names of social networks and services: a line of nothing else is a row of links to them. */
export const SOCIAL_WORDS: ReadonlySet<string> = new Set(
  words(`twitter facebook vk vkontakte вконтакте instagram youtube telegram whatsapp viber linkedin odnoklassniki одноклассники x tiktok threads
    rss livejournal reddit pinterest messenger skype tweet wechat weibo zen дзен yandex.zen твиттер фейсбук инстаграм телеграм ютуб 微信 微博`),
);

/** What may stand between those names. */
export const SOCIAL_FILLERS: ReadonlySet<string> = new Set(
  words(
    'мы в in on and и the us канал channel follow share поделиться my мой мир mail ru ok google news яндекс print email e-mail like send + -',
  ),
);

/** How pages write the way into their other languages: a line of nothing else is such a switch. */
export const LANGUAGE_WORDS: ReadonlySet<string> = new Set(
  words(`en eng english ru rus рус русский russian kz kaz қаз қазақша қазақ kazakh kk qaz qazaqsha qazaqşa қазақшa by bel бел беларуская belarusian
    беларуская by de deutsch ger german es esp español spanish pl pol polski polish cn chn zh 中文 中国 chinese китай 简体中文 fr fra français french
    uz uzb ўз ўзб o'zb oʻzb ozb o'zbek ўзбек uzbek ق ز قز قازاقشا تو төте tote arabic عربي العربية ar ara tr türkçe turkish kg кыр ua укр їм lat latyn
    latin lat cyr кир төте қазақ тілі version eng.`),
);

/** The sections that agencies file their news under. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  phrases(`politics | economy | economics | society | culture | sport | sports | world | in the world | regions | region | business | education | science
    health | healthcare | technology | technologies | tech | incidents | accidents | events | ecology | environment | tourism | travel | finance | energy
    agriculture | law | defense | defence | security | international | foreign policy | domestic policy | kazakhstan | belarus | cis | eurasia | central asia
    president | head of state | government | parliament | social policy | science and technology | culture and art | opinion | comments | weather
    interview | интервью | сұхбат | public health | industry | transport | innovations | it | space | religion | history | youth | family | emergencies | crime | public safety
    политика | экономика | общество | культура | спорт | в мире | мир | регионы | регион | бизнес | образование | наука | здоровье | здравоохранение
    технологии | происшествия | события | экология | туризм | финансы | энергетика | сельское хозяйство | право | оборона | безопасность
    внешняя политика | внутренняя политика | казахстан | беларусь | снг | президент | правительство | парламент | социум | транспорт | промышленность
    в стране | новости регионов | новости региона | наука и технологии | зарубежье | культура и искусство | официально
    саясат | экономика | қоғам | мәдениет | спорт | әлем | өңірлер | аймақтар | білім | ғылым | денсаулық | технология | оқиға | оқиғалар | экология
    туризм | қаржы | құқық | қауіпсіздік | қазақстан | президент | үкімет | парламент | руханият | ауыл шаруашылығы | әлеумет | тарих
    палітыка | эканоміка | грамадства | культура | у свеце | рэгіёны | polityka | gospodarka | społeczeństwo | kultura | świat | sport | regiony
    politik | wirtschaft | gesellschaft | kultur | política | economía | sociedad | cultura | deportes | 政治 | 经济 | 社会 | 文化 | 体育 | 国际`),
);

function phrases(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
