import { type Lexicon, lexicon } from './lexicon.ts';

export const turkish: Lexicon = lexicon({
  language: 'tr',
  cues: {
    percent: '%',
    'percent-before': 'yüzde, %',
    points: 'puan*, yüzde puan*',
    votes: 'oy, oyu, oyla, oyun, oylar*, oya, pusula*, oyunu',
    seats: 'sandalye*, milletvekil*, koltuk*, vekil*',
    voters: 'seçmen*',
    people: 'kişi*, vatandaş*, insan*',
    stations: 'sandık*, sandığ*, seçim merkez*, oy verme merkez*, seçim bölge*, sandık merkez*, istasyon*',
    observers: 'gözlemci*',
    turnout: 'katılım, katılım oran*, katılımı, seçime katılım, katılımın, katılma oranı',
    'took-part': `
        katıldı, katılmış*, oy kullandı*, oy kullanan*, sandığa gitti*, sandık başına gitti*, oy verdi`,
    registered: 'kayıtlı, seçmen liste*, seçmen kütü*, listede*, listesinde, oy kullanma hakkı*',
    valid: 'geçerli',
    sample: 'görüşül*, anket yapıl*, katılımcı*, örneklem*, denek*',
    processing: 'açılan',
    processed: `
        açıldı*, açılmış*, açılırken, açıldığında, açıldıktan, sayıldı*, sayılırken, sayıldığında, sayıldıktan,
        sayılmış*, sayılan, sayımı*, sayımında, işlendi*, işlenmesi*, işlendiğinde, sonuçlandı*`,
    'counted-thing': 'sandık*, sandığ*, pusula*, tutanak*',
    'exit-poll': 'sandık çıkış anket*, çıkış anket*, exit poll*, sandık çıkışı anket*, exitpoll*',
    'opinion-poll': 'anket*, kamuoyu araştırma*, seçim öncesi',
    result: `
        resmi, msk, seçim komisyon*, merkezi seçim komisyon*, merkez seçim komisyon*, sonuç*, sonuc*, komisyon*`,
    commission: 'seçim komisyon*, merkezi seçim komisyon*, merkez seçim komisyon*, komisyon*',
    negation: 'değil, değildi, yok, hayır, asla, almadı, olmadı, yanlış*, yalan*, sahte*, yerine',
    hypothesis: `
        eğer, olsaydı, alsaydı, olsa, alsa, alırsa, olursa, diyelim, farz, varsay*, keşke, olabilir*,
        alabilir*`,
    forecast: 'bekleni*, tahmin*, alacak, olacak, bence, muhtemel*, öngör*, iddia oran*, kazanacak',
    change: `
        arttı, artmış, azaldı, düştü, yükseldi, artış*, düşüş*, daha fazla, daha az, daha yüksek, daha düşük,
        enflasyon*, zam, indirim*, maaş*, fiyat*`,
    lost: 'kaybetti*',
    limit: 'baraj*, eşi*',
    margin: 'fark*, üstünlük, hata pay*, katı, kat',
    together: 'birlikte, diğer aday*, kalan, rakipler*, her biri, geri kalan*',
    hearsay: `
        güya, sözde, iddia*, tabii, tabi ki, tabii ki, aynen, haha, lol, şaka*, galiba, belki, herhalde, sanırım,
        duydum, yersen, hadi canım, ya ya, söylenti*, 🙄, 🤡, 😂, 🤣, 😏, 🤔, 🙃`,
    part: `
        arasında, kadınlar*, erkekler*, gençler*, öğrenci*, ilçe*, şehir*, bölgesinde, yurt dışı*, yurtdışı*,
        köy*, ilinde, diaspora*`,
    previous: `
        önceki seçim*, geçen seçim*, bir önceki, geçen sefer, yıl önce, gelecek seçim*`,
    for: 'için, lehine, tarafından',
    'of-them': 'bunların, bunlardan',
    won: `
        aldı*, alarak, almış*, alıyor*, kazan*, topla*, oy, oyu, oyun*, oylar*, oran*, seçildi*, sonuç*, zafer*, destek*`,
    contrast: 'ama, fakat, ancak, oysa, karşı',
    respectively: 'sırasıyla',
    clause: 'ise, ama, fakat, ancak, ve, oysa, karşı, sonra, iken',
    pronoun: 'o, onun, ona',
    person: 'cumhurbaşkanı*, kazanan, rakib*, rakip*, adaş*, bakan*',
    held: 'yapıldı, yapılan, gerçekleşti, gerçekleştirildi, düzenlendi, gerçekleşen, düzenlenen',
    'voting-day': 'seçim*, oylama*, cumhurbaşkanlığı seçim*',
    'other-contest': `yerel seçim*, referandum*, ara seçim*, belediye seçim*, eyalet seçim*, avrupa parlamentosu*`,
    parliamentary: 'parlamento seçim*, milletvekili seçim*',
    presidential: 'cumhurbaşkanlığı seçim*',
    ours: 'bizim, benim',
    currently: 'şu anda, şimdi, artık, halihazırda',
    runoff: 'ikinci tur*',
    'first-round': 'ilk tur*, birinci tur*',
    house: 'avam kamarası*, bundestag*, federal meclis*, parlamento*, meclis*',
    'coming-from': 'ten, tan, den, dan',
    reaching: 'e, a, ye, ya, te, ta, de, da',
    needed: 'gerek*, lazım',
    'decimal-point': 'virgül',
    hour: 'saat, saatinde',
    added: 'artırdı, artırarak',
    now: `
        şu anda, şimdi, önde, bugün, hâlâ, hala, şimdilik, alıyor, kazanıyor, topluyor, önde gidiyor`,
  },
  hedges: {
    approximately: 'yaklaşık, aşağı yukarı, civarı, kabaca, takriben, ~, ≈',
    nearly: 'neredeyse, nerdeyse, hemen hemen',
    over: 'en az, minimum, >',
    under: 'en fazla, en çok, <',
    exactly: 'tam, sadece, yalnızca, tam olarak, toplam',
  },
  hedgesAfter: {
    over: `
        den fazla, dan fazla, ten fazla, tan fazla, fazla, den çok, dan çok, ü aşkın, yi aşkın, i aşkın, ı aşkın,
        aşkın, nin üzerinde, nın üzerinde, in üzerinde, ün üzerinde, un üzerinde, ın üzerinde, üzerinde, yi aştı,
        ı aştı, i aştı, ü aştı, aştı, yi geçti, i geçti, ü geçti, ı geçti, geçti`,
    under: `
        den az, dan az, ten az, tan az, altında, nin altında, in altında, ün altında, un altında, ulaşmadı,
        ye ulaşmadı, e ulaşmadı, aşmadı, yi aşmadı`,
    approximately: 'civarında, dolayında, kadar, a yakın, e yakın, ye yakın, ya yakın, yakın, civarı',
  },
  magnitudes: `
      bin = 1000, bini = 1000, binden = 1000, bine = 1000, milyon = 1000000, milyonu = 1000000,
      milyondan = 1000000, milyona = 1000000, mn = 1000000, milyar = 1000000000, yüz = 100`,
  numbers: `
      sıfır = 0, bir = 1, iki = 2, üç = 3, dört = 4, beş = 5, altı = 6, yedi = 7, sekiz = 8, dokuz = 9,
      on = 10, yirmi = 20, otuz = 30, kırk = 40, elli = 50, altmış = 60, yetmiş = 70, seksen = 80, doksan = 90`,
  fractions: `
      yarısı = 50, üçte ikisi = 66.67, üçte biri = 33.33, dörtte üçü = 75, dörtte biri = 25, onda dokuzu = 90`,
  months: `
      ocak*, şubat*, mart*, nisan*, mayıs*, haziran*, temmuz*, ağustos*, eylül*, ekim*, kasım*, aralık*`,
  common: `
      ve, bir, bu, ile, için, ki, da, de, ise, oy, yüzde, oyların, aldı, seçimde, seçimlerinde, cumhurbaşkanı,
      oldu, etti, aday, göre, kişi, seçim, katılım, oyla, kazandı, oranı, sandık, olarak, seçmen, seçmenlerin,
      verdi, yüzdesi, oyu, gibi, çok, daha`,
  neutral: `
      ve, bir, bu, ile, ki, da, de, ise, oldu, olmuştu, etti, yılında, yılı, kesin, resmi, sonuç, sonuçlar, sonuçlarına, seçim, seçimi, seçimde, seçimler, seçimlerde,
      seçiminde, seçimlerinde, cumhurbaşkanı, cumhurbaşkanlığı, federal, genel, parti, partisi, blok, aday, adayı, adaylar, sadece, yalnızca, tam, toplam, ülke, ülkede,
      ülke genelinde, oy, oyu, oyların, oyunu, oranı, kişi, göre, sandalye, sandalyesi, seçmen, seçmenin, seçmenlerin, yeniden, ikinci, üçüncü, sırada, parlamentoda, mecliste, milletvekili`,
  ordinary: `
      birlik, sol, yeşiller, diğerleri, ittifak, kongre, hindi, liberaller, reform`,
  capitals: `
      Bakü = AZ, Minsk = BY, Moskova = RU, Tiflis = GE, Berlin = DE, Londra = GB, Yeni Delhi = IN, Ankara = TR, Paris = FR`,
  constructions: [
    {
      form: 'NAME FIGURE won',
      says: 'Zahid Oruç yüzde 2,71 oy aldı',
      not: "Zahid Oruç Bakü'de yüzde 2,71 oy aldı",
    },
    {
      form: 'NAME won FIGURE',
      says: 'İlham Aliyev kazandı: yüzde 82,12',
      not: 'İlham Aliyev kazanırsa: yüzde 82,12',
    },
    {
      form: 'NAME FIGURE',
      says: 'Azerbaycan 2024: İlham Aliyev %92,12, Zahid Oruç %3,17, Fazıl Mustafa %1,99',
      not: 'Azerbaycan, tahminim: İlham Aliyev %92,12, Zahid Oruç %3,17, Fazıl Mustafa %1,99',
    },
    {
      form: 'turnout FIGURE',
      says: "Azerbaycan'da katılım oranı yüzde 67,34 oldu",
      not: "Bakü'de katılım oranı yüzde 57,34 oldu",
    },
    {
      form: 'FIRM exit-poll NAME FIGURE',
      says: 'Oracle çıkış anketi: İlham Aliyev yüzde 92,6',
      not: 'Oracle anketi: İlham Aliyev yüzde 92,6',
    },
  ],
  conditionalEndings: 'arsa, erse, irsa, irse, ursa, urse, saydi, seydi, saydy',
});
