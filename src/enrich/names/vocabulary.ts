// Which words are no names, and which say what a name is?

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a sentence may begin with: a capital there says nothing. Folded. */
export const FUNCTION_WORDS = words(`
  a about above according accordingly across actually addressing additionally after again against ago all almost along already also although
  among amid an and another any apart are around as asked at back based be because been before behind being below besides best between beyond both but
  by can certain citing commenting concerning considering could currently dear despite did do does down due during each earlier
  eight either eleven especially even every everyone everything except far few finally first five following for four from
  further furthermore given good had has have having he hence her here hereby his how however i if in including indeed initially
  instead into is it its itself just last lastly late lately later latter let like likewise made many may maybe me meanwhile
  might more moreover most mostly much must my namely near nearly neither never nevertheless new next nine no nobody none nor
  normally not note noting nothing notably now nowadays of off official officially often on once one ones only or other others otherwise our
  out over overall own particularly per perhaps please previously probably quite rather read reportedly regarding regardless
  remember reminder same second see seven several shall she should similarly since six so some somebody someone something
  sometimes soon speaking still such summarizing take taking ten thank thanks that the their them then there thereby therefore
  these they third this those though three through throughout thus to today together tomorrow tonight too total totally
  toward towards traditionally twelve twice two under unfortunately unless unlike until up upon us used usually very via want was we well were what
  whatever when whenever where whereas whether which while who whoever whole whom whose why will with within without would yes yesterday yet
  you your watch photo photos video source sources tags author press news currently reading headline update breaking exclusive
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec
  mln bln km usd eur kzt byn rub covid
  в во на с со к ко о об от до из за по под над при для без между через после перед это эта этот эти он она они оно мы вы я
  как так также что чтобы если но и а или не ни да же бы был была было были есть будет все всё весь вся его её их наш ваш
  там здесь тут где когда кто чей который которая сегодня вчера завтра кроме однако поэтому потом тогда только уже ещё еще
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря напомним ранее согласно сообщает
  бұл ол олар біз және мен бен пен үшін туралы бойынша кейін дейін
`);

/** Words that a rank or an office ends in, or that stand for it. Folded. */
export const TITLES = words(`
  president minister premier chancellor chairman chairwoman chairperson chair ambassador governor akim mayor speaker director head
  chief secretary rector commander commissioner representative envoy coordinator leader king queen prince
  princess pope patriarch metropolitan archbishop general colonel lieutenant captain admiral marshal professor academician coach
  manager ceo cfo coo founder cofounder editor spokesman spokesperson spokeswoman adviser advisor aide assistant senator deputy
  mp pm member expert analyst economist judge prosecutor consul attache writer poet singer actor actress boxer player cosmonaut astronaut
  scientist ombudsman elbasy premier vice inspector auditor curator delegate lawmaker congressman congresswoman trainer athlete
  swimmer wrestler cyclist gymnast tennisist skier biathlete researcher historian composer artist designer architect surgeon
  doctor physician veteran activist journalist correspondent observer governess treasurer
  президент президента президенту президентом премьер министр министра министром посол посла председатель председателя
  глава главы спикер губернатор аким мэр директор руководитель заместитель секретарь ректор генерал депутат сенатор
  начальник советник представитель комиссар канцлер король министрі президенті төрағасы әкімі елшісі
`);

/** Before a name, and no office. Folded. */
export const HONORIFICS = words(
  'mr mrs ms dr prof sir lord lady comrade his her excellency majesty господин госпожа г',
);

/** What may stand among the words of an office without a capital. Folded. */
export const TITLE_MODIFIERS = words(`
  first second deputy vice acting interim outgoing former ex new newly appointed incumbent senior chief general executive
  honorary permanent special extraordinary plenipotentiary assistant co press foreign prime state regional managing
  national commercial technical scientific artistic academic editor charge d'affaires ad interim elect designate then current
  world olympic renowned famous well known prominent leading lead head political
  первый первого заместитель заместителя чрезвычайный полномочный и генеральный исполнительный бывший
`);

/** The last words of what people are called by instead of their names. Folded. */
export const RANKS = words(`
  president state leader minister premier pm government ambassador diplomat envoy speaker governor akim mayor chairman chairwoman
  chairperson director rector secretary general chancellor king commissioner coordinator prosecutor consul elbasy pope
  patriarch senator ombudsman
`);

