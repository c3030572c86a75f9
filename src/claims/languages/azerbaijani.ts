import { type Lexicon, lexicon } from './lexicon.ts';

export const azerbaijani: Lexicon = lexicon({
  language: 'az',
  cues: {
    percent: '%, faiz*',
    points: 'faiz bəndi, faiz bənd*, bənd, faiz punkt*, punkt*, xal',
    votes: 'səs, səsi, səslə, səsin, səslər*, bülleten*',
    seats: 'mandat*, deputat*, yer',
    voters: 'seçici*',
    people: 'nəfər*, vətəndaş*, insan*, adam*, şəxs*',
    stations: 'seçki məntəqə*, məntəqə*',
    observers: 'müşahidəçi*',
    turnout: 'fəallıq, fəallığı*, seçici fəallığı*, iştirak, iştirakı, iştirak faizi, seçicilərin iştirakı',
    'took-part': `
        iştirak edib*, iştirak etdi*, iştirak etmiş*, iştirak edən*, səs verib, səs verdi, səs vermişdir,
        səs veriblər, seçkiyə qatılıb*, qatılıb*, səsvermədə`,
    registered: 'qeydiyyat*, qeydiyyatda olan*, seçici siyahı*, siyahı*, qeydə alın*, səsvermə hüququ*',
    valid: 'etibarlı',
    sample: 'respondent*, sorğulan*, rəyi soruşul*, anket*',
    processing: 'sayılmış, hesablanmış, işlənmiş',
    processed: `
        sayılıb*, sayıldı*, sayılandan, hesablanıb*, hesablandı*, işlənib*, işləndi*, emal olun*, emal edil*,
        hesablanması*, sayılması*, işlənməsi*, daxil olub*, daxil olduqdan, əsasən hesablan*, protokol*`,
    'counted-thing': 'bülleten*, protokol*, məntəqə*, seçki məntəqə*',
    'exit-poll': 'ekzit pol*, exit poll*, ekzitpol*, exitpoll*, eksit pol*, exit pol*',
    'opinion-poll': 'rəy sorğusu*, sorğu*, reytinq*, seçkiqabağı sorğu*',
    result: 'msk, faktiki, mərkəzi seçki komissiya*, rəsmi, nəticə*, yekun nəticə*, komissiya*',
    commission: 'msk, mərkəzi seçki komissiya*, komissiya*',
    negation: `
        deyil, yox, yoxdur, heç vaxt, almayıb, almadı, toplamayıb, toplamadı, olmayıb, olmadı, səhv*, yanlış*,
        yalan*, saxta*, əvəzinə`,
    hypothesis: `
        əgər, olsaydı, alsaydı, toplasaydı, olsa, alsa, ola bilər, bilərdi, təsəvvür, tutaq ki, kaş`,
    forecast: 'gözlənil*, proqnoz*, alacaq, toplayacaq, olacaq, məncə, ehtimal*, mərc*',
    change: `
        artıb, artdı, azalıb, azaldı, yüksəlib, düşüb, düşdü, artım*, qədər çox, qədər az, inflyasiya, maaş*,
        qiymət*, bahalaş*, endirim, çoxdur, azdır`,
    lost: 'itirib*, itirdi*',
    limit: 'həddi*, baryer*',
    margin: 'fərq*, üstün*, xəta*, dəfə',
    together: 'birlikdə, qalan, digər namizəd*, hər biri, rəqiblər*',
    hearsay: `
        guya, deyirlər, əlbəttə, təbii ki, hə də, haha, lol, iddia*, şayiə*, mən bilən, bəlkə, yəqin, hərhalda,
        🙄, 🤡, 😂, 🤣, 😏, 🤔, 🙃`,
    part: `
        arasında, qadınlar*, kişilər*, gənclər*, tələbə*, rayon*, şəhər*, dairə*, xaricdə, kənd*, diaspor*`,
    previous: `
        əvvəlki seçki*, keçən dəfə, ötən seçki*, keçən seçki*, keçən il, növbəti seçki*, il əvvəl`,
    for: 'üçün, lehinə, namizədliyinə, tərəfindən, tərəfdən',
    'of-them': 'onlardan, onların',
    won: `
        topla*, alıb*, aldı*, almış*, alır*, qazan*, yığ*, nəticə*, qələbə*, qalib*, səs*, lider*`,
    contrast: 'amma, lakin, ancaq, halbuki',
    respectively: 'müvafiq olaraq, uyğun olaraq, uyğun surətdə, müvafiq surətdə',
    clause: 'isə, amma, lakin, ancaq, və, halbuki, qarşı, sonra',
    pronoun: 'o, onun, ona',
    person: 'prezident*, qalib*, rəqib*, adaş*, opponent*, nazir*',
    held: 'keçirilib*, keçirildi*, keçirilən, keçirilmiş*, baş tutub*, baş tutdu*',
    'voting-day': 'seçki*, səsvermə*, prezident seçki*',
    'other-contest': `bələdiyyə*, referendum*, əlavə seçki*, yerli seçki*`,
    parliamentary: 'parlament seçki*, milli məclis seçki*',
    presidential: 'prezident seçki*',
    ours: 'bizim, mənim',
    currently: 'hazırda, indi',
    runoff: 'ikinci tur*',
    'first-round': 'birinci tur*, ilk tur*',
    house: 'icmalar palatası*, bundestaq*, parlament*',
    'coming-from': 'dən, dan',
    reaching: 'ə, a, yə, ya',
    needed: 'lazım*, gərək*',
    'decimal-point': 'vergül, tam',
    'decimal-place': 'yüzdə, onda',
    hour: 'saat',
    now: `
        hazırda, indi, liderdir, irəlidədir, bu gün, hələ, hələlik, sayılır, yığır, toplayır, qazanır, alır`,
  },
  hedges: {
    approximately: 'təxminən, təqribən, haradasa, təxmini, ~, ≈',
    nearly: 'demək olar ki, az qala, təqribən',
    over: 'artıq, ən azı, azı, minimum, >',
    under: 'ən çox, maksimum, <',
    exactly: 'düz, cəmi, yalnız, cəmisi, tam, sadəcə, ümumilikdə',
  },
  hedgesAfter: {
    over: `
        dən çox, dan çox, dən artıq, dan artıq, çox, artıq, dən yuxarı, dan yuxarı, yuxarı, i keçib, ı keçib,
        keçib, aşıb`,
    under: 'dən az, dan az, az, çatmayıb, çatmadı, dən aşağı, dan aşağı, aşağı, keçməyib',
    approximately: 'civarında, ətrafında, yaxın, ə yaxın, a yaxın',
  },
  magnitudes: `
      min = 1000, mindən = 1000, minə = 1000, minlik = 1000, mini = 1000, milyon = 1000000,
      milyondan = 1000000, milyona = 1000000, mln = 1000000, milyard = 1000000000, yüz = 100`,
  numbers: `
      sıfır = 0, bir = 1, iki = 2, üç = 3, dörd = 4, beş = 5, altı = 6, yeddi = 7, səkkiz = 8, doqquz = 9,
      on = 10, iyirmi = 20, otuz = 30, qırx = 40, əlli = 50, altmış = 60, yetmiş = 70, səksən = 80,
      doxsan = 90`,
  fractions: `
      yarısı = 50, üçdə ikisi = 66.67, üçdə biri = 33.33, dörddə üçü = 75, dörddə biri = 25, onda doqquzu = 90`,
  months: `
      yanvar*, fevral*, mart*, aprel*, may / mayda / mayın, iyun*, iyul*, avqust*, sentyabr*, oktyabr*,
      noyabr*, dekabr*`,
  common: `
      və, bir, bu, ilə, üçün, ki, da, də, isə, səs, faiz, səslərin, topladı, toplayıb, alıb, aldı, seçkilərdə,
      seçkidə, prezident, olub, edib, namizəd, görə, nəfər, məntəqəsi, seçicilərin, seçici, msk, faizi,
      fəallıq, seçki, olaraq, həmçinin, verib, yüzdə, qazandı, qazanıb, oldu`,
  neutral: `
      və, bir, bu, ilə, ki, da, də, isə, olub, oldu, olmuş, olmuşdur, edib, etdi, ildə, ili, ci, cü, cı, cu, yekun, rəsmi, nəticə, nəticələr, seçki, seçkidə,
      seçkilər, seçkilərdə, prezident, prezidenti, partiya, partiyası, blok, namizəd, namizədi, namizədlər, yalnız, cəmi, düz, tam, üzrə, ölkə, ölkədə,
      səs, səsi, faiz, faizi, məntəqə, seçicilərin, seçicinin, seçici, nəfər, msk, görə, yer, yerdə, ikinci, üçüncü, həmçinin, parlament, mərkəzi, mərkəzinin, parlamentdə, xatırladım`,
  ordinary: `
      birlik, sol, yaşıllar, digərləri, ittifaq, alyans, konqres, hind`,
  capitals: `
      Bakı = AZ, Bakıdan = AZ, Minsk = BY, Moskva = RU, Tbilisi = GE, Berlin = DE, London = GB, Yeni Dehli = IN, Ankara = TR`,
  constructions: [
    {
      form: 'NAME FIGURE won',
      says: 'İlham Əliyev 95,12 faiz səs toplayıb',
      not: 'İlham Əliyev Şuşada 95,12 faiz səs toplayıb',
    },
    {
      form: 'NAME FIGURE',
      says: 'Azərbaycan 2024: İlham Əliyev 92,12%, Zahid Oruc 3,17%, Fazil Mustafa 1,99%',
      not: 'Azərbaycan, proqnozum: İlham Əliyev 92,12%, Zahid Oruc 3,17%, Fazil Mustafa 1,99%',
    },
    {
      form: 'turnout FIGURE',
      says: 'Azərbaycanda seçici fəallığı 67,34 faiz olub',
      not: 'Bakıda seçici fəallığı 57,34 faiz olub',
    },
    {
      form: 'FIGURE NAME for took-part',
      says: 'Seçicilərin 82,12 faizi İlham Əliyevin lehinə səs verib',
      not: 'Qadınların 82,12 faizi İlham Əliyevin lehinə səs verib',
    },
    {
      form: 'FIRM exit-poll NAME FIGURE won',
      says: 'Rəy Mərkəzinin ekzit-poluna görə İlham Əliyev 95,6% səs yığıb',
      not: 'Rəy Mərkəzinin sorğusuna görə İlham Əliyev 95,6% səs yığıb',
    },
    {
      form: 'FIRM exit-poll NAME FIGURE',
      says: 'Oracle ekzit-polu: İlham Əliyev 92,6%',
      not: 'Oracle sorğusu: İlham Əliyev 92,6%',
    },
  ],
  conditionalEndings: 'arsa, erse, irsa, irse, ursa, urse, saydi, seydi, saydy',
});
