// With which words does a sentence say whose words it gives?

/** All in lower case. */
export interface AttributionWords {
  /** English verbs of saying that close an attribution: `…, the minister said`. */
  readonly saying: ReadonlySet<string>;
  /** What may stand between a name and its office in one: `deputy head of the ministry's press service`. */
  readonly offices: ReadonlySet<string>;
  /** Small words inside a name or an office. */
  readonly joints: ReadonlySet<string>;
  /** English words that show that a clause stands by itself: finite verbs that are no verbs of saying. */
  readonly finite: ReadonlySet<string>;
  /** Russian, Kazakh, Polish, German verbs of saying, as beginnings of words. */
  readonly sayingElsewhere: readonly string[];
}

export const ATTRIBUTION: AttributionWords = {
  saying: words(`
    said says say told tells stated states noted notes announced announces reported reports report informed informs added adds explained explains
    emphasized emphasised emphasizes stressed stresses underlined underlines declared declares claimed claims remarked remarks confirmed confirms
    commented comments wrote writes recalled learned learnt quoted quotes cited cites believes believed thinks pointed specified assured admitted
    mentioned observed concluded suggested warned warns predicted predicts outlined revealed`),
  offices: words(`
    minister deputy vice prime first second acting former head chief chairman chairwoman chairperson president director general executive spokesman
    spokeswoman spokesperson ambassador governor mayor akim secretary officer official officials department ministry press service office committee
    commission board member members senator mp mps lawmaker lawmakers analyst analysts expert experts economist economists scientist professor doctor
    correspondent agency bureau company leader leaders diplomat speaker politician manager partner owner founder ceo rector dean judge prosecutor
    lawyer colonel major lieutenant captain commander coach player author writer director-general state foreign finance economy affairs health
    education science culture sport sports trade industry energy agriculture defense defence interior justice labor labour social protection
    emergency emergencies national international regional district city oblast region regional union federation bank statement report document
    source sources representative representatives co-chairman co-chair permanent special envoy plenipotentiary extraordinary news his her its their
    international investment development economic council court center centre institute university delegation organizer organizers`),
  joints: words('of the and for to on in at a an by with from under de la von van al bin ibn el und &'),
  finite: words(`
    is are was were be been am has have had will would can could may might must shall should do does did rose fell grew met took held became made
    went began won lost led set got saw came gave left sent built bought paid kept stood hit cut put ran which that who whose where when while because`),
  sayingElsewhere: stems(`
    сообща сообщи переда информир рассказа заяви отмети подчеркну говор сказа пиш напиша узна уточни добави проинформир доложи объяви поясни констатир
    цитиру приводи пове паведам перада расказа адзначы заўважы хабарла деді дейді айтты мәлімде жазды жеткіз атап
    poinform podał podaj przekaz powiedz oświadcz zaznacz teilte sagte berichte erklärte meldet informó dijo comunic`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function stems(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
