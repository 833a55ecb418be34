import type { PhraseTable } from './phrase-table';

/** Turkish: PTT, Yurtiçi, Aras, MNG. */
export const turkish: PhraseTable = {
  cancelled: ['iptal'],
  returned: ['(göndericiye|gönderene|satıcıya) (iade|teslim) (edildi|edilmiştir)', 'iade (tamamlandı|teslim edildi)'],
  returning: ['iade'],
  'exception.delivery_failed': [
    '(teslim|dağıtım) (edilemedi|edilememiştir|yapılamadı|başarısız)',
    'adreste (yok|bulunamadı|bulunmadı)',
    'alıcı (yok|bulunamadı|adreste)',
    'teslimat (başarısız|gerçekleştirilemedi|ertelendi)',
    'notu bırakıldı',
  ],
  'exception.refused': ['(reddetti|reddedildi|kabul etmedi)'],
  'exception.bad_address': ['adres (hatalı|yetersiz|yanlış|eksik)', '(hatalı|yetersiz|yanlış|eksik) adres'],
  'exception.damaged': ['hasar(lı)?'],
  'exception.lost': ['kayıp', 'kayboldu'],
  awaiting_pickup: [
    '(şubede|şubeden|şubemizden|teslim noktasında) … (bekl*|teslim alabilir*|alınabilir|alabilirsiniz)',
    'teslim alınmayı bekl*',
  ],
  delivered: [
    'teslim (edildi|edilmiştir|alındı)',
    'teslimat (yapıldı|tamamlandı)',
    '!edilemedi',
    '!göndericiden',
    '!göndericiye',
  ],
  'customs.cleared': ['gümrük … (tamamlandı|tamamlanmıştır|onaylandı)', 'gümrükten (çıktı|çekildi)'],
  customs: ['gümrü(k|ğe|kte|kten|ğünde)'],
  out_for_delivery: [
    'dağıtıma (çıktı|çıkarıldı|çıkmıştır)',
    'dağıtımda',
    'kurye(de| dağıtımda| yolda)',
    'teslimata çıktı',
  ],
  'exception.delayed': ['gecik(me|ti|miştir|ecek)'],
  arrived_city: ['(varış|teslimat|dağıtım) (şubesine|şubesinde|birimine|merkezine) (geldi|ulaştı|vardı)?'],
  created: ['(gönderi|sipariş|kayıt|kargo) (bilgisi )?(oluşturuldu|alındı|hazırlanıyor)', 'hazırlanıyor', 'henüz'],
  picked_up: ['(kabul edildi|kabul|göndericiden (teslim )?alındı|kargoya verildi|kabulü yapıldı)'],
  'in_transit.departed': ['(yola çıktı|sevk|yolda|çıkış|gönderildi|ayrıldı)'],
  'in_transit.arrived_hub': ['(geldi|vardı|ulaştı|giriş|varış)'],
  in_transit: ['(transfer|aktarma|işlem|taşıma)'],
};
