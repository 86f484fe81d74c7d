import type {Dossier} from '../../../../dossier/dossier';
import {BUILT_IN_LEXICON} from '../../../../text/reading/built-in-lexicon';

/**
 * Words that are no Vietnamese syllables and yet spelt right: borrowed ones of administration and daily life, names of
 * places in other languages of Vietnam. Small letters; a dossier adds more in words.json.
 */
const ACCEPTED = `
  km kg cm mm dm ml kw kwh mb gb kb tb mbps gbps px fps hz khz mhz ghz db vnđ vnd usd
  admin avatar barcode bit blog bluetooth blogger byte cafe café canteen caption catalogue chat check checkin chip comment
  container content covid cookie cpu css dashboard deadline demo desktop digital download drone dvd ebook email etc fax
  feedback festival file filter follow font form format forum free freeship gas gmail gov group gram hacker
  hashtag homestay html http https icon inbox info internet intranet ip kit kilogam kilomet laptop like list livestream
  live log login logo logistics mail maps marathon marketing media menu messenger metro micro microphone mobile modem
  module net notebook offline ok okay online online-offline org outlook pano pass password photo photocopy pin platform
  player podcast poster post powerpoint pro profile project quiz radio ram reels reset review roadshow robot router sale
  scan scanner seminar server share shipper shop short show showroom sim slide slogan smartphone smart smartwatch sms
  software spam stand startup status store story stress studio style tag tablet taxi team test the tiktok tivi tivibox
  token top topic tour trailer trend tutorial tuýp tuyn update upload user vaccine version vest video videoclip
  virus visa vlog voucher wap web webcam website wifi wi-fi workshop xlsx zalo zip zoom
  banner backdrop standee brochure flycam gps combo mini maxi order ship cod hot view viral shorts subscribe sub mod bot
  selfie emoji captcha username nickname deepfake malware phishing scam fintech edtech ebanking hotel resort size set bar
  rap rock pop jazz remix concert flashmob talkshow gameshow minigame pizza sushi acid tel sos mg mp3 mp4 wav pdf doc docx
  axit bazan bêtông bazơ canxi cacbon dezibel ga ghi-đông ki-lô-gam ki-lô-mét môtô ôtô oxy oxi pin protein vitamin
  xăngti xuyệt xtăng ampe vôn oát oắt oăt ăng-ten ten a-lô alô an-bum bu-lông cát-xê cla-ri-nét com-lê com-pa công-te-nơ
  crôm đôla đô-la fan fim in-tơ-nét len lê-ki-ma ma-két mi-crô mít-tinh mô-típ ni-lông nilông ô-tô pa-nô pa-lét ra-đi-ô
  ri-đô rô-bốt ru-băng sê-ri sơ-mi xà-phòng xi-măng xích-lô
  krông kông kôn kon đắk đăk đak lắk lăk đlắk kạn pắc păc nậm m'nông mnông hmông h'mông h'rê hrê cơtu cơ-tu jrai gia-rai
  êđê ê-đê ba-na xơ-đăng xtiêng cor co kor pleiku blao buôn kbang đạo đăng kroong ayun yaly ialy cư-jút ea
  uỳnh phuy boong xoong moóc goòng soóc voan bíp típ téc xíc sếp séc tích-kê míc mít míp pít
  ừ hừm ờ ơi ưm
`
  .split(/\s+/)
  .filter(Boolean);

/** These words, those of the lexicon, and those of the dossier; small letters. */
export const acceptedWords = ({words}: Pick<Dossier, 'words'>): ReadonlySet<string> =>
  new Set(
    [
      ...ACCEPTED,
      ...Object.keys(BUILT_IN_LEXICON),
      ...words.accepted,
      ...words.readings.map(({written}) => written),
      ...words.accepted.flatMap((phrase) => phrase.split(/\s+/)),
    ].map((word) => word.toLowerCase()),
  );
