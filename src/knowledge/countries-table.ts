// What are the countries called, in English and in Russian, and what is theirs?

/**
 * `English names; …  |  demonyms  |  Russian names; …`, a country a line. Its id is its first English name. Endings in
 * brackets are the forms of the Russian cases. `?` before a name: it is also something else's, and the ids after `@`
 * at the end of the line tell which is meant. Territories stand here that the agencies write of as of countries.
 */
export const COUNTRY_TABLE = `
Afghanistan; Islamic Republic of Afghanistan | Afghan | Афганистан( а у ом е)
Albania | Albanian | Албани(я и ю ей)
Algeria | Algerian | Алжир( а у ом е)
Andorra | Andorran | Андорр(а ы е у ой)
Angola | Angolan | Ангол(а ы е у ой)
Antigua and Barbuda | | Антигуа и Барбуда
Argentina; Argentine Republic | Argentine; Argentinian; Argentinean | Аргентин(а ы е у ой)
Armenia; Republic of Armenia | Armenian | Армени(я и ю ей); Республика Армения
Australia | Australian | Австрали(я и ю ей)
Austria; Republic of Austria | Austrian | Австри(я и ю ей)
Azerbaijan; Republic of Azerbaijan | Azerbaijani; Azeri | Азербайджан( а у ом е)
Bahamas; The Bahamas | Bahamian | Багам(ы ам ами ах)
Bahrain; Kingdom of Bahrain | Bahraini | Бахрейн( а у ом е)
Bangladesh; People's Republic of Bangladesh | Bangladeshi | Бангладеш
Barbados | Barbadian | Барбадос( а у ом е)
Belarus; Republic of Belarus; Byelorussia; Belorussia | Belarusian; Byelorussian; Belarusians; Belarussian | Беларус(ь и ью); Белорусси(я и ю ей); Республик(а и е у ой) Беларусь
Belgium; Kingdom of Belgium | Belgian | Бельги(я и ю ей)
Belize | Belizean | Белиз( а у ом е)
Benin | Beninese | Бенин( а у ом е)
Bhutan | Bhutanese | Бутан( а у ом е)
Bolivia | Bolivian | Боливи(я и ю ей)
Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia; BiH | Bosnian | Босни(я и ю ей) и Герцеговина
Botswana | | Ботсван(а ы е у ой)
Brazil; Federative Republic of Brazil | Brazilian | Бразили(я и ю ей)
Brunei; Brunei Darussalam | Bruneian | Бруней
Bulgaria; Republic of Bulgaria | Bulgarian | Болгари(я и ю ей)
Burkina Faso | Burkinabe | Буркина-Фасо
Burundi | Burundian | Бурунди
Cabo Verde; Cape Verde | Cape Verdean | Кабо-Верде
Cambodia; Kingdom of Cambodia | Cambodian | Камбодж(а и е у ей)
Cameroon | Cameroonian | Камерун( а у ом е)
Canada | Canadian | Канад(а ы е у ой)
Central African Republic | | Центральноафриканская Республика
?Chad; Republic of Chad | Chadian | Чад @ africa
Chile; Republic of Chile | Chilean | Чили
China; People's Republic of China; PRC; P.R.C. | Chinese | Кита(й я ю ем е); КНР; Китайская Народная Республика
Colombia | Colombian | Колумби(я и ю ей)
Comoros | Comorian | Коморы
Costa Rica | Costa Rican | Коста-Рика
Côte d'Ivoire; Ivory Coast | Ivorian | Кот-д'Ивуар
Croatia; Republic of Croatia | Croatian | Хорвати(я и ю ей)
Cuba; Republic of Cuba | Cuban | Куб(а ы е у ой)
Cyprus; Republic of Cyprus | Cypriot | Кипр( а у ом е)
Czech Republic; Czechia | Czech | Чехи(я и ю ей); Чешская Республика
Democratic Republic of the Congo; DR Congo; DRC; Democratic Republic of Congo | | Демократическая Республика Конго
Denmark; Kingdom of Denmark | Danish | Дани(я и ю ей)
Djibouti | Djiboutian | Джибути
Dominica | | Доминика
Dominican Republic | | Доминиканская Республика
Ecuador | Ecuadorian | Эквадор( а у ом е)
Egypt; Arab Republic of Egypt | Egyptian | Египет
El Salvador | Salvadoran; Salvadorian | Сальвадор( а у ом е)
Equatorial Guinea; Republic of Equatorial Guinea | Equatorial Guinean | Экваториальная Гвинея
Eritrea | Eritrean | Эритре(я и ю ей)
Estonia; Republic of Estonia | Estonian | Эстони(я и ю ей)
Eswatini; Swaziland | | Эсватини
Ethiopia | Ethiopian | Эфиопи(я и ю ей)
Fiji | Fijian | Фиджи
Finland; Republic of Finland | Finnish | Финлянди(я и ю ей)
France; French Republic | French | Франци(я и ю ей)
Gabon | Gabonese | Габон( а у ом е)
Gambia; The Gambia | Gambian | Гамби(я и ю ей)
?Georgia; Republic of Georgia | Georgian | Грузи(я и ю ей) @ russia ukraine armenia azerbaijan belarus kazakhstan moldova turkey kyrgyzstan tajikistan turkmenistan uzbekistan abkhazia estonia latvia lithuania iran romania bulgaria
Germany; Federal Republic of Germany | German | Германи(я и ю ей); ФРГ
Ghana | Ghanaian | Ган(а ы е у ой)
Greece; Hellenic Republic | Greek | Греци(я и ю ей)
Grenada | Grenadian | Гренад(а ы е у ой)
Guatemala | Guatemalan | Гватемал(а ы е у ой)
Guinea; Republic of Guinea | | Гвинея
Guinea-Bissau | | Гвинея-Бисау
Guyana | Guyanese | Гайан(а ы е у ой)
Haiti | Haitian | Гаити
Honduras | Honduran | Гондурас( а у ом е)
Hong Kong; Hongkong | | Гонконг( а у ом е)
Hungary | Hungarian | Венгри(я и ю ей)
Iceland | Icelandic | Исланди(я и ю ей)
India; Republic of India | Indian | Инди(я и ю ей)
Indonesia; Republic of Indonesia | Indonesian | Индонези(я и ю ей)
Iran; Islamic Republic of Iran | Iranian | Иран( а у ом е)
Iraq; Republic of Iraq | Iraqi | Ирак( а у ом е)
Ireland; Republic of Ireland | Irish | Ирланди(я и ю ей)
Israel; State of Israel | Israeli | Израил(ь я ю ем е)
Italy; Italian Republic | Italian | Итали(я и ю ей)
Jamaica | Jamaican | Ямайк(а и е у ой)
Japan | Japanese | Япони(я и ю ей)
?Jordan; Hashemite Kingdom of Jordan; Kingdom of Jordan | Jordanian | Иордани(я и ю ей) @ israel palestine syria iraq egypt saudi-arabia lebanon united-arab-emirates qatar kuwait turkey iran
Kazakhstan; Republic of Kazakhstan; Qazaqstan | Kazakh; Kazakhstani; Kazakhstanis | Казахстан( а у ом е); Республик(а и е у ой) Казахстан; РК
Kenya; Republic of Kenya | Kenyan | Кени(я и ю ей)
Kiribati | | Кирибати
Kosovo | Kosovar | Косово
Kuwait; State of Kuwait | Kuwaiti | Кувейт( а у ом е)
Kyrgyzstan; Kyrgyz Republic; Kirghizia; Kirgizstan; Kirgizia | Kyrgyz; Kyrgyzstani | Кыргызстан( а у ом е); Киргизи(я и ю ей); Кыргызская Республика
Laos; Lao PDR; Lao People's Democratic Republic | Laotian | Лаос( а у ом е)
Latvia; Republic of Latvia | Latvian | Латви(я и ю ей)
Lebanon | Lebanese | Ливан( а у ом е)
Lesotho | | Лесото
Liberia | Liberian | Либери(я и ю ей)
Libya | Libyan | Ливи(я и ю ей)
Liechtenstein | | Лихтенштейн( а у ом е)
Lithuania; Republic of Lithuania | Lithuanian | Литв(а ы е у ой)
Luxembourg | Luxembourgish | Люксембург( а у ом е)
Macau; Macao | | Макао
Madagascar | Malagasy | Мадагаскар( а у ом е)
Malawi | Malawian | Малави
Malaysia | Malaysian | Малайзи(я и ю ей)
Maldives | Maldivian | Мальдив(ы ам ами ах)
Mali; Republic of Mali | Malian | Мали
Malta; Republic of Malta | Maltese | Мальт(а ы е у ой)
Marshall Islands | | Маршалловы Острова
Mauritania | Mauritanian | Мавритани(я и ю ей)
Mauritius | Mauritian | Маврикий
Mexico; United Mexican States | Mexican | Мексик(а и е у ой)
Micronesia | Micronesian | Микронези(я и ю ей)
Moldova; Republic of Moldova; Moldavia | Moldovan | Молдов(а ы е у ой); Молдави(я и ю ей)
Monaco | Monegasque | Монако
Mongolia | Mongolian | Монголи(я и ю ей)
Montenegro | Montenegrin | Черногори(я и ю ей)
Morocco; Kingdom of Morocco | Moroccan | Марокко
Mozambique | Mozambican | Мозамбик( а у ом е)
Myanmar; Burma | Burmese | Мьянм(а ы е у ой)
Namibia | Namibian | Намиби(я и ю ей)
Nauru | | Науру
Nepal | Nepalese; Nepali | Непал( а у ом е)
Netherlands; The Netherlands; Kingdom of the Netherlands | Dutch | Нидерланд(ы ов ам ами ах)
New Zealand | New Zealander | Новая Зеландия
Nicaragua | Nicaraguan | Никарагуа
Niger | Nigerien | Нигер( а у ом е)
Nigeria | Nigerian | Нигери(я и ю ей)
North Korea; DPRK; Democratic People's Republic of Korea | North Korean | КНДР; Северная Корея
North Macedonia; Macedonia; Republic of Macedonia; FYROM | Macedonian; North Macedonian | Северная Македония; Македони(я и ю ей)
Norway; Kingdom of Norway | Norwegian | Норвеги(я и ю ей)
Oman; Sultanate of Oman | Omani | Оман( а у ом е)
Pakistan; Islamic Republic of Pakistan | Pakistani | Пакистан( а у ом е)
Palau | | Палау
Palestine; State of Palestine | Palestinian | Палестин(а ы е у ой)
Panama; Republic of Panama | Panamanian | Панам(а ы е у ой)
Papua New Guinea | | Папуа — Новая Гвинея
Paraguay | Paraguayan | Парагва(й я ю ем е)
Peru; Republic of Peru | Peruvian | Перу
Philippines; Republic of the Philippines | Philippine; Filipino | Филиппин(ы ам ами ах)
Poland; Republic of Poland | Polish | Польш(а и е у ей)
Portugal; Portuguese Republic | Portuguese | Португали(я и ю ей)
Puerto Rico | Puerto Rican | Пуэрто-Рико
Qatar; State of Qatar | Qatari | Катар( а у ом е)
Republic of the Congo; Congo-Brazzaville; Republic of Congo | | Республика Конго
Romania | Romanian | Румыни(я и ю ей)
Russia; Russian Federation | Russian | Росси(я и ю ей); Российск(ая ой ую) Федерация; РФ
Rwanda | Rwandan | Руанд(а ы е у ой)
Saint Kitts and Nevis; St Kitts and Nevis | | Сент-Китс и Невис
Saint Lucia; St Lucia | | Сент-Люсия
Saint Vincent and the Grenadines; St Vincent and the Grenadines | | Сент-Винсент и Гренадины
Samoa | Samoan | Самоа
San Marino | Sammarinese | Сан-Марино
Sao Tome and Principe | | Сан-Томе и Принсипи
Saudi Arabia; Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian | Саудовск(ая ой ую) Аравия
Senegal | Senegalese | Сенегал( а у ом е)
Serbia; Republic of Serbia | Serbian | Серби(я и ю ей)
Seychelles | Seychellois | Сейшел(ы ам ами ах)
Sierra Leone | Sierra Leonean | Сьерра-Леоне
Singapore; Republic of Singapore | Singaporean | Сингапур( а у ом е)
Slovakia; Slovak Republic | Slovak; Slovakian | Словаки(я и ю ей)
Slovenia; Republic of Slovenia | Slovenian; Slovene | Словени(я и ю ей)
Solomon Islands | | Соломоновы Острова
Somalia | Somali | Сомали
South Africa; Republic of South Africa; RSA | South African | ЮАР; Южно-Африканская Республика
South Korea; Republic of Korea; ROK; S. Korea | South Korean | Южная Корея; Республика Корея
South Sudan | South Sudanese | Южный Судан
Spain; Kingdom of Spain | Spanish | Испани(я и ю ей)
Sri Lanka | Sri Lankan | Шри-Ланка
Sudan; Republic of the Sudan | Sudanese | Судан( а у ом е)
Suriname | Surinamese | Суринам( а у ом е)
Sweden; Kingdom of Sweden | Swedish | Швеци(я и ю ей)
Switzerland; Swiss Confederation | Swiss | Швейцари(я и ю ей)
Syria; Syrian Arab Republic | Syrian | Сири(я и ю ей)
Taiwan | Taiwanese | Тайван(ь я ю ем е)
Tajikistan; Republic of Tajikistan; Tadzhikistan | Tajik; Tajikistani | Таджикистан( а у ом е)
Tanzania | Tanzanian | Танзани(я и ю ей)
Thailand; Kingdom of Thailand | Thai | Таиланд( а у ом е)
Timor-Leste; East Timor | Timorese | Восточный Тимор
Togo | Togolese | Того
Tonga | Tongan | Тонга
Trinidad and Tobago | Trinidadian | Тринидад и Тобаго
Tunisia; Republic of Tunisia | Tunisian | Тунис( а у ом е)
Turkey; Türkiye; Republic of Turkey; Republic of Türkiye | Turkish | Турци(я и ю ей)
Turkmenistan; Republic of Turkmenistan | Turkmen | Туркменистан( а у ом е); Туркмени(я и ю ей)
Tuvalu | | Тувалу
Uganda | Ugandan | Уганд(а ы е у ой)
Ukraine | Ukrainian | Украин(а ы е у ой)
United Arab Emirates; UAE; U.A.E. | Emirati | ОАЭ; Объединенные Арабские Эмираты
United Kingdom; UK; U.K.; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland | British | Великобритани(я и ю ей); Соединенное Королевство
United States; United States of America; U.S.; US; USA; U.S.A. | American | США; Соединенн(ые ых ым ыми) Штаты
Uruguay | Uruguayan | Уругва(й я ю ем е)
Uzbekistan; Republic of Uzbekistan | Uzbek; Uzbekistani | Узбекистан( а у ом е); Республика Узбекистан
Vanuatu | | Вануату
Vatican; Holy See; Vatican City | | Ватикан( а у ом е)
Venezuela; Bolivarian Republic of Venezuela | Venezuelan | Венесуэл(а ы е у ой)
Vietnam; Viet Nam; Socialist Republic of Vietnam | Vietnamese | Вьетнам( а у ом е)
Yemen | Yemeni | Йемен( а у ом е)
Zambia | Zambian | Замби(я и ю ей)
Zimbabwe; Republic of Zimbabwe | Zimbabwean | Зимбабве
Abkhazia | Abkhazian | Абхази(я и ю ей)
`;

