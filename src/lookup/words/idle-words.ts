/**
 * Words that people put beside a name or an election and that say nothing of which one: English, Russian, Azerbaijani,
 * Turkish, German. Folded when read.
 */
export const IDLE_WORDS = [
  // elections and what comes of them
  'election elections elect vote votes voting voted ballot result results outcome outcomes score share percent percentage count tally seats candidate',
  'выборы выборов выборах голосов голоса голосование голосования результат результаты результатов итоги итогов процент процентов кандидат мандатов мест',
  'seçki seçkisi seçkiləri seçkilər səs səsi səslər səslərin nəticə nəticəsi nəticələri faiz faizi namizəd',
  'seçim seçimi seçimleri seçimler oy oyu oylar oyları sonuç sonucu sonuçlar sonuçları yüzde aday',
  'wahl wahlen stimmen stimme ergebnis ergebnisse prozent sitze kandidat',
  // questions around them
  'how many much what is are was were did does do get got has have had for in of at by about tell me show please pls whats give the a an to and vs',
  'сколько какой какая какие у в на о об про за покажи скажи набрал набрала получил получила пожалуйста и',
  'neçə nə qədər haqqında üçün ve və göstər topladı aldı kaç ne kadar hakkında için göster lütfen',
  'wie viele viel was hat haben bekam bekommen bekommt über zeige bitte und',
  // kinds of elections and offices
  'presidential parliamentary general federal legislative early snap extraordinary national president parliament vote poll',
  'президентские президентских президента парламентские парламентских всеобщие федеральные досрочные внеочередные',
  'prezident parlament növbədənkənar ümumi cumhurbaşkanlığı cumhurbaşkanı milletvekili erken genel',
  'präsidentschaftswahl parlamentswahl vorgezogene',
  // sorts of bodies and of sides
  'party parties partei partiya partiyası parti partisi партия партии runs ran running candidate led leads leader',
].join(' ');
