// Which agencies does the archive know from the start?
import type { Agency } from './agency.ts';

/** The first two are the archive's own; the others are those that they cite. Sorted by id below them. */
export const AGENCIES: readonly Agency[] = [
  agency(
    'kazinform',
    'Kazinform',
    'Asia/Almaty',
    'KAZINFORM Kazinform KazInform КАЗИНФОРМ Казинформ КазИнформ ҚазАқпарат ҚАЗАҚПАРАТ QazAqparat 哈通社',
  ),
  agency('belta', 'BelTA', 'Europe/Minsk', 'BelTA BELTA БЕЛТА БелТА 白通社'),
  agency('afp', 'AFP', 'Europe/Paris', 'AFP АФП Agence_France-Presse 法新社'),
  agency('akipress', 'AKIpress', 'Asia/Bishkek', 'AKIpress АКИпресс'),
  agency('anadolu', 'Anadolu', 'Europe/Istanbul', 'Anadolu Анадолу'),
  agency('ansa', 'ANSA', 'Europe/Rome', 'ANSA АНСА'),
  agency('ap', 'AP', 'America/New_York', 'AP Associated_Press 美联社'),
  agency('apa', 'APA', 'Asia/Baku', 'APA АПА'),
  agency('armenpress', 'Armenpress', 'Asia/Yerevan', 'ARMENPRESS Armenpress Арменпресс'),
  agency('azertac', 'Azertac', 'Asia/Baku', 'AZERTAC Azertac AZERTAJ АЗЕРТАДЖ'),
  agency('bloomberg', 'Bloomberg', 'America/New_York', 'Bloomberg Блумберг'),
  agency('bns', 'BNS', 'Europe/Vilnius', 'BNS'),
  agency('bta', 'BTA', 'Europe/Sofia', 'BTA'),
  agency('dpa', 'dpa', 'Europe/Berlin', 'dpa DPA'),
  agency('efe', 'EFE', 'Europe/Madrid', 'EFE'),
  agency('interfax', 'Interfax', 'Europe/Moscow', 'Interfax INTERFAX Интерфакс ИНТЕРФАКС'),
  agency('irna', 'IRNA', 'Asia/Tehran', 'IRNA ИРНА'),
  agency('kabar', 'Kabar', 'Asia/Bishkek', 'Kabar KABAR Кабар'),
  agency('khovar', 'Khovar', 'Asia/Dushanbe', 'Khovar KHOVAR Ховар'),
  agency('kyodo', 'Kyodo', 'Asia/Tokyo', 'Kyodo KYODO'),
  agency('moldpres', 'Moldpres', 'Europe/Chisinau', 'MOLDPRES Moldpres Молдпрес'),
  agency('montsame', 'Montsame', 'Asia/Ulaanbaatar', 'MONTSAME Montsame МОНЦАМЭ'),
  agency('pap', 'PAP', 'Europe/Warsaw', 'PAP'),
  agency('reuters', 'Reuters', 'Europe/London', 'Reuters REUTERS REUTER Рейтер 路透社'),
  agency('ria-novosti', 'RIA Novosti', 'Europe/Moscow', 'RIA_Novosti RIA_NOVOSTI РИА_Новости'),
  agency('sputnik', 'Sputnik', 'Europe/Moscow', 'Sputnik SPUTNIK Спутник'),
  agency('tass', 'TASS', 'Europe/Moscow', 'TASS ITAR-TASS ТАСС ИТАР-ТАСС'),
  agency('tengrinews', 'Tengrinews', 'Asia/Almaty', 'Tengrinews Tengrinews.kz TENGRINEWS'),
  agency('trend', 'Trend', 'Asia/Baku', 'Trend TREND'),
  agency('ukrinform', 'Ukrinform', 'Europe/Kyiv', 'UKRINFORM Ukrinform Укринформ'),
  agency('upi', 'UPI', 'America/New_York', 'UPI'),
  agency('uza', 'UzA', 'Asia/Tashkent', 'UzA УзА'),
  agency('xinhua', 'Xinhua', 'Asia/Shanghai', 'Xinhua XINHUA Синьхуа 新华社'),
  agency('yonhap', 'Yonhap', 'Asia/Seoul', 'Yonhap YONHAP'),
];

/** @param signs parted by spaces, `_` for a space within one */
function agency(id: string, name: string, zone: string | null, signs: string): Agency {
  return { id, name, signs: signs.split(' ').map((sign) => sign.replaceAll('_', ' ')), zone };
}
