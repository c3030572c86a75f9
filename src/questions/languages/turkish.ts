import type { WrittenWords } from './lexicon.ts';

export const turkish: WrittenWords = {
  language: 'tr',
  tags: {
    who: 'kim, kimdir, kimdi, kimi, kime, kimin, kimler, hangi parti, hangi aday, hangi liste, kimmiş',
    which: 'hangi, hangisi, hangisidir, ne, nedir, neydi, neler, nasıldır, hangileri, kaçıncı',
    where: 'nerede, nerde, neresi, nereye, nerelerde',
    when: 'ne zaman, hangi gün, hangi tarihte, hangi tarih, saat kaçta, hangi günlerde, kaç yılında, hangi yıl',
    'how-many': 'kaç, ne kadar, kaçtı, kaçtır, sayısı, kaç tane, kaç kişi, nekadar, adedi, sayısı kaç',
    why: 'neden, niye, niçin, sebebi, nedeni',
    not: 'değil, hiç, kimse, dışında, hariç, olmadı',
    'yes-no': 'mi, mı, mu, mü, midir, mıdır, mudur, müdür, miydi, mıydı, muydu, müydü, doğru mu, acaba',
    inside: 'mecliste, parlamentoda, meclise, parlamentoya',
    win: 'kazandı, kazanan, kazanmış, kazanmıştı, kazan*, galip*, galibi, zafer*, birinci, birinci parti, birinci sırada, birinci oldu, ilk sırada, seçildi, seçilen, seçilmiş, en çok oy, en çok oyu, en çok, en büyük parti, en fazla oy, en fazla, yendi, galip geldi, önde bitirdi, birinci gelen, birinci çıktı',
    lose: 'kaybetti, kaybeden, kaybetmiş, yenildi, mağlup*, yenilgi',
    lead: 'önde, öndeydi, önde giden, lider*, önde mi, ileride, önde görünen',
    last: 'sonuncu, son sırada, en az oy, en az, sonuncu oldu',
    margin:
      'fark*, farkla, ne kadar farkla, kaç puan farkla, kaç farkla, ne kadar önde, kaç puan, kaç puanla, üstünlük*, arayı, arasındaki fark, kaç oy farkla, farkı ne kadar',
    votes: 'oy, oyu, oylar, oyları, oyla, oyun, oya, oyların',
    share: 'yüzde, yüzdesi, yüzdeyle, oran*, oranı, %, yüzdelik, oy oranı, oy yüzdesi, yüzde kaç',
    seats: 'sandalye*, milletvekil*, koltuk*, vekil*, mandat*, sandalyesi',
    electors: 'delege*, seçiciler kurulu*',
    result:
      'sonuç*, sonuc*, sonucu, sonuçları, nasıl bitti, nasıl sonuçlandı, netice*, skor*, ne oldu, performans*, rakamlar*, nasıl geçti',
    get: 'aldı, alan, almış, almıştı, alıyor, aldılar, topladı, toplamış, elde etti, elde eden, çıkardı, kazandı, var, verdi, vermiş, ulaştı, çıktı',
    versus: 'karşı, karşılaştır*, kıyas*, kıyasla, yoksa, vs, versus, mukayese*, göre, arasında',
    or: 'yoksa, veya, ya da, ya',
    more: 'daha çok, daha fazla, fazla, daha yüksek, çok, daha iyi, yüksek, hangisi daha',
    less: 'daha az, az, daha düşük, düşük',
    majority:
      'çoğunluk*, çoğunluğ*, salt çoğunluk*, mutlak çoğunluk*, yarıdan fazla, yarısından fazla, tek başına iktidar*',
    need: 'gerek*, lazım, gerekli, gerekiyor, gereken, yeterli, yetiyor, yeter, yetiyor mu, ihtiyaç*',
    threshold: 'baraj*, barajı, seçim barajı, eşik*, eşiği, yüzde 5 barajı, yüzde beş barajı',
    enter:
      'girdi, giren, girmiş, girebildi, giremedi, geçti, geçen partiler, geçebildi, geçemedi, aştı, aşan, aşabildi, aşamadı, temsil ediliyor, girmeyi başar*, kaldı',
    parliament: 'meclis*, parlamento*, bundestag, bundestaga, avam kamarası*, lok sabha, federal meclis*, kamara*',
    together:
      'birlikte, koalisyon*, toplamda, hükümet*, beraber, ikisi birlikte, ortak, hükümet kur*, toplam sandalye*',
    turnout:
      'katılım*, katılım oranı*, seçime katılım, katılma oranı, seçmen katılımı, katılım yüzdesi, sandığa gitme oranı',
    'took-part':
      'oy kullandı, oy kullanmış, oy kullanan, katıldı, katılan, sandığa gitti, sandığa giden, oy verdi, oy veren, katılmış, oy kullananlar, kişi oy, oy attı',
    foreign: 'yabancı, uluslararası, dış, başka ülke*, yurt dışından',
    domestic: 'yerli, yerel, ulusal, iç',
    abroad: 'yurt dışı*, yurtdışı*, yurt dışında, yurtdışında, başka ülkelerde, elçilik*',
    annulled: 'iptal*, geçersiz sayıl*, iptal edil*, iptal edildi',
    early: 'erken, önceden, öncesinde',
    minimum: 'asgari, minimum, en az şart, zorunlu, yeter sayı, alt sınır',
    people: 'kişi, insan*, vatandaş*, seçmen*, adam',
    date: 'tarih*, tarihi, tarihleri, günü, gün, günler, yapıldı, yapılmış, yapılan, gerçekleşti, düzenlendi, düzenlenen, takvim*, kronoloji*, oldu seçim, hangi ay',
    certify:
      'onayla*, onaylıyor, onayladı, onaylayan, tescil*, kesinleştir*, ilan*, açıkladı, açıklayan, açıklıyor, duyurdu, doğruladı, ilan eden, sorumlu, yürütüyor, seçimi yürüten, sayan',
    'first-count':
      'ilk sonuç*, ilk sayım*, ilk veri*, ön sonuç*, geçici sonuç*, ilk rakam*, başlangıçta, ilk başta, ilk açıklanan, ilk gelen, ilk etapta, geçici, kesin olmayan',
    final: 'kesin, resmi, nihai, son sonuç*, kesin sonuç*, resmi sonuç*, sonunda, nihayetinde, en son',
    counted:
      'açıldı, açılırken, açıldığında, açılan, sayıldı, sayıldığında, sayılırken, sayılan, sandıkların, işlendi, işlenince, sandık açıldı, tutanak*, sayılınca, açılınca',
    count: 'sayım*, aşama*',
    history:
      'nasıl değişti, değişti, değişim, seyri, gidişat*, zaman içinde, tüm sayımlar, sayım boyunca, gelişti, geçmişi, sayım sırasında',
    change:
      'değişti, değişim, arttı, artmış, azaldı, azalmış, yükseldi, düştü, kaybetti, bir öncekine göre, önceki seçime göre, geçen seçime göre, geçen sefere göre, bir önceki seçime göre, artış, düşüş',
    previous: 'önceki, geçen, bir önceki, evvelki, geçen sefer, geçmiş',
    latest: 'son seçim*, en son seçim*, son yapılan, güncel, yakın zamandaki',
    best: 'en iyi, en yüksek, en güçlü, en çok nerede, kalesi, en fazla nerede',
    worst: 'en kötü, en düşük, en zayıf, en az nerede',
    area: 'bölge*, il, iller, ilçe*, eyalet*, seçim bölgesi*, şehir*, yerde, yöre*, bölgelere göre, eyaletlere göre',
    'declared-first': 'ilk açıklayan',
    'exit-poll':
      'sandık çıkış anket*, sandık çıkışı anket*, çıkış anket*, exit poll*, exitpoll*, anket*, anketi, anketler*, anket şirketi*, sandık anketi*, sandık çıkış*, anketör*',
    error:
      'hata*, hatalı, yanıldı, yanılmış, yanlış*, doğru*, isabet*, tuttu, tutturdu, tutmuş, ne kadar yanıldı, sapma*, saptı, doğru çıktı, şaştı, bildi, tutarlı*',
    say: 'dedi, demiş, diyor, söyledi, söylemiş, açıklama*, açıklaması, tepki*, tepkisi, yorum*, yorumladı, görüş*, görüşü, ifade*, belirtti, değerlendir*, demişti, konuştu, beyanat*, açıklamada, düşünüyor, cevap*, yanıt*, dediler, dediği, demeç*',
    on: 'hakkında, ilgili, konusunda, dair, üzerine',
    congratulate: 'tebrik*, kutladı, kutlamış, kutlayan, kutlama*',
    criticise: 'eleştir*, kınadı, kınayan, endişe*, kaygı*, şikayet*, itiraz*, ihlal*, protesto*, tenkit*',
    recognise: 'tanıdı, tanıyor, tanımış, tanıyan, kabul etti, kabul ediyor, kabul etmiş, meşru*, tanıma*, tanıdı mı',
    reject:
      'tanımadı, tanımıyor, tanımayan, tanımayanlar, kabul etmedi, kabul etmiyor, kabul etmeyen, reddetti, reddeden, reddediyor, itiraz etti, itiraz eden, itiraz ediyor',
    concede:
      'yenilgiyi kabul*, yenilgisini kabul*, mağlubiyeti kabul*, mağlubiyetini kabul*, yenildiğini kabul*, pes etti',
    fair: 'adil*, özgür*, hile*, hileli, şaibe*, sahte*, demokratik*, dürüst*, meşru*, çalındı, usulsüz*, şeffaf*, güvenilir*, yolsuzluk*',
    disputed: 'tartışmalı*, ihtilaf*, şüphe*, şüpheli*, çekişme*',
    opposition: 'muhalefet*, muhalif*',
    source:
      'kaynak*, kaynağ*, kaynağı, link, linki, linkler*, bağlantı*, nereden, nerden, kim yazdı, kanıt*, referans*, dayanak*, nereden alındı',
    coverage:
      'hangi seçimler var, hangi seçimler, hangi seçimleri biliyorsun, hangi veriler, hangi veri, neleri biliyorsun, ne biliyorsun, seçimlerin listesi, tüm seçimler, veride ne var, verilerde ne var, hangi ülkeler, hangi ülkelerin, elinde ne var',
    data: 'veri*, veriler*, veritabanı*, bilgi*',
    help: 'yardım, yardım et, ne yapabilirsin, nasıl kullanılır, nasıl kullanırım, komutlar, nasıl çalışıyorsun, nasıl çalışır, ne sorabilirim, neler yapabilirsin',
    forecast:
      'kazanacak, olacak, alacak, seçilecek, tahmin*, öngör*, şans*, ihtimal*, gelecek seçim*, bir sonraki, önümüzdeki, sonraki seçim*, bekleniyor, beklenen, kazanır, olur, geçecek, girecek, gelecek',
    opinion:
      'iyi mi, kötü mü, iyi başkan, kötü başkan, iyi, kötü, diktatör*, sever misin, seviyor musun, sence, sizce, senin fikrin, hırsız*, hak etti, hak ediyor, akıllı, aptal, destekliyor musun, inanıyor musun, kahraman, beğen*, yolsuz, faşist*, güzel',
    advice:
      'kime oy vermeliyim, kime oy vereyim, oy vereyim, oy vermeliyim, nerede oy, nasıl oy kullan*, nerede oy kullan*, tavsiye*, öner, önerir misin, kimi seçmeliyim, kimi seçeyim, oy versem, oy verelim',
    office:
      'şansölye*, başbakan*, bakan*, devlet başkanı kim, hükümet başkanı, iktidarda, iktidar, yönetiyor, başında kim, belediye başkanı, vali, başkanı kim, cumhurbaşkanı kim',
    now: 'şimdi, şu an, şu anda, bugün, şuan, günümüzde, halen',
    meaning: 'ne demek, ne demektir, anlamı, tanımı, açıkla, ne anlama, nedir exit',
    election:
      'seçim*, seçimi, seçimini, seçimde, seçimlerde, seçimleri, seçimlerini, seçiminde, seçimlerinde, seçimin, oylama*, secim*',
    presidential: 'cumhurbaşkan*, başkanlık*, devlet başkan*, başkan*, cumhurbaşkanlığı*',
    parliamentary: 'parlamento seçim*, milletvekili seçim*, meclis seçim*, federal, bundestag seçim*',
    general: 'genel, genel seçim*, ülke genelinde, genelde, ulusal, ülke çapında, genel olarak',
    european: 'avrupa parlamentosu*, avrupa seçim*',
    senate: 'senato*',
    'house-of-representatives': 'temsilciler meclisi*',
    local: 'yerel seçim*, belediye seçim*',
    referendum: 'referandum*, halk oylaması',
    'first-round': 'ilk tur*, birinci tur*, 1 tur',
    'second-round': 'ikinci tur*, 2 tur',
  },
  measures: {
    'registered-voters':
      'kayıtlı seçmen*, seçmen sayısı, seçmen, seçmenler, seçmen var, seçmen vardı, kayıtlı, oy kullanma hakkı*, seçmen listesi*, kaç seçmen, toplam seçmen, oy hakkı*, seçmen kütüğü*',
    'polling-stations':
      'sandık, sandık sayısı, seçim merkezi*, oy verme yeri*, sandıklar, seçim sandığı*, sandık kuruldu, oy verme merkezi*',
    'annulled-stations':
      'iptal edilen sandık*, sandık iptal*, sandığın sonucu iptal*, sandıkta sonuç iptal*, sandığın iptal*, sandıkların iptal*, geçersiz sayılan sandık*, iptal olan sandık*, sandıkta oylar iptal*',
    'stations-abroad':
      'yurt dışında sandık*, yurtdışında sandık*, yurt dışındaki sandık*, yurtdışındaki sandık*, yurt dışı sandık*',
    webcams: 'kamera*, web kamera*',
    observers: 'gözlemci*, gözlemledi',
    'observers-international': 'yabancı gözlemci*, uluslararası gözlemci*',
    'observers-domestic': 'yerli gözlemci*, yerel gözlemci*',
    'observers-osce': 'agit gözlemci*, agit misyonu*, agitin gözlemci*, agit’in gözlemci*, dkihb gözlemci*',
    'observers-cis': 'bdt gözlemci*, bdt misyonu*',
    constituencies: 'kaç seçim bölgesi, seçim bölgesi sayısı, seçim çevresi*',
    candidates:
      'kaç aday, aday sayısı, adayların sayısı, kaç parti, parti sayısı, kayıtlı aday*, kaç aday vardı, kaç liste',
    media: 'yabancı basın*, yabancı medya*, yabancı gazeteci*, gazeteci*',
    term: 'görev süresi, başkanlık süresi, kaç yıllığına, süresi, kaç yıl',
    signatures: 'imza*',
    'invalid-votes': 'geçersiz oy*, geçersiz pusula*',
    'valid-votes': 'geçerli oy*',
    'turnout-early': 'erken oy*, erken oylama*, erken katılım, önceden oy*, erken oy kullan*, erken oy verme*',
    'turnout-minimum':
      'asgari katılım*, minimum katılım*, katılım şartı, katılım barajı, katılım eşiği, en az katılım şartı, zorunlu katılım oranı',
    'polling-hours':
      'oy verme saatleri, sandıklar kapandı, sandıklar açıldı mı, saat kaça kadar, sandıklar ne zaman kapan*, sandıklar kaçta kapan*, sandıklar saat kaçta, sandıklar kaçta',
    machines: 'oylama makinesi*, oy makinesi*, oy verme makinesi*, elektronik oylama makine*, evm',
    phases: 'kaç aşama*, kaç etap*, kaç gün sürdü',
    women: 'kadın vekil*, kadın milletvekil*, kadın*',
    'first-time': 'ilk kez oy*, yeni milletvekil*, ilk kez seçilen*',
    'voters-abroad':
      'yurt dışı seçmen*, yurtdışı seçmen*, yurt dışında oy*, diaspora, yurt dışındaki seçmen*, yurtdışındaki seçmen*',
    boycott: 'boykot*',
  },
  ordinals:
    'ikinci = 2, ikincisi = 2, üçüncü = 3, üçüncüsü = 3, dördüncü = 4, beşinci = 5, altıncı = 6, yedinci = 7, 2 sırada = 2, 3 sırada = 3, 2 parti = 2, 3 parti = 3, 4 sırada = 4, 2 oldu = 2, 3 oldu = 3, 2 kim = 2, 3 kim = 3',
  countries: {
    GB: 'ingiltere*, britanya*, birleşik krallık*, büyük britanya*, ingiliz, britanyalı',
    US: 'abd*, amerika*, abdde, amerikan, birleşik devletler*, abd’de',
    TR: 'türkiye*, türk',
    DE: 'almanya*, alman, almanların',
    IN: 'hindistan*, hint',
    RU: 'rusya*, rus, rusların',
    GE: 'gürcistan*, gürcü',
    BY: 'belarus*, beyaz rusya*, belarus’ta',
    AZ: 'azerbaycan*, azeri',
    FR: 'fransa*, fransız',
    AM: 'ermenistan*',
    UA: 'ukrayna*',
    PL: 'polonya*',
    KZ: 'kazakistan*',
    IR: 'iran*',
    IT: 'italya*',
    CN: 'çin*',
    MD: 'moldova*',
    CA: 'kanada*',
    RO: 'romanya*',
    JP: 'japonya*',
    HU: 'macaristan*',
    IL: 'israil*',
    ES: 'ispanya*',
    NL: 'hollanda*',
    GR: 'yunanistan*',
    BG: 'bulgaristan*',
  },
  organisations: {
    'European Union': 'ab, avrupa birliği*, avrupa birligi*, brüksel*',
    OSCE: 'agit*',
    ODIHR: 'dkihb*',
    PACE: 'akpm*, avrupa konseyi*',
    CIS: 'bdt*',
    'Central Election Commission': 'msk*, merkez seçim komisyonu*, seçim komisyonu*',
  },
  hours: {
    before: 'saat, saatte',
    after: 'da, de, te, ta, itibarıyla, itibariyle, sularında, ya kadar, e kadar, a kadar, saat, civarı',
  },
  fillers: `
    selam, selamlar, merhaba, merhabalar, slm, mrb, iyi günler, iyi akşamlar, günaydın, teşekkür*, sağ ol, sağol, sağolun, lütfen, lutfen, rica*, arkadaşlar, millet, kanka, abi, hocam, dostum, bot, ya, yaa, hey, söyle, söyler misin, söyleyin, bana, bize, göster, gösterir misin, ver, verir misin, verin, sorum var, soru, merak ettim, merak ediyorum, bilen var mı, biliyor musun, biliyor musunuz, bilir misin, öğrenmek istiyorum, öğrenmek, istiyorum, hatırlat, unuttum, bilmek,
    ve, ile, bu, şu, o, bir, de, da, ki, ise, için, gibi, kadar, olarak, olan, oldu, olmuş, olmuştu, idi, etti, eden, etmiş, var, hem, her, hepsi, bütün, tüm, kendi, tek, tek başına, yalnız, yalnızca, sadece, ancak, ama, fakat, yani, hani, işte, daha, henüz, artık, tam, tam olarak, yaklaşık, aşağı yukarı, gerçekten, aslında, net, kısaca, kısa, hızlıca, peki, evet, hayır, tamam, ok, şey, falan, filan, onun, onlar, onların, bunun, bunlar, öyle, böyle, sonra, önce, zaman, zamanı, sırasında, sırada, sıra, sırayı, anda, yıl, yılı, yılında, yılındaki, senesi, sene, senesinde, ci, cu, cü, cı, nci, inci, yer, yerde, yeri, aldılar, çıktı, çıkan, geldi, gelen, kaldı, numara, aday*, parti, partisi, partiler, partinin, partiye, partileri, liste*, siyasetçi*, ittifak, blok*, ülke*, devlet, cumhuriyet*, bay, bayan, sayın, adlı, isimli, adı, ismi, taraf*, tarafından, toplam, toplamda kaç, sayı, rakam, lol, haha, hahaha, ahah, amk, aq, lan, ulan, bak, bakar mısın, acil, nasıl, ne oldu, nasıl oldu, gece, akşam, sabah, öğlen, saati, test, dan, den, tan, ten, in, ın, un, ün, nin, nın, a, e, i, ı, ya, ye, yi, yı, u, ü, si, sı, ta, te, mesele, konu`,
};
