import {group} from './reading-table';

/**
 * Readings that others have published, by source. The spelling is the house's: nghìn (ngàn), tỷ (tỉ), linh (lẻ).
 * Where sources are at odds, the schoolbook is followed: NeMo leaves “không trăm” out and reads decimals digit by
 * digit, the solutions of one site say “một trăm bảy chục”; such pairs are not here.
 */
export const PUBLISHED = [
  group(
    'Wikipedia “Cách đếm của người Việt”; quantrimang.com and hoctot.hocmai.vn on một/mốt, bốn/tư, năm/lăm, linh',
    `
    61 → sáu mươi mốt
    24 → hai mươi tư
    75 → bảy mươi lăm
    107 → một trăm linh bảy
    23 → hai mươi ba
    31 → ba mươi mốt
    230 → hai trăm ba mươi
    205 → hai trăm linh năm
    351 → ba trăm năm mươi mốt
    225 → hai trăm hai mươi lăm
    4689 → bốn nghìn sáu trăm tám mươi chín
    501 → năm trăm linh một
    911 → chín trăm mười một`,
  ),
  group(
    'Toán 3, “Các số có năm chữ số” (SGK trang 141; VBT Chân trời sáng tạo tập 2 trang 55)',
    `
    33214 → ba mươi ba nghìn hai trăm mười bốn
    35187 → ba mươi lăm nghìn một trăm tám mươi bảy
    57136 → năm mươi bảy nghìn một trăm ba mươi sáu
    23116 → hai mươi ba nghìn một trăm mười sáu
    12247 → mười hai nghìn hai trăm bốn mươi bảy
    3116 → ba nghìn một trăm mười sáu
    82427 → tám mươi hai nghìn bốn trăm hai mươi bảy
    92 001 → chín mươi hai nghìn không trăm linh một
    13.105 → mười ba nghìn một trăm linh năm
    45.115 → bốn mươi lăm nghìn một trăm mười lăm
    99.999 → chín mươi chín nghìn chín trăm chín mươi chín`,
  ),
  group(
    'Toán 4, “Triệu và lớp triệu” (SGK trang 13–17; Cánh diều trang 19)',
    `
    342157413 → ba trăm bốn mươi hai triệu một trăm năm mươi bảy nghìn bốn trăm mười ba
    32 000 000 → ba mươi hai triệu
    32 516 000 → ba mươi hai triệu năm trăm mười sáu nghìn
    32 516 497 → ba mươi hai triệu năm trăm mười sáu nghìn bốn trăm chín mươi bảy
    834.291.712 → tám trăm ba mươi tư triệu hai trăm chín mươi mốt nghìn bảy trăm mười hai
    308.250.705 → ba trăm linh tám triệu hai trăm năm mươi nghìn bảy trăm linh năm
    500 209 037 → năm trăm triệu hai trăm linh chín nghìn không trăm ba mươi bảy
    7 312 836 → bảy triệu ba trăm mười hai nghìn tám trăm ba mươi sáu
    57 602 511 → năm mươi bảy triệu sáu trăm linh hai nghìn năm trăm mười một
    351.600.307 → ba trăm năm mươi mốt triệu sáu trăm nghìn ba trăm linh bảy
    900.370.200 → chín trăm triệu ba trăm bảy mươi nghìn hai trăm
    400 070 192 → bốn trăm triệu không trăm bảy mươi nghìn một trăm chín mươi hai
    32 640 507 → ba mươi hai triệu sáu trăm bốn mươi nghìn năm trăm linh bảy
    8 500 658 → tám triệu năm trăm nghìn sáu trăm năm mươi tám
    830.402.960 → tám trăm ba mươi triệu bốn trăm linh hai nghìn chín trăm sáu mươi
    178 320 005 → một trăm bảy mươi tám triệu ba trăm hai mươi nghìn không trăm linh năm
    1 000 001 → một triệu không trăm linh một
    48 320 103 → bốn mươi tám triệu ba trăm hai mươi nghìn một trăm linh ba
    2 600 332 → hai triệu sáu trăm nghìn ba trăm ba mươi hai
    710.108.280 → bảy trăm mười triệu một trăm linh tám nghìn hai trăm tám mươi
    613000000 → sáu trăm mười ba triệu
    131405000 → một trăm ba mươi mốt triệu bốn trăm linh năm nghìn
    512326103 → năm trăm mười hai triệu ba trăm hai mươi sáu nghìn một trăm linh ba
    86004702 → tám mươi sáu triệu không trăm linh bốn nghìn bảy trăm linh hai
    800004720 → tám trăm triệu không trăm linh bốn nghìn bảy trăm hai mươi
    10 250 214 → mười triệu hai trăm năm mươi nghìn hai trăm mười bốn
    253.564.888 → hai trăm năm mươi ba triệu năm trăm sáu mươi tư nghìn tám trăm tám mươi tám
    400 036 105 → bốn trăm triệu không trăm ba mươi sáu nghìn một trăm linh năm
    275 000 000 → hai trăm bảy mươi lăm triệu
    641 820 000 → sáu trăm bốn mươi mốt triệu tám trăm hai mươi nghìn
    915.144.407 → chín trăm mười lăm triệu một trăm bốn mươi tư nghìn bốn trăm linh bảy
    204.567.200 → hai trăm linh bốn triệu năm trăm sáu mươi bảy nghìn hai trăm
    1 000 000 000 → một tỷ
    5 000 000 000 → năm tỷ
    315 000 000 000 → ba trăm mười lăm tỷ`,
  ),
  group(
    'Toán 5, “Ôn tập về số tự nhiên” (SGK trang 147)',
    `
    70815 → bảy mươi nghìn tám trăm mười lăm
    5 723 600 → năm triệu bảy trăm hai mươi ba nghìn sáu trăm
    472 036 953 → bốn trăm bảy mươi hai triệu không trăm ba mươi sáu nghìn chín trăm năm mươi ba`,
  ),
  group(
    'Toán 5, “Số thập phân” (SGK trang 34–38 and 150; VBT tập 1 trang 46)',
    `
    0,1 → không phẩy một
    0,01 → không phẩy không một
    0,001 → không phẩy không không một
    0,5 → không phẩy năm
    0,07 → không phẩy không bảy
    0,009 → không phẩy không không chín
    9,4 → chín phẩy bốn
    7,98 → bảy phẩy chín mươi tám
    25,477 → hai mươi lăm phẩy bốn trăm bảy mươi bảy
    206,075 → hai trăm linh sáu phẩy không trăm bảy mươi lăm
    0,307 → không phẩy ba trăm linh bảy
    5,9 → năm phẩy chín
    2,35 → hai phẩy ba mươi lăm
    1942,54 → một nghìn chín trăm bốn mươi hai phẩy năm mươi tư
    0,032 → không phẩy không trăm ba mươi hai
    5,8 → năm phẩy tám
    37,42 → ba mươi bảy phẩy bốn mươi hai
    502,467 → năm trăm linh hai phẩy bốn trăm sáu mươi bảy
    375,406 → ba trăm bảy mươi lăm phẩy bốn trăm linh sáu
    0,1985 → không phẩy một nghìn chín trăm tám mươi lăm
    73,108 → bảy mươi ba phẩy một trăm linh tám
    63,42 → sáu mươi ba phẩy bốn mươi hai
    99,99 → chín mươi chín phẩy chín mươi chín
    81,325 → tám mươi mốt phẩy ba trăm hai mươi lăm
    7,081 → bảy phẩy không trăm tám mươi mốt
    2,38 → hai phẩy ba mươi tám
    2,7 m → hai phẩy bảy mét`,
  ),
  group(
    'Toán 3–5, fractions and mixed numbers (SGK Toán 5 trang 4 and 12)',
    `
    5/7 → năm phần bảy
    25/100 → hai mươi lăm phần một trăm
    91/38 → chín mươi mốt phần ba mươi tám
    60/17 → sáu mươi phần mười bảy
    85/1000 → tám mươi lăm phần một nghìn
    1/6 → một phần sáu
    3/14 → ba phần mười bốn
    2 3/4 → hai và ba phần tư
    2 1/4 → hai và một phần tư
    3 2/3 → ba và hai phần ba
    1/4 → một phần tư`,
  ),
  group(
    'Toán 6, “Số nguyên âm” (SGK tập 1 trang 68; Cánh diều)',
    `
    −6 → âm sáu
    +9 → dương chín
    -3°C → âm ba độ xê
    −5 °C → âm năm độ xê
    -2°C → âm hai độ xê
    0°C → không độ xê`,
  ),
  group(
    'Humanizer, NumberToWordsTests (vi); num2words, test_vi',
    `
    14 → mười bốn
    15 → mười lăm
    21 → hai mươi mốt
    25 → hai mươi lăm
    50 → năm mươi
    55 → năm mươi lăm
    105 → một trăm linh năm
    110 → một trăm mười
    114 → một trăm mười bốn
    115 → một trăm mười lăm
    134 → một trăm ba mươi tư
    505 → năm trăm linh năm
    555 → năm trăm năm mươi lăm
    1115 → một nghìn một trăm mười lăm
    10115 → mười nghìn một trăm mười lăm
    11115 → mười một nghìn một trăm mười lăm
    7378 → bảy nghìn ba trăm bảy mươi tám
    6870 → sáu nghìn tám trăm bảy mươi
    1015 → một nghìn không trăm mười lăm
    523456 → năm trăm hai mươi ba nghìn bốn trăm năm mươi sáu
    1200000 → một triệu hai trăm nghìn
    3800000 → ba triệu tám trăm nghìn
    98765 → chín mươi tám nghìn bảy trăm sáu mươi lăm`,
  ),
  group(
    'NVIDIA NeMo text processing, test cases for Vietnamese: Roman numerals and ordinals',
    `
    thế kỷ XV → thế kỷ mười lăm
    thế kỷ XXI → thế kỷ hai mươi mốt
    thế kỷ IV → thế kỷ bốn
    thế kỷ V → thế kỷ năm
    chương III → chương ba
    mục XCIX → mục chín mươi chín
    chương MMMCMXCIX → chương ba nghìn chín trăm chín mươi chín
    thế kỷ XV và chương IX → thế kỷ mười lăm và chương chín
    trong phần X có mục IV → trong phần mười có mục bốn
    chương I → chương một
    đoạn VII → đoạn bảy
    năm MCMXCIX → năm một nghìn chín trăm chín mươi chín
    khoản XIV → khoản mười bốn
    phụ lục XII → phụ lục mười hai
    khóa VII → khóa bảy
    khóa XV → khóa mười lăm
    số X → số mười
    khoản II phụ lục IV → khoản hai phụ lục bốn
    phần XX mục XV → phần hai mươi mục mười lăm
    thứ 1 → thứ nhất
    thứ 3 là ngày giữa tuần → thứ ba là ngày giữa tuần
    thứ 4 nên làm gì → thứ tư nên làm gì
    con giáp thứ 13 → con giáp thứ mười ba
    thứ 10 → thứ mười
    thứ 15 → thứ mười lăm
    thứ 21 → thứ hai mươi mốt
    thứ 24 → thứ hai mươi tư
    thứ 101 → thứ một trăm linh một
    thứ 104 → thứ một trăm linh bốn
    thứ 1234 → thứ một nghìn hai trăm ba mươi tư
    đứng thứ 15 → đứng thứ mười lăm`,
  ),
  group(
    'NVIDIA NeMo text processing, test cases for Vietnamese: times, dates, ranges',
    `
    1h → một giờ
    24h → hai mươi tư giờ
    0h → không giờ
    01h → một giờ
    8:00 → tám giờ
    8:05 → tám giờ năm phút
    8:45 → tám giờ bốn mươi lăm phút
    14:30 → mười bốn giờ ba mươi phút
    00:30 → không giờ ba mươi phút
    5:20:35 → năm giờ hai mươi phút ba mươi lăm giây
    03:00:03 → ba giờ ba giây
    14g30 → mười bốn giờ ba mươi phút
    09h05 → chín giờ năm phút
    2 giờ 15 phút 10 giây → hai giờ mười lăm phút mười giây
    30p → ba mươi phút
    59s → năm mươi chín giây
    10.05.2000 → mười tháng năm năm hai nghìn
    25-03-1975 → hai mươi lăm tháng ba năm một nghìn chín trăm bảy mươi lăm
    ngày 14/4 hàng năm → ngày mười bốn tháng tư hàng năm
    tháng 04/1969 → tháng tư năm một nghìn chín trăm sáu mươi chín
    ngày 4 tháng này → ngày bốn tháng này
    10k-20k → mười nghìn đến hai mươi nghìn
    2tr-5tr → hai triệu đến năm triệu
    10:00-11:00 → mười giờ đến mười một giờ
    50.000đ-100.000đ → năm mươi nghìn đồng đến một trăm nghìn đồng
    3kg-6kg → ba ki lô gam đến sáu ki lô gam
    15cm-25cm → mười lăm xăng ti mét đến hai mươi lăm xăng ti mét`,
  ),
  group(
    'NVIDIA NeMo text processing, test cases for Vietnamese: measures, money, fractions, decimals, signs',
    `
    204m → hai trăm linh bốn mét
    12kg → mười hai ki lô gam
    500mg → năm trăm mi li gam
    5km → năm ki lô mét
    500ml → năm trăm mi li lít
    1m³ → một mét khối
    100m² → một trăm mét vuông
    1km2 → một ki lô mét vuông
    8,5m2 → tám phẩy năm mét vuông
    1ha → một héc ta
    1/2kg → một phần hai ki lô gam
    3/4m → ba phần tư mét
    100% → một trăm phần trăm
    220v → hai trăm hai mươi vôn
    1kw → một ki lô oát
    Tôi có 12kg gạo → tôi có mười hai ki lô gam gạo
    2500m → hai nghìn năm trăm mét
    10₫ → mười đồng
    12.345 đồng → mười hai nghìn ba trăm bốn mươi lăm đồng
    1.234.567₫ → một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng
    10$ → mười đô la
    1tr5 → một triệu năm trăm nghìn
    4/9 → bốn phần chín
    3/4 → ba phần tư
    23 1/5 → hai mươi ba và một phần năm
    -3/4 → âm ba phần tư
    0,2 triệu → không phẩy hai triệu
    1,5 triệu → một phẩy năm triệu
    -12,5 → âm mười hai phẩy năm
    10,01 vạn → mười phẩy không một vạn
    -1 → âm một
    -25 → âm hai mươi lăm
    1000000000 → một tỷ
    5500000 → năm triệu năm trăm nghìn
    10000000000 → mười tỷ`,
  ),
];
