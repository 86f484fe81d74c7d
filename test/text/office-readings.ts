import {group} from './reading-table';

/** What ward offices write, as an announcer says it; written out by hand. */
export const OFFICE = [
  group(
    'the plan and its contest',
    `
    Kế hoạch số 146/KH-UBND ngày 01/8/2023 → kế hoạch số một trăm bốn mươi sáu ca hát ủy ban nhân dân ngày một tháng tám năm hai nghìn không trăm hai mươi ba
    trước ngày 20/8/2023 → trước ngày hai mươi tháng tám năm hai nghìn không trăm hai mươi ba
    số liệu thực hiện Đề án 06 → số liệu thực hiện đề án không sáu
    Thực hiện Đề án 06, công an phường → thực hiện đề án không sáu công an phường
    Đề án 06 của Chính phủ → đề án không sáu của chính phủ
    cấp CCCD và định danh điện tử mức 2 → cấp căn cước công dân và định danh điện tử mức hai
    12 Tổ dân phố → mười hai tổ dân phố
    12 Tổ → mười hai tổ
    Một 01 video clip → một một vi đê ô cờ líp
    Bộ phận VH-XH → bộ phận văn hóa xã hội
    Bộ phận Văn hóa - xã hội → bộ phận văn hóa xã hội
    Bộ phận Tài chính – Kế toán → bộ phận tài chính kế toán
    I. Mục đích, yêu cầu → một mục đích yêu cầu
    II. Đối tượng, hình thức dự thi → hai đối tượng hình thức dự thi
    mục III.3 → mục ba chấm ba
    TT ĐU, TT HĐND phường → tê tê đảng ủy tê tê hội đồng nhân dân phường
    CT và các PCT UBND phường → chủ tịch và các phó chủ tịch ủy ban nhân dân phường
    Đến 31/7/2023 → đến ba mươi mốt tháng bảy năm hai nghìn không trăm hai mươi ba
    công dân từ đủ 14 tuổi → công dân từ đủ mười bốn tuổi
    đạt 71,0% → đạt bảy mươi mốt phẩy không phần trăm
    87,45% so với → tám mươi bảy phẩy bốn mươi lăm phần trăm so với
    10.746 thẻ căn cước → mười nghìn bảy trăm bốn mươi sáu thẻ căn cước
    Quét mã QR là xong → quét mã quy a là xong
    mã QR code → mã quy a cốt
    (VNeID) → vi en i đi
    ứng dụng VNeID, VssID → ứng dụng vi en i đi vi ét ét i đi
    nộp hồ sơ DVCTT → nộp hồ sơ dịch vụ công trực tuyến
    Tổ CNSCĐ → tổ công nghệ số cộng đồng
    nhắn qua Zalo hoặc Facebook → nhắn qua da lô hoặc phây búc
    cài app, gửi e-mail, nối Wi-Fi → cài áp gửi i meo nối oai phai
    bán hàng online trên internet → bán hàng on lai trên in tơ nét`,
  ),
  group(
    'documents',
    `
    Nghị định số 30/2020/NĐ-CP → nghị định số ba mươi năm hai nghìn không trăm hai mươi en đê xê pê
    Nghị định 13/2023/NĐ-CP → nghị định mười ba năm hai nghìn không trăm hai mươi ba en đê xê pê
    Quyết định số 06/QĐ-TTg → quyết định số không sáu quy đê tê tê giê
    Quyết định số 749/QĐ-TTg → quyết định số bảy trăm bốn mươi chín quy đê tê tê giê
    Nghị quyết số 52-NQ/TW → nghị quyết số năm mươi hai en quy trung ương
    Công văn 793/BTTTT-CĐSQG → công văn bảy trăm chín mươi ba bê tê tê tê tê xê đê ét quy giê
    Quyết định số 36a/QĐ-UBND → quyết định số ba mươi sáu a quy đê ủy ban nhân dân
    Kế hoạch số 05/KH-BCĐ → kế hoạch số không năm ca hát ban chỉ đạo
    theo Điều 5, khoản 2 → theo điều năm khoản hai
    điểm a khoản 1 Điều 3 → điểm a khoản một điều ba
    Chương II, mục 1 → chương hai mục một
    Phụ lục IV → phụ lục bốn
    Luật số 20/2023/QH15 → luật số hai mươi năm hai nghìn không trăm hai mươi ba quy hát mười lăm`,
  ),
  group(
    'dates and times',
    `
    ngày 05/8 → ngày năm tháng tám
    ngày 20/8 → ngày hai mươi tháng tám
    ngày 02/9 → ngày hai tháng chín
    lễ Quốc khánh 2/9 → lễ quốc khánh hai tháng chín
    dịp 30/4 → dịp ba mươi tháng tư
    nghỉ lễ 30/4 - 1/5 → nghỉ lễ ba mươi tháng tư một tháng năm
    ngày 2-9 → ngày hai tháng chín
    tháng 8/2023 → tháng tám năm hai nghìn không trăm hai mươi ba
    từ 8/2023 → từ tháng tám năm hai nghìn không trăm hai mươi ba
    quý I/2023 → quý một năm hai nghìn không trăm hai mươi ba
    quý IV/2024 → quý bốn năm hai nghìn không trăm hai mươi tư
    quý III → quý ba
    tháng 4 → tháng tư
    tháng 10 → tháng mười
    ngày 4 → ngày bốn
    năm 2023 → năm hai nghìn không trăm hai mươi ba
    năm 1945 → năm một nghìn chín trăm bốn mươi lăm
    năm 2005 → năm hai nghìn không trăm linh năm
    giai đoạn 2021–2025 → giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm
    nhiệm kỳ 2021 - 2026 → nhiệm kỳ hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi sáu
    từ 1/8 đến 20/8 → từ một tháng tám đến hai mươi tháng tám
    1/8-20/8/2023 → một tháng tám đến hai mươi tháng tám năm hai nghìn không trăm hai mươi ba
    ngày 20-25/8 → ngày hai mươi đến hai mươi lăm tháng tám
    sáng thứ 7, 26/8 → sáng thứ bảy hai mươi sáu tháng tám
    thứ 2 - thứ 6 → thứ hai đến thứ sáu
    thứ 2, 4, 6 hằng tuần → thứ hai tư sáu hằng tuần
    Lần thứ 2 → lần thứ hai
    lần thứ XIII → lần thứ mười ba
    7 giờ 30 → bảy giờ ba mươi
    7h30 → bảy giờ ba mươi phút
    07:30 → bảy giờ ba mươi phút
    lúc 19h00 ngày 05/8 → lúc mười chín giờ ngày năm tháng tám
    7h30–11h → bảy giờ ba mươi phút đến mười một giờ
    từ 8h-11h30 → từ tám giờ đến mười một giờ ba mươi phút
    phục vụ 24/7 → phục vụ hai mươi tư trên bảy
    trực 24/24 giờ → trực hai mươi tư trên hai mươi tư giờ
    trực 24/24h → trực hai mươi tư trên hai mươi tư giờ
    mất 15 phút → mất mười lăm phút`,
  ),
  group(
    'counts, money, measures',
    `
    gồm 05 thành viên → gồm năm thành viên
    03 bước → ba bước
    08 hộ nghèo → tám hộ nghèo
    đạt 12/12 tổ → đạt mười hai trên mười hai tổ
    11/12 tổ dân phố → mười một trên mười hai tổ dân phố
    63/63 tỉnh, thành → sáu mươi ba trên sáu mươi ba tỉnh thành
    3/4 số hộ → ba phần tư số hộ
    đến 3/4 số hộ → đến ba phần tư số hộ
    hơn 2/3 dân số → hơn hai phần ba dân số
    10–12 hộ → mười đến mười hai hộ
    10 - 15 người → mười đến mười lăm người
    5-7% → năm đến bảy phần trăm
    80%-90% → tám mươi phần trăm đến chín mươi phần trăm
    5 % → năm phần trăm
    1,2‰ → một phẩy hai phần nghìn
    1.234,5 → một nghìn hai trăm ba mươi tư phẩy năm
    50.000đ → năm mươi nghìn đồng
    50.000 đ/tháng → năm mươi nghìn đồng một tháng
    2,5 triệu đồng/tháng → hai phẩy năm triệu đồng một tháng
    1.200.000.000 đồng → một tỷ hai trăm triệu đồng
    15 tỷ đồng → mười lăm tỷ đồng
    500 USD → năm trăm đô la mỹ
    30.000 VNĐ → ba mươi nghìn đồng
    diện tích 4,12 km² → diện tích bốn phẩy mười hai ki lô mét vuông
    120 m2 → một trăm hai mươi mét vuông
    1.500 người/km2 → một nghìn năm trăm người trên ki lô mét vuông
    60 km/h → sáu mươi ki lô mét trên giờ
    3 lần/tuần → ba lần một tuần
    gói 100 Mbps → gói một trăm mê ga bít trên giây
    6 GB/ngày → sáu ghi ga bai một ngày
    nặng 2,5 kg → nặng hai phẩy năm ki lô gam
    15411 → mười lăm nghìn bốn trăm mười một
    50hz → năm mươi héc
    −7 m → âm bảy mét
    dài 350m → dài ba trăm năm mươi mét
    cao 1m65 → cao một mét sáu mươi lăm
    25 độ → hai mươi lăm độ
    tỷ số 2-1 → tỷ số hai một
    tỷ lệ 16:9 → tỷ lệ mười sáu chín
    tỷ lệ 1:500 → tỷ lệ một trên năm trăm
    1920×1080 → một nghìn chín trăm hai mươi nhân một nghìn không trăm tám mươi
    phóng to 2x3 m → phóng to hai nhân ba mét
    tăng +5% → tăng dương năm phần trăm
    - 5 hộ → năm hộ
    2½ giờ → hai và một phần hai giờ`,
  ),
  group(
    'numbers to call, codes, names',
    `
    tổng đài 1022 → tổng đài một không hai hai
    gọi 113 → gọi một một ba
    gọi số 114 → gọi số một một bốn
    đường dây nóng 115 → đường dây nóng một một năm
    gọi 113, 114 hoặc 115 → gọi một một ba một một bốn hoặc một một năm
    113 hộ → một trăm mười ba hộ
    gọi 19001234 → gọi một chín không không một hai ba bốn
    1900.6568 → một chín không không sáu năm sáu tám
    điện thoại 0255.3822.123 → điện thoại không hai năm năm ba tám hai hai một hai ba
    (0255) 3822 123 → không hai năm năm ba tám hai hai một hai ba
    0914 123 456 → không chín một bốn một hai ba bốn năm sáu
    0914-123-456 → không chín một bốn một hai ba bốn năm sáu
    +84 914 123 456 → cộng tám bốn chín một bốn một hai ba bốn năm sáu
    số 051083001234 → số không năm một không tám ba không không một hai ba bốn
    mã 007 → mã không không bảy
    mạng 5G → mạng năm giê
    khổ A4 → khổ a bốn
    Quốc lộ 1A → quốc lộ một a
    QL24B → quốc lộ hai mươi tư bê
    ĐT623 → đường tỉnh sáu hai ba
    nội dung C3.2 → nội dung xê ba chấm hai
    Cách mạng công nghiệp 4.0 → cách mạng công nghiệp bốn chấm không
    lần thứ 4 → lần thứ tư
    khóa XIII → khóa mười ba
    Đại hội XIII → đại hội mười ba
    thế kỷ XIX–XX → thế kỷ mười chín đến hai mươi
    thế kỷ XIX - XX → thế kỷ mười chín đến hai mươi
    Covid-19 → cô vít mười chín
    TP. Quảng Ngãi → thành phố quảng ngãi
    TP.Quảng Ngãi → thành phố quảng ngãi
    P. Trương Quang Trọng → phường trương quang trọng
    Q.1, TP.HCM → quận một thành phố hồ chí minh
    PGS.TS. Nguyễn Văn A → phó giáo sư tiến sĩ nguyễn văn a
    ThS Lê Thị B → thạc sĩ lê thị bê
    trường THCS và THPT → trường trung học cơ sở và trung học phổ thông
    thẻ BHYT, BHXH → thẻ bảo hiểm y tế bảo hiểm xã hội
    Sở TT&TT → sở thông tin và truyền thông
    TT-TT → thông tin truyền thông
    UBND-HĐND → ủy ban nhân dân hội đồng nhân dân
    HỘI THI → hội thi
    CẢM ƠN → cảm ơn
    CÂU CHUYỆN VỀ TỔ CNSCĐ → câu chuyện về tổ công nghệ số cộng đồng
    PHƯỜNG TA THI ĐUA → phường ta thi đua
    AI CŨNG LÀM ĐƯỢC → ai cũng làm được
    trợ lý AI → trợ lý ây ai
    CA phường → công an phường
    kinh tế/xã hội → kinh tế xã hội
    và/hoặc → và hoặc
    ngày/tháng/năm sinh → ngày tháng năm sinh
    Q&A → quy và a
    rau, quả, v.v. → rau quả vân vân
    đất khoảng 2ha → đất khoảng hai héc ta
    vneid.gov.vn → vi en i đi chấm gốp chấm vi en
    hộ bà Y, ông Ý → hộ bà y ông ý
    vitamin C → vitamin xê`,
  ),
];