/** `country's id | capital's English names; … | Russian names; …`; not those that bear a country's or a common name. */
export const CAPITAL_TABLE = `
afghanistan | Kabul | Кабул( а у ом е)
albania | Tirana | Тиран(а ы е у ой)
algeria | Algiers |
angola | Luanda | Луанд(а ы е у ой)
argentina | Buenos Aires | Буэнос-Айрес( а у ом е)
armenia | Yerevan | Ереван( а у ом е)
australia | Canberra | Канберр(а ы е у ой)
austria | Vienna | Вен(а ы е у ой)
azerbaijan | Baku | Баку
bahrain | Manama | Манам(а ы е у ой)
bangladesh | Dhaka | Дакк(а и е у ой)
belgium | Brussels | Брюссел(ь я ю ем е)
bosnia-and-herzegovina | Sarajevo | Сараево
brazil | Brasilia | Бразилиа
bulgaria | ?Sofia | Софи(я и ю ей) @ bulgaria
cambodia | Phnom Penh | Пномпень
canada | Ottawa | Оттав(а ы е у ой)
china | Beijing; Peking | Пекин( а у ом е)
colombia | Bogota | Богот(а ы е у ой)
croatia | Zagreb | Загреб( а у ом е)
cuba | Havana | Гаван(а ы е у ой)
cyprus | Nicosia | Никоси(я и ю ей)
czech-republic | Prague | Праг(а и е у ой)
democratic-republic-of-the-congo | Kinshasa | Киншас(а ы е у ой)
denmark | Copenhagen | Копенгаген( а у ом е)
ecuador | Quito | Кито
egypt | Cairo | Каир( а у ом е)
estonia | Tallinn | Таллин( а у ом е)
ethiopia | Addis Ababa | Аддис-Абеб(а ы е у ой)
finland | Helsinki | Хельсинки
france | ?Paris | Париж( а у ем е) @ france europe belgium germany united-kingdom
georgia | Tbilisi | Тбилиси
germany | Berlin | Берлин( а у ом е)
ghana | Accra | Аккр(а ы е у ой)
greece | Athens | Афин(ы ам ами ах)
hungary | Budapest | Будапешт( а у ом е)
iceland | Reykjavik | Рейкьявик( а у ом е)
india | New Delhi; Delhi | Нью-Дели; Дели
indonesia | Jakarta | Джакарт(а ы е у ой)
iran | Tehran; Teheran | Тегеран( а у ом е)
iraq | Baghdad | Багдад( а у ом е)
ireland | Dublin | Дублин( а у ом е)
israel | Jerusalem | Иерусалим( а у ом е)
italy | Rome | Рим( а у ом е)
japan | Tokyo | Токио
jordan | Amman | Амман( а у ом е)
kenya | Nairobi | Найроби
kyrgyzstan | Bishkek | Бишкек( а у ом е)
laos | Vientiane | Вьентьян( а у ом е)
latvia | Riga | Риг(а и е у ой)
lebanon | Beirut | Бейрут( а у ом е)
libya | Tripoli | Триполи
lithuania | Vilnius | Вильнюс( а у ом е)
malaysia | Kuala Lumpur | Куала-Лумпур( а у ом е)
moldova | Chisinau; Kishinev | Кишинев( а у ом е)
mongolia | Ulaanbaatar; Ulan Bator; Ulan-Bator | Улан-Батор( а у ом е)
montenegro | Podgorica | Подгориц(а ы е у ей)
morocco | Rabat | Рабат( а у ом е)
myanmar | Naypyidaw | Нейпьидо
nepal | Kathmandu | Катманду
netherlands | Amsterdam | Амстердам( а у ом е)
nicaragua | Managua | Манагуа
nigeria | Abuja | Абуджа
north-korea | Pyongyang | Пхеньян( а у ом е)
north-macedonia | Skopje | Скопье
norway | Oslo | Осло
oman | Muscat | Маскат( а у ом е)
pakistan | Islamabad | Исламабад( а у ом е)
peru | Lima | Лим(а ы е у ой)
philippines | Manila | Манил(а ы е у ой)
poland | Warsaw | Варшав(а ы е у ой)
portugal | Lisbon | Лиссабон( а у ом е)
qatar | Doha | Дох(а и е у ой)
romania | Bucharest | Бухарест( а у ом е)
russia | Moscow | Москв(а ы е у ой)
saudi-arabia | Riyadh; Er-Riyadh | Эр-Рияд( а у ом е)
senegal | Dakar | Дакар( а у ом е)
serbia | Belgrade | Белград( а у ом е)
slovakia | Bratislava | Братислав(а ы е у ой)
slovenia | Ljubljana | Любляна
somalia | Mogadishu | Могадишо
south-africa | Pretoria | Претори(я и ю ей)
south-korea | Seoul | Сеул( а у ом е)
spain | Madrid | Мадрид( а у ом е)
sri-lanka | Colombo | Коломбо
sudan | Khartoum | Хартум( а у ом е)
sweden | Stockholm | Стокгольм( а у ом е)
switzerland | Bern; Berne | Берн( а у ом е)
syria | Damascus | Дамаск( а у ом е)
taiwan | Taipei | Тайбэ(й я ю ем е)
tajikistan | Dushanbe | Душанбе
thailand | Bangkok | Бангкок( а у ом е)
turkey | Ankara | Анкар(а ы е у ой)
turkmenistan | Ashgabat; Ashkhabad; Asgabat | Ашхабад( а у ом е); Ашгабат( а у ом е)
uganda | Kampala | Кампал(а ы е у ой)
ukraine | Kiev; Kyiv | Киев( а у ом е)
united-arab-emirates | Abu Dhabi | Абу-Даби
united-kingdom | London | Лондон( а у ом е)
united-states | ?Washington; Washington, D.C.; Washington, DC; Washington D.C. | Вашингтон( а у ом е) @ united-states
uruguay | Montevideo | Монтевидео
uzbekistan | Tashkent | Ташкент( а у ом е)
venezuela | Caracas | Каракас( а у ом е)
vietnam | Hanoi; Ha Noi | Хано(й я ю ем е)
yemen | Sanaa; Sana'a | Сана
zimbabwe | Harare | Хараре
`;
