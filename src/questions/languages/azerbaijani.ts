import type { WrittenWords } from './lexicon.ts';

export const azerbaijani: WrittenWords = {
  language: 'az',
  tags: {
    who: 'kim, kimdir, kimi, kimə, kimlər, kimin, hansı partiya, hansı namizəd, hansı siyahı, kimdi',
    which: 'hansı, hansıdır, hansidir, nə, nədir, nedir, nədi, nələr, necədir, hansılar, nəyə',
    where: 'harada, hara, haradadır, hardan, harda',
    when: 'nə vaxt, ne vaxt, haçan, hansı gün, hansı tarixdə, nə zaman, ne zaman, hansı tarix, hansı günlərdə, saat neçədə',
    'how-many': 'neçə, nece, nə qədər, ne qeder, neçədir, neçəsi, sayı, sayi, miqdarı, neçə nəfər, neçəyə',
    why: 'niyə, nə üçün, nəyə görə, səbəb*',
    not: 'deyil, yox, heç kim, başqa, xaric',
    'yes-no': 'mi, mı, mu, mü, doğrudur, düzdür, həqiqətən, idimi, olubmu, oldumu, bəs',
    inside: 'parlamentdə, bundestaqda, parlamentə, bundestaqa',
    win: `qalib, qalib gəldi, qalib gelib, qalib gəlib, qalib gələn, qalibi, qalibdir, qazandı, qazanıb, qazanan, qazanmışdır, qazan*, qələbə, qələbə qazandı, qələbəsi, birinci yer, birinci, birinci oldu, birincilik, uddu, udub, udan,
      seçildi, seçilib, seçilən, ən çox səs, ən çox səsi, ən çox, ən böyük partiya, liderdir, üstün gəldi, qalibiyyət*`,
    lose: 'uduzdu, uduzub, uduzan, məğlub*',
    lead: 'öndə, öndədir, irəlidə, lider, liderlik, qabaqda, önə',
    last: 'sonuncu yer, axırıncı yer, sonuncu, axırıncı, ən az səs, ən az',
    margin:
      'fərq*, nə qədər fərqlə, nə qədər fərq, neçə faiz fərqlə, fərqlə, nə qədər üstün, üstünlü*, neçə faizlə, nə qədər öndə, neçə səslə, necə fərqlə, nə qədər irəlidə',
    votes: 'səs, səsi, səslər, səsləri, səslə, səsin, səsə, səslərin',
    share: 'faiz*, %, pay*, faizi, faizlə, nisbət*',
    seats: 'mandat*, deputat*, yer, yerlər, yeri var, kreslo*, deputat yeri',
    electors: 'seçici səsi, elektor*',
    result: 'nəticə*, nəticəsi, nəticələri, nəticədə, yekun*, göstərici*, necə keçdi, necə bitdi, rəqəmlər*, hesab',
    get: 'aldı, alıb, alan, alırdı, almış*, topladı, toplayıb, toplamış*, topla*, yığdı, yığıb, götürdü, götürüb, əldə etdi, əldə edib, əldə etmiş*, qazandı, qazanıb, var, verdi, verib, veriblər, verilib',
    versus: 'qarşı, müqayisə*, yoxsa, vs, versus, nisbətən, arasında',
    or: 'yoxsa, ya, yaxud, və ya, ya da',
    more: 'çox, daha çox, artıq, yüksək, daha yaxşı, üstün, daha yüksək',
    less: 'az, daha az, aşağı',
    majority: 'çoxluq*, çoxluğ*, əksəriyyət*, mütləq çoxluq, yarıdan çox, yarısından çox',
    need: 'lazım*, lazımdır, tələb olunur, tələb, kifayət*, gərək*, çatır, çatırmı, bəs edir',
    threshold: 'baryer*, həddi, hədd, həddini, keçid, keçid baryeri, faizlik baryer, 5 faizlik, beş faizlik',
    enter:
      'keçdi, keçib, keçə bildi, keçmədi, keçə bilmədi, düşdü, düşüb, daxil oldu, daxil olub, girdi, girib, girə bildi, girə bilmədi, təmsil olunur, keçən, girən, keçdimi, girdimi, keçibmi',
    parliament:
      'parlament*, bundestaq*, bundestaqa, milli məclis*, məclis*, palata*, lok sabha, lok sabhaya, icmalar palatası*',
    together: 'birlikdə, koalisiya*, cəmi, hökumət*, birgə, ikisi birlikdə, hökumət qura',
    turnout:
      'fəallıq*, fəallığ*, seçici fəallığı*, seçicilərin fəallığı, iştirak faizi, iştirakçılıq*, seçkidə iştirak, seçki fəallığı, fəallıq faizi, aktivlik, seçici aktivliyi',
    'took-part':
      'səs verdi, səs verib, səs veriblər, səs vermiş*, iştirak etdi, iştirak edib, iştirak ediblər, iştirak etmiş*, qatıldı, qatılıb, səs verən, səs verənlər, iştirak edən, seçkiyə getdi, səsvermədə iştirak, səs verdilər, səsvermədə iştirak edib',
    foreign: 'xarici, beynəlxalq, əcnəbi, xarici ölkə*, başqa ölkə*',
    domestic: 'yerli, daxili, ölkədaxili',
    abroad: 'xaricdə, xaricdəki, ölkədən kənarda, digər ölkələrdə',
    annulled: 'ləğv*, etibarsız*, ləğv edildi, ləğv olundu, ləğv edilib, ləğv olunub',
    early: 'vaxtından əvvəl, erkən, qabaqcadan, öncədən',
    minimum: 'minimum, minimal, minimum hədd, kvorum, ən az həddi, aşağı hədd, məcburi',
    people: 'nəfər, adam, adamlar, insan*, şəxs*, vətəndaş*, seçici*, camaat',
    date: 'tarix*, tarixi, tarixləri, günü, gün, günlər, keçirildi, keçirilib, keçirilmiş*, keçirilən, oldu seçki, baş tutdu, baş tutub, olub seçki, keçirilmişdi, təqvim*, xronologiya*, hansı aydə',
    certify:
      'təsdiq*, təsdiqlədi, təsdiqləyib, təsdiq etdi, təsdiq edib, təsdiqləyir, təsdiq edir, elan etdi, elan edib, elan edir, elan*, rəsmiləşdir*, kim keçirir, səsləri sayır, məsul*',
    'first-count':
      'ilk nəticə*, ilkin nəticə*, ilkin, ilk hesablama*, ilk məlumat*, ilk sayım*, ilk rəqəm*, əvvəlcə, ilkin məlumat*, birinci hesablama, başlanğıcda, əvvəldə',
    final: 'yekun, son nəticə*, rəsmi, qəti, axırda, sonda, nəhayət, yekunda, son',
    counted:
      'sayıldı, sayılıb, sayılanda, sayılmış*, sayılandan, hesablandı, hesablananda, işlənəndə, işləndi, işlənib, protokol*, bülletenlərin, məntəqələrin, hesablanıb, sayılarkən',
    count: 'sayım*, hesablama*, mərhələ*',
    history:
      'necə dəyişdi, dəyişdi, dəyişib, dinamika*, gedişat*, zamanla, bütün sayımlar, tarixçə*, sayım boyu, sayım zamanı necə',
    change:
      'dəyişdi, dəyişib, dəyişiklik*, artdı, artıb, azaldı, azalıb, itirdi, itirib, əvvəlkinə nisbətən, əvvəlki ilə müqayisədə, keçən dəfəyə nisbətən, ötən seçkiyə nisbətən, qazandı itirdi, yüksəldi, düşdü, keçən seçkiyə nisbətən, əvvəlki seçkiyə nisbətən',
    previous: 'əvvəlki, keçən, ötən, öncəki, keçən dəfə, bundan əvvəlki',
    latest: 'son seçki*, sonuncu seçki*, axırıncı seçki*, ən son, indiki',
    best: 'ən yaxşı, ən yüksək, ən güclü, ən çox harada, ən çox',
    worst: 'ən pis, ən aşağı, ən zəif, ən az',
    area: 'region*, rayon*, dairə*, bölgə*, ştat*, şəhər*, əyalət*, torpaq*, yerlərdə, regionlar üzrə',
    'declared-first': 'ilk elan',
    'exit-poll':
      'ekzit pol*, ekzitpol*, exit poll*, exit-poll*, exitpoll*, eksit pol*, ekzit-pol*, ekzit poll*, sorğu*, rəy sorğusu*, sorğuçu*, exit pol*, ekzit-poll*',
    error:
      'səhv*, yanıldı, yanılıb, yanlış*, düz çıxdı, düz çıxıb, dəqiq*, düzgün*, nə qədər yanıldı, xəta*, doğru çıxdı, doğru, doğru oldu, uyğun gəldi, yanılmışdı, fərqləndi',
    say: 'dedi, deyib, deyir, demişdi, dediyi, söylədi, söyləyib, bildirdi, bildirib, açıqlama*, münasibət*, reaksiya*, şərh*, fikir*, fikri, rəyi, bəyanat*, bəyan etdi, dedilər, mövqeyi, cavab verdi, danışdı, qiymətləndir*, hesab edir, düşünür, demişdir, bəyənat*',
    on: 'haqqında, barədə, barəsində, haqda, dair, ilə bağlı, əlaqədar',
    congratulate: 'təbrik*, təbrik etdi, təbrik edib, təbrik edən, təbriklər*, qutladı',
    criticise: 'tənqid*, qınadı, pislədi, narahatlıq*, irad*, şikayət*, pozuntu*, narazı*, etiraz*',
    recognise:
      'tanıdı, tanıyıb, tanıyır, tanınma*, qəbul etdi, qəbul edib, qəbul edir, legitim*, tanıdımı, tanıyırmı, tanımaq',
    reject:
      'tanımadı, tanımır, tanımayıb, tanımayan, tanımırlar, qəbul etmədi, qəbul etmir, qəbul etməyib, rədd*, qəbul etməyən, mübahisələndir*, etiraz etdi, etiraz edir, etiraz edib, qəbul etmirlər, tanımayanlar',
    concede: 'məğlubiyyətini qəbul*, məğlubiyyəti qəbul*, məğlubiyyəti etiraf*, təslim oldu, məğlub olduğunu',
    fair: 'ədalətli*, azad, saxta*, saxtakarlıq*, şəffaf*, demokratik*, saxtalaşdır*, dürüst*, ədalətsiz*, vicdanlı, qanuni*, oğurlan*, legitimdir',
    disputed: 'mübahisəli*, mübahisə*, şübhə*, şübhəli*',
    opposition: 'müxalifət*, müxaliflər',
    source:
      'mənbə*, mənbəyi, mənbələr*, istinad*, link, linki, linklər*, haradan, hardandır, hardan bilirsən, sübut*, kim yazıb, haradan götürülüb',
    coverage:
      'hansı seçkilər var, hansı seçkilər, hansı seçkiləri bilirsən, hansı məlumat, hansı məlumatlar, nə bilirsən, nələri bilirsən, seçkilərin siyahısı, bütün seçkilər, bazada nə var, məlumat bazasında, hansı ölkələr, hansı ölkələrin',
    data: 'məlumat*, baza*, data',
    help: 'kömək, kömək et, nə edə bilirsən, nə bacarırsan, necə istifadə, istifadə qaydası, əmrlər, necə işləyir, nə soruşa bilərəm, bacarırsan',
    forecast:
      'olacaq, qalib gələcək, qazanacaq, alacaq, proqnoz*, ehtimal*, şans*, növbəti seçki*, növbəti, gələn seçki*, gələcək*, gözlənil*, udacaq, seçiləcək, toplayacaq, təxmin*, gələn il, keçəcək',
    opinion:
      'yaxşıdır, pisdir, yaxşı prezident, pis prezident, yaxşı, pis, diktator*, sevirsən, xoşlayırsan, səncə, sizcə, sənin fikrin, korrupsiya*, oğru*, layiqdir, ağıllı, axmaq, hansı tərəfdəsən, dəstəkləyirsən, inanırsan, qəhrəman, yaxşıdırmı',
    advice:
      'kimə səs verim, kimə səs verməliyəm, səs verim, harada səs verə, necə səs verə, səs verməliyəm, məsləhət*, kimi seçim, necə səs verim, harada səs verim, kimi dəstəkləyim',
    office:
      'kansler*, baş nazir*, nazir*, dövlət başçısı, hakimiyyətdə, hakimiyyət*, başçısı, prezidenti kimdir, prezidentdir, mer, qubernator*',
    now: 'indi, hazırda, bu gün, hal-hazırda, hal hazırda',
    meaning: 'nə deməkdir, nə demekdir, nə deməkdi, deməkdir, mənası, izah*, tərif*, nədir exit, nə mənası',
    election: 'seçki*, seçkisi, seçkilər*, seçkidə, seçkini, seçkinin, səsvermə*, seçkisində, seçkilərində, secki*',
    presidential: 'prezident*, prezident seçki*, prezidentlik, prezidentliyə',
    parliamentary: 'parlament seçki*, federal, deputat seçkisi, bundestaq seçki*',
    general: 'ümumi, ümumilikdə, ölkə üzrə, bütövlükdə, ümumi seçki*',
    european: 'avropa parlamenti*, avropa seçki*',
    senate: 'senat*',
    'house-of-representatives': 'nümayəndələr palatası*',
    local: 'bələdiyyə*, yerli seçki*',
    referendum: 'referendum*',
    'first-round': 'birinci tur*, ilk tur*',
    'second-round': 'ikinci tur*',
  },
  measures: {
    'registered-voters':
      'seçici, seçicilər, seçicilərin sayı, seçici sayı, qeydiyyatda olan, qeydiyyatdan keçmiş seçici*, qeydiyyatda olan seçici*, seçici siyahısı*, səsvermə hüququ*, səs vermək hüququ, seçici var, seçici vardı, seçici var idi, qeydə alınmış, seçici qeydiyyat*, seçici siyahılarında',
    'polling-stations': 'məntəqə*, seçki məntəqəsi*, seçki məntəqə*, məntəqələr*',
    'annulled-stations':
      'ləğv edilən məntəqə*, ləğv olunan məntəqə*, məntəqənin nəticəsi ləğv*, məntəqədə nəticə ləğv*, məntəqə ləğv*, məntəqənin nəticələri ləğv*, məntəqədə nəticələr ləğv*, etibarsız sayılan məntəqə*, məntəqənin nəticəsi etibarsız*, ləğv edilmiş məntəqə*, məntəqədə səsvermə ləğv*, məntəqədə ləğv*',
    'stations-abroad':
      'xaricdə məntəqə*, xaricdə seçki məntəqə*, xaricdəki məntəqə*, xaricdəki seçki məntəqə*, ölkədən kənarda məntəqə*',
    webcams: 'veb kamera*, vebkamera*, kamera*, videomüşahidə*',
    observers: 'müşahidəçi*, müşahidə edib',
    'observers-international': 'xarici müşahidəçi*, beynəlxalq müşahidəçi*, əcnəbi müşahidəçi*',
    'observers-domestic': 'yerli müşahidəçi*',
    'observers-osce': 'atət müşahidəçi*, atət-in müşahidəçi*, atətin müşahidəçi*, dtihb müşahidəçi*, atət missiyası*',
    'observers-cis': 'mdb müşahidəçi*, mdb missiyası*, mdb-nin müşahidəçi*',
    constituencies: 'neçə dairə, seçki dairəsi, dairələrin sayı, seçki dairələri',
    candidates:
      'neçə namizəd, namizədlərin sayı, namizəd sayı, qeydə alınmış namizəd*, neçə partiya, namizəd qeydə*, neçə namizəd var*, partiyaların sayı',
    media: 'xarici media*, xarici jurnalist*, jurnalist*, xarici kiv',
    term: 'səlahiyyət müddəti, prezidentlik müddəti, neçə il müddətinə, neçə illiyə, müddət*, neçə il',
    signatures: 'imza*',
    'invalid-votes': 'etibarsız bülleten*, etibarsız səs*, korlanmış bülleten*',
    'valid-votes': 'etibarlı səs*, etibarlı bülleten*',
    'turnout-early':
      'vaxtından əvvəl səsvermə*, erkən səsvermə*, erkən səsvermədə, vaxtından əvvəl səs verdi, vaxtından əvvəl səs verib, erkən səs verən*',
    'turnout-minimum':
      'minimum fəallıq, minimum seçici fəallığı, minimal fəallıq, fəallıq həddi, iştirak həddi, minimum iştirak, minimal seçici fəallığı, seçici fəallığı həddi',
    'polling-hours':
      'səsvermə saatları, məntəqələr açıldı, məntəqələr bağlandı, saat neçəyədək, məntəqələr nə vaxt bağlan*, məntəqələr nə vaxt açıl*, səsvermə nə vaxt başla*, səsvermə nə vaxt bit*, məntəqələr saat neçədə*',
    machines: 'səsvermə maşını*, elektron səsvermə maşın*, evm',
    phases: 'neçə mərhələ*, mərhələdə keçirildi, neçə gün davam*, neçə gün çəkdi',
    women: 'qadın deputat*, qadın*, seçilən qadın*',
    'first-time': 'ilk dəfə səs verən*, yeni deputat*, ilk dəfə seçilən*',
    'voters-abroad': 'xaricdəki seçici*, xaricdə səs ver*, diaspor*, xaricdə yaşayan seçici*',
    boycott: 'boykot*',
  },
  ordinals:
    'ikinci = 2, ikincisi = 2, üçüncü = 3, üçüncüsü = 3, dördüncü = 4, beşinci = 5, altıncı = 6, yeddinci = 7, 2 ci yer = 2, 3 cü yer = 3, 2 ci = 2, 3 cü = 3, 4 cü = 4, 5 ci = 5',
  countries: {
    GB: 'britaniya*, böyük britaniya*, ingiltərə*, britaniyada, ingilis, birləşmiş krallıq*, bk',
    US: 'abş*, amerika*, amerikada, abşda, birləşmiş ştatlar*, abş-da, abş-ın',
    TR: 'türkiyə*, türkiyədə',
    DE: 'almaniya*, alman, almanların, almanlar',
    IN: 'hindistan*, hind',
    RU: 'rusiya*, rus, rusların',
    GE: 'gürcüstan*, gürcü',
    BY: 'belarus*, belorus*',
    AZ: 'azərbaycan*, ölkəmiz*',
    FR: 'fransa*, fransız',
    AM: 'ermənistan*, erməni',
    UA: 'ukrayna*',
    PL: 'polşa*',
    KZ: 'qazaxıstan*',
    IR: 'iran*',
    IT: 'italiya*',
    CN: 'çin*',
    MD: 'moldova*',
    CA: 'kanada*',
    RO: 'rumıniya*',
    JP: 'yaponiya*',
    HU: 'macarıstan*',
    IL: 'israil*',
  },
  organisations: {
    'European Union': 'ab, avropa ittifaqı*, aİ, avropa birliyi*, brüssel*',
    OSCE: 'atət*',
    ODIHR: 'dtihb*',
    PACE: 'aşpa*, avropa şurası*',
    CIS: 'mdb*',
    'Central Election Commission': 'msk*, mərkəzi seçki komissiyası*, seçki komissiyası*',
  },
  hours: {
    before: 'saat, saatda',
    after: 'da, də, radələrində, saatlarında, ya qədər, yə qədər, dək, radə, üçün, a kimi, saat',
  },
  fillers: `
    salam, salamlar, sağ ol, sağol, sağolun, təşəkkür*, zəhmət olmasa, xahiş*, lütfən, hörmətli, aleykum, sabahınız xeyir, axşamınız xeyir, günorta, dostlar, qardaş, bro, uşaqlar, bot, ay, a, ya bot, alo, hə, bəli, yaxşı olar, de, deyin, desənə, mənə, bizə, göstər, göstərin, ver, verin, soruş*, sual, sualım var, maraqlıdır, maraqlanıram, bilmək istəyirəm, bilmək, istəyirəm, bilən var, bilirsən, bilirsiniz, bilirsinizmi, bilirsənmi, kim bilir, öyrənmək, xatırla, yadına sal, yadımdan çıxıb,
    və, ilə, bu, o, bir, də, da, ki, isə, üçün, üzrə, görə, kimi, qədər, artıq, da ki, onda, onun, onlar, onların, bunun, bunlar, həmin, belə, elə, olan, oldu, olub, olmuşdu, olmuş, idi, imiş, edib, etdi, var, vardır, həm, hər, hamısı, bütün, öz, özü, tək, təkcə, ayrıca, ayrılıqda, ancaq, yalnız, sadəcə, lap, axı, axırda ki, yəni, amma, lakin, hələ, indiyədək, dəqiq deyin, təxminən, təqribən, ümumiyyətlə, həqiqətdə, əslində, zəhmət, nəhayətdə, dünən, sonra, əvvəl, zaman, vaxt, vaxtı, anda, zamanı, il, ildə, ilin, ildəki, ilki, cı, ci, cu, cü, ıncı, nci, yerdə, yeri, yer tutdu, tutdu, tutub, tutan, tutmuşdu, yerə, çıxdı, çıxıb, qaldı, gəldi, gəlib, getdi, keçən il ki, nömrə, namizəd*, partiya*, siyahı*, siyasətçi*, blok*, ölkə*, dövlət*, respublika*, cənab, xanım, adlı, adı, tərəf*, tərəfindən, tərəfdən, cəmi neçə, ümumi say, tam, lol, haha, hahaha, ok, oldu da, görəsən, görün, bax, baxın, tez, qısa, qısaca, konkret, bir də, bəs, hə də, nə isə, hər halda, gecə, axşam, səhər, günorta, saatı, məktub, test, say, rəqəm, dən, dan, in, ın, ün, un, nin, nın, ya, yə, ə, e, şəkildə, əvvəlcədən, nə oldu, nə olub, necə oldu, necədi, necə, məsələ*, başa, çatdı, bitdi`,
};
