// Does a Russian word tell what has been?

/** How the past of a verb ends. */
const PAST = /[аеёиоуыя]л(?:|а|о|и|ся|ась|ось|ись)$/;
/** `открыт`, `построены`, `подписано`. */
const PASSIVE =
  /^(?:дан|начат|(?:по|вы|от|за|при|у|с|про|на|пере|под|до|из|ис|раз|рас|ре|об|о|в)[а-яё]{2,}(?:[ае]н|ён|[яы]т))(?:а|о|ы)?$/;
/** Nouns that end so. */
const NOUNS =
  /^(?:[а-яё]*(?:мен|орган|охран|ресторан|стран|сезон|океан)[аоы]?|(?:материал|персонал|генерал|капитал|потенциал|финал|журнал|квартал|канал|сигнал|филиал|отдел|раздел|предел|футбол|протокол|стол|школ|сил|правил|цел|модел|отел|недел|рол|дол|автомобил|мебел|числ|сел|начал|дел|скал|шкал)(?:а|о|и)?|[а-яё]+тели)$/;

/**
 * @param word in small letters
 * @example isRussianPast('построены') // true
 * @example isRussianPast('недели') // false
 */
export function isRussianPast(word: string): boolean {
  return (PAST.test(word) || PASSIVE.test(word)) && !NOUNS.test(word);
}