/** Between "the" and these. Folded. */
export const RANK_MODIFIERS = words(`
  first deputy vice prime foreign interior defense defence finance economy head of the general secretary executive acting
  president minister extraordinary plenipotentiary and agriculture culture ecology education emergencies energy forestry
  health healthcare industry information justice labor labour sports tourism trade transport
`);

/** After a rank these make a thing of it: "the president's office", "the minister level". Folded. */
export const NOUNS_AFTER_RANK = words(`
  level elections election administration office council post position candidate palace elect
`);

/** Words that stop somebody from holding now the office that is named with them. Folded. */
export const FORMER = words('former ex then late бывший бывшего экс elect designate');

/** Between the capitals of one name or office. Folded. */
export const CONNECTORS = words('of the for and to in on at de und des du la and with');

/** Between a person's names. Folded. */
export const PARTICLES = words('de da di del van von der den bin ibn al el la le dos san ten ter');

/** What an organisation's name has in it. Folded. */
export const ORGANISATION_HEADS = words(`
  academy administration agency airlines airways alliance assembly association authority bank board bureau cabinet center centre
  chamber choir club college commission committee community company complex concern confederation conference congress
  consortium corporation council court department directorate embassy enterprise executive exchange factory federation festival
  force forum foundation fund government group guard hospital holding house inspectorate institute institution
  laboratory league library majilis mazhilis mill ministry mission museum observatory office opera orchestra organisation
  organization parliament partnership party plant police prosecutor's refinery rada railways school secretariat senate service
  society staff stock studio summit symphony team theater theatre treasury tribunal trust union university works
  jsc llp llc ltd inc plc ojsc cjsc ooo oao zao pjsc gmbh corp co holding bureau
  министерство министерства комитет комитета университет университета институт академия банк банка совет совета союз союза
  компания компании корпорация фонд фонда федерация ассоциация палата палаты суд суда партия партии агентство завод завода
  министрлігі комитеті университеті банкі қоры
`);

/** Acronyms of things, not of bodies. Folded. */
export const COMMON_ACRONYMS = words(`
  gdp gnp grp ceo cfo coo tv pcr dna hiv aids vat vip ngo npp sme smes it pr hr id usb gps gsm lng lpg btc ai am pm mp mps km kg
  kzt usd eur byn byr rub cny gbp covid ddt kos pct ppp iq faq pdf suv dj dvd hd uk us eu un кви пцр ввп ндс дтп сми тв ип
`);

/** What a place's name has in it. Folded. */
export const PLACE_HEADS = words(`
  region oblast district territory krai rayon raion province county city town village settlement aul river lake sea mountain mountains
  mount peak island islands peninsula strait gulf bay desert valley steppe canal reservoir street avenue square prospect boulevard
  airport station fortress castle park reserve border port stadium arena
  область области облысы район района ауданы город города қаласы
`);

/** What is called after a person. Folded. */
export const NAMED_AFTER = words(`
  university airport center centre foundation fund street avenue prize award school intellectual schools library stadium cup park museum
  institute palace square academy hospital theatre theater plant order medal tournament memorial international boulevard
  scholarship readings lane bridge college gymnasium lyceum city district region monument stadium arena
`);

/** What a team or a company puts before the name of its city. Folded. */
export const TEAM_WORDS = words(
  'fc hc bc fk vc hk bk bfc sc dinamo dynamo team air spartak lokomotiv torpedo фк хк бк динамо',
);

/** Verbs after the one who speaks. Folded. */
export const SPEECH_VERBS = words(`
  said says noted stressed added told stated emphasized emphasised underlined remarked recalled believes thinks announced
  explained commented confirmed reported informed pointed expressed thanked met visited held arrived signed received
  congratulated extended took attended won urged reminded suggested proposed admitted assured concluded
  сказал сказала отметил отметила заявил заявила подчеркнул подчеркнула сообщил сообщила рассказал рассказала добавил добавила
`);

/** Before a place. Folded. */
export const PLACE_PREPOSITIONS = words('in near at from to around outside в из под около');

