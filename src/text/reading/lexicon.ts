/** Written form → spoken form, lower case. A key in lower case stands for every case; any other for itself only. */
export type Lexicon = ReadonlyMap<string, string>;
export type LexiconEntry = {readonly written: string; readonly spoken: string};

/** Built-in forms and a dossier's own, which win. */
export const lexiconWith = (entries: readonly LexiconEntry[]): Lexicon =>
  new Map([
    ...BUILT_IN,
    ...entries.map(
      ({written, spoken}) =>
        [written.normalize('NFC').trim(), spoken.normalize('NFC').toLowerCase()] as const,
    ),
  ]);

/**
 * Abbreviations of administration (NĐ 30/2020/NĐ-CP, phụ lục III, bảng chữ viết tắt tên loại văn bản) and of
 * everyday prose; foreign words in the respelling that Vietnamese newsreaders use. “_” is a space of the written form.
 */
const BUILT_IN: readonly (readonly [string, string])[] = `
UBND ủy ban nhân dân|HĐND hội đồng nhân dân|MTTQ mặt trận tổ quốc|UBMTTQ ủy ban mặt trận tổ quốc|UBMTTQVN ủy ban mặt trận tổ quốc việt nam|MTTQVN mặt trận tổ quốc việt nam
CP chính phủ|TTg thủ tướng|VPCP văn phòng chính phủ|BCT bộ công thương|BCA bộ công an|BNV bộ nội vụ|BTC bộ tài chính|BTTTT bộ thông tin và truyền thông|TTTT thông tin và truyền thông|BGDĐT bộ giáo dục và đào tạo|GDĐT giáo dục và đào tạo|GD&ĐT giáo dục và đào tạo|BYT bộ y tế|BTP bộ tư pháp|BKHCN bộ khoa học và công nghệ|KHCN khoa học công nghệ|QH quốc hội|UBTVQH ủy ban thường vụ quốc hội
NĐ nghị định|QĐ quyết định|KH kế hoạch|NQ nghị quyết|TT thông tư|TTLT thông tư liên tịch|CT chỉ thị|CTr chương trình|CV công văn|TB thông báo|BC báo cáo|TTr tờ trình|HD hướng dẫn|PA phương án|ĐA đề án|HĐ hợp đồng|BB biên bản|GM giấy mời|GP giấy phép|TW trung ương|TU tỉnh ủy|ĐU đảng ủy|BTV ban thường vụ|BCH ban chấp hành|BCĐ ban chỉ đạo|BTG ban tuyên giáo
CCCD căn cước công dân|CMND chứng minh nhân dân|CMTND chứng minh thư nhân dân|DVC dịch vụ công|DVCTT dịch vụ công trực tuyến|DVCQG dịch vụ công quốc gia|CNSCĐ công nghệ số cộng đồng|TCNSCĐ tổ công nghệ số cộng đồng|TDP tổ dân phố|KDC khu dân cư|KP khu phố|CNTT công nghệ thông tin|CĐS chuyển đổi số|CSDL cơ sở dữ liệu|TTHC thủ tục hành chính|CCHC cải cách hành chính|TMĐT thương mại điện tử|TTKDTM thanh toán không dùng tiền mặt|ATTT an toàn thông tin|ĐDCN định danh cá nhân|ĐDĐT định danh điện tử
KT kinh tế|XH xã hội|VH văn hóa|VHXH văn hóa xã hội|QP quốc phòng|QPAN quốc phòng an ninh|AN an ninh|ANTT an ninh trật tự|ANTQ an ninh tổ quốc|ATXH an toàn xã hội|TTATXH trật tự an toàn xã hội|ATGT an toàn giao thông|CAND công an nhân dân|QĐND quân đội nhân dân|CSGT cảnh sát giao thông|CSKV cảnh sát khu vực|CSHS cảnh sát hình sự|PCCC phòng cháy chữa cháy|CNCH cứu nạn cứu hộ|QLHC quản lý hành chính|TNXH tệ nạn xã hội|PCTN phòng chống tham nhũng
BHYT bảo hiểm y tế|BHXH bảo hiểm xã hội|BHTN bảo hiểm thất nghiệp|THPT trung học phổ thông|THCS trung học cơ sở|TH tiểu học|ĐH đại học|CĐ cao đẳng|HSSV học sinh sinh viên|TNCS thanh niên cộng sản|HCM hồ chí minh|TPHCM thành phố hồ chí minh|ĐVTN đoàn viên thanh niên|LHPN liên hiệp phụ nữ|CCB cựu chiến binh|HND hội nông dân|NCT người cao tuổi|NLĐ người lao động|HTX hợp tác xã|DN doanh nghiệp|DNNVV doanh nghiệp nhỏ và vừa|HKD hộ kinh doanh|GTGT giá trị gia tăng|TNHH trách nhiệm hữu hạn|CBCC cán bộ công chức|CBCCVC cán bộ công chức viên chức|NSNN ngân sách nhà nước|VN việt nam|VNĐ việt nam đồng|VND việt nam đồng|QL quốc lộ|ĐT đường tỉnh|OCOP ô cốp|COVID cô vít|NTM nông thôn mới|TĐKT thi đua khen thưởng|UNESCO u nét cô
TP thành phố|Tp thành phố|TX thị xã|TT. thị trấn|P. phường|Q. quận|X. xã|H. huyện|Đ. đường|GS giáo sư|PGS phó giáo sư|TS tiến sĩ|ThS thạc sĩ|BS bác sĩ|KS kỹ sư|SĐT số điện thoại|STT số thứ tự|v.v vân vân|vv vân vân|k/g kính gửi
VNeID vi en i đi|VssID vi ét ét i đi|iOS ai ô ét|AI ây ai|ID ai đi|4G bốn gờ|5G năm gờ|3G ba gờ|24/7 hai mươi tư trên bảy|24/24 hai mươi tư trên hai mươi tư|24/24h hai mươi tư trên hai mươi tư giờ
qr quy a|qr_code quy a cốt|sms ét em ét|otp ô tê pê|pin pin|atm a tê em|usb u ét bê|pos pót|nfc en ép xê|html hát tê em eo|pdf pê đê ép|url u e rờ lờ|gps giê pê ét|tv ti vi|cv xi vi|ip ai pi|sim sim
zalo da lô|facebook phây búc|fanpage phan pết|youtube diu túp|tiktok tích tóc|messenger mét sen dơ|viber vai bơ|telegram tê lê gờ ram|google gu gồ|gmail gi meo|chrome cờ rôm|apple áp pồ|iphone ai phôn|ipad ai pát|android an đờ roi|internet in tơ nét|wi-fi oai phai|wifi oai phai|email i meo|e-mail i meo|online on lai|offline óp lai|website oép xai|web oép|app áp|apps áp|smartphone xì mát phôn|laptop láp tóp|livestream lai xì trim|video vi đê ô|clip cờ líp|link linh|file phai|camera ca mê ra|robot rô bốt|logo lô gô|hotline hót lai|microsoft mai cờ rô sóp|windows uyn đâu|excel ích xeo|word uốt|powerpoint pao ơ poi|blog bờ lóc|chatbot chát bót|cloud cờ lao|data đa ta|marketing ma két tinh|logistics lô gít tích|shopee sốp pi|lazada la da đa|momo mô mô|grab gờ ráp|viettel viết teo|vnpt vi en pi ti|mobifone mô bi phôn|vinaphone vi na phôn|vietcombank việt com banh|agribank a gờ ri banh|bluetooth bờ lu tút|tablet táp lét|scan xì can|check chéc|combo com bô|covid cô vít|mail meo|ok ô kê|gov gốp|vn vi en|com com|org oóc|net nét|edu e đu|http hát tê tê pê|https hát tê tê pê ét|www vê kép vê kép vê kép
`
  .trim()
  .split(/[|\n]/)
  .map((pair) => {
    const space = pair.indexOf(' ');
    return [pair.slice(0, space).replaceAll('_', ' '), pair.slice(space + 1)] as const;
  });
