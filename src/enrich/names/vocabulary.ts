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
  holdings industries securities society staff stock studio summit symphony team theater theatre treasury tribunal trust union university works
  jsc llp llc ltd inc plc ojsc cjsc ooo oao zao pjsc gmbh corp co holding bureau
  министерство министерства комитет комитета университет университета институт академия банк банка совет совета союз союза
  компания компании корпорация фонд фонда федерация ассоциация палата палаты суд суда партия партии агентство завод завода
  министрлігі комитеті университеті банкі қоры
`);

/** Of these the body is sure to be one: not a contest, a meeting, an unnamed service. Folded. */
export const SURE_HEADS = words(`
  academy agency airlines association bank ballet chamber clinic college commission committee company concern consortium
  corporation directorate factory federation foundation hospital institute laboratory library llc llp ltd ministry museum observatory
  orchestra philharmonic plant refinery theater theatre university works
`);

/** What many bodies' names have before their head: alone it names none. Folded. */
export const COMMON_IN_NAMES = words(`
  national state central republican regional international general supreme standing economic economy executive special federal
  local municipal public joint high security election electoral interagency interdepartmental organizing medical research
  scientific technical agricultural department education health finance the of for and on
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
  aaron abdul abel adam adele adrian agnes agnieszka aisha akira alan alba albert albina alberto alejandro aleksandar alesia alessandro alex alfred alice
  alina alla almagul alexia alexis alvaro amelia amina anastasia anastasiya anatol anders andre andrea andreas andres angelina aneta
  angelique anita ann anne annie antoine antonina antonio anzhelika ariana arina arkady arnold arseny arseniy artyom arvydas asel
  ashleigh ashley askhad astrid augusto aurelia avgust aleksandras barbara beata beatrice ben benjamin bernard bianca bjorn bogdan borislav
  brian bruno camila carina carl carlos carmen carol carolina caroline catherine cecilia celine cesar charlotte christian christina
  christine christoph christopher claire claudia claudio conor cristian cristina cynthia dan daniel daniela daniele danil danila dario davit
  deborah denise diana diego dimitri dina dinmukhamed dinmukhammed dmitrijs dmytro dominic dominik dorothea eddie edgar edith edmund edward edwin eleanor eleonora
  elina eliza elizaveta elizabeth ella elnar elnur elvira emil emilia emily emma enrico enrique eric erik ernest ernst esther eugene
  eugenia eva evelina ewa fabio fatima faina feliks felipe felix fernando filipp florian frances francesco francisco francois fred frederic
  friedrich fyodor fedor fidel gabriel gabriela gabriele gavin geoffrey georg georges gerard gerhard german giorgi giovanni giulia giulio giuseppe
  gonzalo gordon gottfried graham greg gregory grigor grzegorz guido guillermo guli gulnara gustav gustavo hans-dietrich hanna hannah harald harold harry
  hector heinrich heinz helen helena helene helmut henri henrik henry herbert hermann hilda hiroshi holger hubert hugo iain ian ibolya ida iga ignacy ignat igor
  ihor ildar ilona ilyas ingrid inessa ioana irene irma isaac isabel isabella iskander ismail istvan ivana ivanka ivo jack jackie jacek jacob jacques jakub jan jana
  jane janet janis janos jaroslav jason javier jay jeff jeffrey jennifer jeremy jerome jerry jessica jim jimmy joachim joan joanna joaquin johan johann johannes
  jonas jonathan jorge jozef juan juergen jurgen julia julian juliana julie juris justin justyna kai kamila kamil karel karen karin karina karl karol karolina
  katarina katarzyna kate katerina katherine kathleen katie katsiaryna kazimir keith kelly ken kenneth kevin kim kirk kira klara klavdia kristian kristina kristine krystyna
  krzysztof kseniya ksenia laila lana lars laszlo laura laurent lauren lea leila lena leo leon leonardo leonel lesya lev lewis lidia lidiya liliana liliya
  lina linda lisa lola lorenzo louis louise luc luca lucas lucia luciano lucy ludwig luigi luis lukas luke luka lyubov lyubomir
  maciej maddison madison maksym mamuka manfred manuel marcel marcin marco marcos marcus margaret margarita maria-jose mariam marianna mariano marie mariusz marion marius marko markus marlen
  martha martina mary mathias mathieu matteo matthew matthias maurice mauricio max maya melissa michal michail mikael mike mikita mikhal milan milica miloslav milos miodrag mirek
  miriam miroslav mohamed monica monika mukhamed mustafa nadezhda nadia nadiya nadzeya nancy naomi nataliia nathan neil nelly nelson nick nicolae nicole nigel nikolaos nikolas nils
  nina noah nona nora norbert novak octavian odile oksana ole oliver olivia olivier omar oscar oskar ovidiu pablo palina pamela paola paolo pascal patricia patrick
  paul paula pauline pedro peer pekka per pernille peteris philip philipp philippe pierre pilar piero polina rafael rafal rafik raisa ralph ramil ramon raoul raquel rasul raul raymond
  rebecca regina reinhard renata rene ricardo riccardo richard rihards rita robin rodion rodrigo roger rolf romano ronald rosa roxana ruben rudolf rufina ruslana
  russell ruth ryan sabina sakari salavat salome sally sam samantha samir samuel sandra santiago sara sarah savely scott sean sebastian semyon serena serge sergio serhii sergiy
  sevak shamil sharon sheila shelby silvia silvio simon simona simone sofia sofya sonia sophia sophie stanislaw stefan stefania stefano stella steve steven stewart stuart
  susan susanna susanne sven svyatoslav sylvia tadeusz tahir taisia tamaz tarja tatsiana ted teresa terry theodor theresa thierry tigran tim timofey timofei timothy tina tobias todd tomas tomasz tommy toni tony
  tristan umar ursula vadzim vahe valdis valentin valentyn valeria valeriya valeriy valeryia vanessa vardan varvara vasil venera vera veronica veronika vicente vicky victoria vincent vital vitali vitaliy vitold
  vlada vladislava volodymyr waldemar walter wanda wayne wendy werner wilhelm wim witold wojciech wolfgang xavier yaroslav yaroslava yana yanina yanka yannick yauheni yauhen yefim yegor yehor yelizaveta yevgenia yevgeniya
  yekaterina yoko yolanda yoshi yulian yuliana yuliya yuriy yves zakhar zarina zbigniew zenon zhan zhanel zhanna zhibek zita zoe zoltan zoran zoya zvonimir
  abylai adilet aida aidana aidos aigerim aiman ainura aisulu aitkazy aizhan akbota akerke akezhan akhan akhmet aktoty akzhol albina aldiyar alibi alim alisher alima altynai altynbek
  amanzhol amir anar ansar aray arailym arman armanbek arsen artur aruzhan askarbek assemgul asyl asylzhan ayagoz ayana ayaulym azhar azamatbek bagdad baurzhan bauyrzhan beket bekbolat bekzat
  bekzhan bibigul bibisara birzhan bolatbek botagoz daniyal daulet dauir dilnaz dinara diyar elena eldar elmira eltay erasyl erik erkebulan erkin ernar fariza gabit galia gaukhar gulbanu guldana guldar gulmira gulnaz
  gulnaziya islambek kadyrbek kairbek kamar karlygash karlyga kemel kenes kenzhebek kuanysh kulyash kuralay kymbat laura leila madi madiyar makpal malika mansur marzhan medet meirzhan meruert mirzhan moldir mukhit murager nazerke nazira nazym nurbek nurbol
  nurdaulet nurgul nurislam nurkhan nurkanat nurlanbek nurmukhamet nursaule nurtas nurtay oralbek orynbassar perizat rakhim ramazan raikhan rauan rinat rysty sabina sabyr saken samat sandugash sanzhar sara saule sayan sayat sayasat serikbai sholpan shyngys
  symbat syrym talgatbek tanirbergen temirkhan togzhan tolegen tolkyn tursunbek ualikhan ulan ulpan umit yeldos yelena yelzhan yerdos yerik yerkebulan yerlanbek yerzat yesset zaure zhaksybek zhandos zhanibek zhannur zhansaya zhaslanbek zhasulan zhazira zhuldyz
  shinzo stephen steven thomas tony wang william xi zhang abdulla ahmed ali hassan hussein ibrahim ilham islam emomali
  gurbanguly sooronbay almazbek sadyr serzh nikol narendra petro volodymyr dalia andrzej donald victor
  александр алексей анатолий андрей анна антон борис василий виктор виталий владимир галина геннадий дмитрий евгений елена
  игорь ирина иван константин леонид людмила мария марина максим михаил наталья николай олег ольга павел роман сергей
  светлана татьяна юрий юлия ерлан ермухамет касым-жомарт нурсултан аскар кайрат марат мурат серик бакытжан дарига
  айгуль адильбек азамат алихан алия амандык арман артем архимед асет асхат бауыржан бердибек болат валентин валентина валерий вадим
  виктория вячеслав глеб григорий гульнара гульшара данияр дарья дархан даурен денис динара егор екатерина ербол ержан еркин ермек
  жанар жанна зинаида илья инна канат кирилл куандык куат лариса мадина махамбет надежда наталия никита нина нурлан олжас петр полина
  руслан сауле софья станислав степан талгат тамара тимур умирзак федор эдуард яна ярослав
`);

/** How surnames end there. */
const SURNAME =
  /(?:ov|ev|yev|ova|eva|yeva|in|ina|sky|ski|skiy|skaya|nska|ko|chuk|uk|yuk|ich|vich|bayev|bekov|khanov|uly|kyzy|shvili|dze|yan|ян|ов|ев|ова|ева|ин|ина|ский|ская|ко|чук|ич)$/;

/** Whether a word ends as a surname of the region does. Folded. */
export function endsLikeSurname(folded: string): boolean {
  return folded.length >= 5 && SURNAME.test(folded);
}

/** What is between a given name and a surname and may be left out. Folded. */
export function isPatronymic(folded: string): boolean {
  return folded.length === 1 || (folded.length > 4 && /(?:vich|vna|ич|вна|uly|kyzy|улы|кызы|ұлы|қызы)$/.test(folded));
}
