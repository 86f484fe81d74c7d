import {group, type Group} from './pair';

/** Administrative prose of the clips, read as the doc comments of `src/text/reading` say. */
export const PROSE: readonly Group[] = [
  group(
    'Dates: NĐ 30/2020/NĐ-CP writes them; tháng tư by Từ điển tiếng Việt (Hoàng Phê), “tư”',
    `ngày 20/8/2023 = ngày hai mươi tháng tám năm hai nghìn không trăm hai mươi ba
    20/8/2023 = hai mươi tháng tám năm hai nghìn không trăm hai mươi ba
    ngày 05/8 = ngày năm tháng tám | ngày 20/8 = ngày hai mươi tháng tám | ngày 30/4 = ngày ba mươi tháng tư
    tháng 8/2023 = tháng tám năm hai nghìn không trăm hai mươi ba | tháng 04/2023 = tháng tư năm hai nghìn không trăm hai mươi ba
    quý I/2023 = quý một năm hai nghìn không trăm hai mươi ba | quý IV/2022 = quý bốn năm hai nghìn không trăm hai mươi hai
    từ 10-15/8 = từ mười đến mười lăm tháng tám | từ 15/7-20/8 = từ mười lăm tháng bảy đến hai mươi tháng tám
    tháng 4 = tháng tư | tháng 10 = tháng mười | ngày 01 tháng 04 năm 2023 = ngày một tháng tư năm hai nghìn không trăm hai mươi ba
    sáng 2/9 = sáng hai tháng chín | năm 1975 = năm một nghìn chín trăm bảy mươi lăm | dịp 19/8 = dịp mười chín tháng tám
    ngày 10/10 = ngày mười tháng mười | 31-12-2022 = ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi hai
    giai đoạn 2021–2025 = giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm
    (15/8). = mười lăm tháng tám`,
  ),
  group(
    'Times: giờ and phút as announced',
    `7 giờ 30 = bảy giờ ba mươi | 7h30 = bảy giờ ba mươi | 07:30 = bảy giờ ba mươi | 8:00 = tám giờ | 17h = mười bảy giờ
    7h05 = bảy giờ năm phút | 19h15, = mười chín giờ mười lăm | 7 giờ 05 phút = bảy giờ năm phút | 14g30 = mười bốn giờ ba mươi
    7h30-11h30 = bảy giờ ba mươi đến mười một giờ ba mươi | 7h30 - 11h = bảy giờ ba mươi đến mười một giờ
    06:15:20 = sáu giờ mười lăm phút hai mươi giây | 0h = không giờ | 21h45 ngày 3/9 = hai mươi mốt giờ bốn mươi lăm ngày ba tháng chín
    trực 24/7 = trực hai mươi tư trên bảy | 24/24 giờ = hai mươi tư trên hai mươi tư giờ`,
  ),
  group(
    'Codes and telephone numbers, digit by digit: Thông tư 22/2014/TT-BTTTT',
    `Đề án 06 = đề án không sáu | Tổng đài 1022 = tổng đài một không hai hai | gọi 113 = gọi một một ba
    gọi 113, 114, 115 = gọi một một ba một một bốn một một năm | đường dây nóng 19001080 = đường dây nóng một chín không không một không tám không
    0255.3822.222 = không hai năm năm ba tám hai hai hai hai hai | 0912 345 678 = không chín một hai ba bốn năm sáu bảy tám
    1900 1080 = một chín không không một không tám không | 18001091 = một tám không không một không chín một
    0905123456 = không chín không năm một hai ba bốn năm sáu | hotline 1022 = hót lai một không hai hai
    1022 hộ = một nghìn không trăm hai mươi hai hộ | 113 hồ sơ = một trăm mười ba hồ sơ | mã 0123 = mã không một hai ba
    +84912345678 = cộng tám bốn chín một hai ba bốn năm sáu bảy tám | (0255) 3822222 = không hai năm năm ba tám hai hai hai hai hai
    QL24B = quốc lộ hai mươi tư bê | tổ 03 = tổ không ba`,
  ),
  group(
    'Rates, money, units: names by NĐ 86/2012/NĐ-CP',
    `71,0% = bảy mươi mốt phẩy không phần trăm | 87,45% = tám mươi bảy phẩy bốn mươi lăm phần trăm | 100% = một trăm phần trăm
    1,05% = một phẩy không năm phần trăm | 5‰ = năm phần nghìn | 98 % = chín mươi tám phần trăm | 80–90% = tám mươi đến chín mươi phần trăm
    5km = năm ki lô mét | 5 km = năm ki lô mét | 120 m = một trăm hai mươi mét | 120m2 = một trăm hai mươi mét vuông
    45 m² = bốn mươi lăm mét vuông | 3 m3 = ba mét khối | 12 kg = mười hai ki lô gam | 2 tấn = hai tấn | 1,5 ha = một phẩy năm héc ta
    20.000đ = hai mươi nghìn đồng | 20.000 đ = hai mươi nghìn đồng | 150.000₫ = một trăm năm mươi nghìn đồng
    64 GB = sáu mươi tư gi ga bai | 100MB = một trăm mê ga bai | 300 Mbps = ba trăm mê ga bít trên giây
    30°C = ba mươi độ xê | 30 °C = ba mươi độ xê | 60km/h = sáu mươi ki lô mét trên giờ | 40 km/h = bốn mươi ki lô mét trên giờ
    5.000đ/kg = năm nghìn đồng trên ki lô gam | 30.000 đồng/tháng = ba mươi nghìn đồng trên tháng
    10-15 km = mười đến mười lăm ki lô mét | 5-10km = năm đến mười ki lô mét | 220V = hai trăm hai mươi vôn
    ≥ 80% = lớn hơn hoặc bằng tám mươi phần trăm | -5 = âm năm | +3,5% = cộng ba phẩy năm phần trăm | 2 triệu = hai triệu
    3 tỷ đồng = ba tỷ đồng`,
  ),
  group(
    'Ranges, parts of a whole, scores',
    `10-15 = mười đến mười lăm | 10–12 hộ = mười đến mười hai hộ | 10 - 15 hộ = mười đến mười lăm hộ | 5.000-10.000 = năm nghìn đến mười nghìn
    3/4 số hộ = ba phần tư số hộ | chiếm 3/4 = chiếm ba phần tư | số nhà 12/5 = số nhà mười hai trên năm | ngày 20/8, tháng 8 = ngày hai mươi tháng tám tháng tám | 2/3 dân số = hai phần ba dân số | 1/2 diện tích = một phần hai diện tích
    12/12 tổ = mười hai trên mười hai tổ | 45/50 hộ = bốn mươi lăm trên năm mươi hộ | tỷ số 3-1 = tỷ số ba một
    Văn hóa - xã hội = văn hóa xã hội | 2 – 3 lần = hai đến ba lần`,
  ),
  group(
    'Roman numerals and ordinals: “thứ nhất”, “thứ tư” by Ngữ pháp tiếng Việt (UBKHXH, 1983), số từ',
    `thế kỷ XXI = thế kỷ hai mươi mốt | khóa XIII = khóa mười ba | Chương II = chương hai | mục III.3 = mục ba chấm ba
    Phần I = phần một | Chương V = chương năm | lần thứ XIII = lần thứ mười ba | lần thứ IV = lần thứ tư | lần thứ I = lần thứ nhất
    thứ 1 = thứ nhất | thứ 4 = thứ tư | lần thứ 2 = lần thứ hai | thứ 7 = thứ bảy | thứ 5 = thứ năm | thứ 14 = thứ mười bốn
    quý III = quý ba | hạng IV = hạng bốn | Phụ lục X = phụ lục mười | VI PHẠM = vi phạm | XI MĂNG = xi măng | mục 2.1 = mục hai chấm một
    Đại hội XIV = đại hội mười bốn`,
  ),
  group(
    'Document numbers: NĐ 30/2020/NĐ-CP, phụ lục III (abbreviations); the slash “trên”',
    `146/KH-UBND = một trăm bốn mươi sáu trên kế hoạch ủy ban nhân dân
    30/2020/NĐ-CP = ba mươi trên hai nghìn không trăm hai mươi trên nghị định chính phủ
    06/QĐ-TTg = không sáu trên quyết định thủ tướng | 749/QĐ-TTg = bảy trăm bốn mươi chín trên quyết định thủ tướng
    52-NQ/TW = năm mươi hai nghị quyết trên trung ương | số 12/BC-UBND = số mười hai trên báo cáo ủy ban nhân dân
    59/2022/NĐ-CP = năm mươi chín trên hai nghìn không trăm hai mươi hai trên nghị định chính phủ
    15/CT-TTg = mười lăm trên chỉ thị thủ tướng | 81/TB-UBND = tám mươi mốt trên thông báo ủy ban nhân dân
    05-NQ/TU = không năm nghị quyết trên tỉnh ủy | 36/2021/TT-BCA = ba mươi sáu trên hai nghìn không trăm hai mươi mốt trên thông tư bộ công an`,
  ),
  group(
    'Abbreviations of administration',
    `UBND phường = ủy ban nhân dân phường | HĐND = hội đồng nhân dân | MTTQ = mặt trận tổ quốc | CCCD = căn cước công dân
    CMND = chứng minh nhân dân | VNeID = vi en i đi | DVC = dịch vụ công | DVCTT = dịch vụ công trực tuyến | Tổ CNSCĐ = tổ công nghệ số cộng đồng
    TDP số 3 = tổ dân phố số ba | VH-XH = văn hóa xã hội | KT-XH = kinh tế xã hội | thẻ BHYT = thẻ bảo hiểm y tế | BHXH = bảo hiểm xã hội
    THPT = trung học phổ thông | THCS = trung học cơ sở | TP. Quảng Ngãi = thành phố quảng ngãi | TX. Đức Phổ = thị xã đức phổ
    P. Trương Quang Trọng = phường trương quang trọng | Q. 1 = quận một | CNTT = công nghệ thông tin | CĐS = chuyển đổi số
    CSDL quốc gia = cơ sở dữ liệu quốc gia | TTHC = thủ tục hành chính | ANTT = an ninh trật tự | CAND = công an nhân dân | HTX = hợp tác xã
    TP.HCM = thành phố hồ chí minh | PCCC = phòng cháy chữa cháy | VssID = vi ét ét i đi | TMĐT = thương mại điện tử
    GD&ĐT = giáo dục và đào tạo | v.v. = vân vân | CẢM ƠN BÀ CON = cảm ơn bà con | QUYẾT ĐỊNH = quyết định | kinh tế/xã hội = kinh tế xã hội
    tổ A = tổ a | nhóm B = nhóm bê | phương án (C) = phương án xê`,
  ),
  group(
    'Foreign words, respelt as newsreaders say them',
    `Zalo = da lô | nhóm Facebook = nhóm phây búc | YouTube = diu túp | Internet = in tơ nét | Wi-Fi = oai phai | wifi = oai phai
    e-mail = i meo | email = i meo | online = on lai | website = oép xai | app = áp | mã QR, = mã quy a | quét QR code = quét quy a cốt
    Google = gu gồ | iPhone = ai phôn | Android = an đờ roi | SMS = ét em ét | OTP = ô tê pê | mã PIN = mã pin | ATM = a tê em
    USB = u ét bê | 4G = bốn gờ | mạng 5G = mạng năm gờ | TikTok = tích tóc | smartphone = xì mát phôn
    https://dichvucong.gov.vn = dichvucong chấm gốp chấm vi en
    dichvucong.gov.vn = dichvucong chấm gốp chấm vi en`,
  ),
];
