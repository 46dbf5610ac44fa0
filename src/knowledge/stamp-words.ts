// Which words stand in a line that says when something was published?

/** Lower case, all of them. */
export interface StampWords {
  /** Before the day of publication. */
  readonly published: ReadonlySet<string>;
  /** Before the day of a later change, which says nothing of publication. */
  readonly changed: ReadonlySet<string>;
  /** Before the day on which the page was looked at (BelTA: `Flag Saturday, 20 April 2024`). */
  readonly captured: ReadonlySet<string>;
  /** Words that say nothing by themselves. */
  readonly fillers: ReadonlySet<string>;
}

export const STAMP_WORDS: StampWords = {
  published: words(`
    published publication posted date added created released опубликовано дата публикации добавлено создано размещено жарияланды жарияланған күні
    қосылды апублікавана opublikowano data veröffentlicht publicado fecha 发布时间 发布 时间`),
  changed: words(`
    updated modified edited changed update обновлено изменено обновлён обновлен жаңартылды жаңартылған абноўлена zaktualizowano aktualisiert
    actualizado 更新`),
  captured: words('flag today сегодня бүгін флаг сёння'),
  fillers: words(`
    t at on of in the в о года год г ж жылы жылғы roku r um uhr den del de a las h hrs hours clock year сағат сағ last time local astana almaty minsk
    астана алматы мінск минск gmt utc`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