/** Where several of these stand, a town's name may be its team's. Folded, as they are written without a capital. */
export const SPORT_WORDS = words(`
  match matches team teams club clubs coach goal goals goalkeeper striker midfielder season playoff playoffs league quarterfinal
  semifinal final finals tournament victory defeated beat lost draw scored standings puck overtime halftime
  матч команда клуб тренер гол сезон турнир
`);

/** Given names that are common where the agencies report from, for telling people from other names. Folded. */
export const GIVEN_NAMES = words(`
  alexander aleksandr alyaksandr aliaksandr alexandra aleksandra alexei alexey aleksei aleksey aliaksei anatoly anatoli andrei andrey
  anna anton artem artur arthur boris daria darya david denis dmitry dmitri dzmitry ekaterina yekaterina elena yelena alena eduard
  evgeny yevgeny yevgeni galina gennady georgy gleb grigory igor ihar ilya ina inna irina iryna ivan kirill konstantin
  larisa leonid ludmila lyudmila maria mariya marina maxim maksim mikhail mikalai natalia natalya natallia nikita nikolai nikolay
  oksana oleg aleh olga volha pavel peter pyotr piotr roman ruslan sergei sergey siarhei stanislav svetlana sviatlana tamara tatiana tatyana
  timur vadim valentina valery valeri vasily vera viktor victor viktoria vitaly uladzimir vladimir vladislav vyacheslav yakov yuri yury
  yulia zinaida
  abai adil aibek aidar aigul aida aigerim ainur akmaral akhmetzhan alibek alikhan aliya almas almaz aman amangeldy ardak
  arman askar aset aslan assel asset assem ayan azamat bagdat bagila bakhyt bakhytzhan bakytzhan baurzhan beibut berdibek berik birzhan
  bolat bulat dana daniyal daniyar danial darkhan darhan dariga dauren daulet dinara dias dosym erlan yerlan ermek yermek yerbol yerbolat yerkin
  yernur yerzhan yermegiyayev galym galymzhan gani gulnar gulshara imangali kairat kanat karim kassym-jomart kassym kuandyk madina
  magzhan maksat malik marat mukhtar murat nurlan nurlybek nursultan nurzhan olzhas orazbek rashid rinat roza rustam sabit
  saule saparkhan sarsenbai sauat serik shavkat timur talgat temirlan tokhtar umirzak zhanar zhanna zhannat zhaslan zhomart
  zulfiya yermukhamet yergali askhat asylbek azat galiya gulmira gulzhan kayrat kuat raushan roman tamara tursun
  angela barack bill charles donald emmanuel frank george hans hillary james jean jens joe john jose joseph karl kim klaus
  laszlo li mark martin michael miguel mohammad mohammed muhammad nicolas pope paul recep rex robert richard
  shinzo stephen steven thomas tony wang william xi zhang abdulla ahmed ali hassan hussein ibrahim ilham islam emomali
  gurbanguly sooronbay almazbek sadyr serzh nikol narendra petro volodymyr dalia andrzej donald victor
  александр алексей анатолий андрей анна антон борис василий виктор виталий владимир галина геннадий дмитрий евгений елена
  игорь ирина иван константин леонид людмила мария марина максим михаил наталья николай олег ольга павел роман сергей
  светлана татьяна юрий юлия ерлан ермухамет касым-жомарт нурсултан аскар кайрат марат мурат серик бакытжан дарига
`);

/** How surnames end there. */
const SURNAME =
  /(?:ov|ev|yev|ova|eva|yeva|in|ina|sky|ski|skiy|skaya|ko|chuk|uk|yuk|ich|vich|bayev|bekov|khanov|uly|kyzy|shvili|dze|yan|ян|ов|ев|ова|ева|ин|ина|ский|ская|ко|чук|ич)$/;

/** Whether a word ends as a surname of the region does. Folded. */
export function endsLikeSurname(folded: string): boolean {
  return folded.length >= 5 && SURNAME.test(folded);
}

/** What is between a given name and a surname and may be left out. Folded. */
export function isPatronymic(folded: string): boolean {
  return folded.length === 1 || (folded.length > 4 && /(?:vich|vna|ич|вна|uly|kyzy|улы|кызы|ұлы|қызы)$/.test(folded));
}
