import {group, type Group} from './pair';

/** Numbers with the readings that published tests and schoolbooks give. */
export const PUBLISHED: readonly Group[] = [
  group(
    'savoirfairelinux/num2words, tests/test_vi.py (its “lẻ” and “bốn” in 34 written “linh” and “tư”)',
    `0 = không | 1 = một | 2 = hai | 7 = bảy | 10 = mười | 11 = mười một | 13 = mười ba | 14 = mười bốn | 15 = mười lăm
    16 = mười sáu | 19 = mười chín | 20 = hai mươi | 23 = hai mươi ba | 28 = hai mươi tám | 31 = ba mươi mốt | 40 = bốn mươi
    66 = sáu mươi sáu | 92 = chín mươi hai | 100 = một trăm | 150 = một trăm năm mươi | 196 = một trăm chín mươi sáu
    200 = hai trăm | 210 = hai trăm mười | 1000 = một nghìn | 1500 = một nghìn năm trăm | 7378 = bảy nghìn ba trăm bảy mươi tám
    2000 = hai nghìn | 2100 = hai nghìn một trăm | 6870 = sáu nghìn tám trăm bảy mươi | 10000 = mười nghìn | 100000 = một trăm nghìn
    523456 = năm trăm hai mươi ba nghìn bốn trăm năm mươi sáu | 1000000 = một triệu | 1200000 = một triệu hai trăm nghìn
    3000000 = ba triệu | 3800000 = ba triệu tám trăm nghìn | 1000000000 = một tỷ | 2000000000 = hai tỷ
    1234567890 = một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi
    1000,11 = một nghìn phẩy mười một | 1000,21 = một nghìn phẩy hai mươi mốt | 21 = hai mươi mốt | 25 = hai mươi lăm
    101 = một trăm linh một | 105 = một trăm linh năm | 701 = bảy trăm linh một | 705 = bảy trăm linh năm
    98765 = chín mươi tám nghìn bảy trăm sáu mươi lăm`,
  ),
  group(
    'Humanizr/Humanizer, Humanizer.Tests vi NumberToWordsTests',
    `3 = ba | 4 = bốn | 5 = năm | 6 = sáu | 8 = tám | 9 = chín | 24 = hai mươi tư | 50 = năm mươi | 55 = năm mươi lăm
    110 = một trăm mười | 114 = một trăm mười bốn | 115 = một trăm mười lăm | 134 = một trăm ba mươi tư | 500 = năm trăm
    505 = năm trăm linh năm | 555 = năm trăm năm mươi lăm | 1115 = một nghìn một trăm mười lăm
    10115 = mười nghìn một trăm mười lăm | 11115 = mười một nghìn một trăm mười lăm`,
  ),
  group(
    'tonghoangvu/read-vietnamese-number, test/reader.test.ts (its “lẻ”, “tỉ” and decimal dot written “linh”, “tỷ” and comma)',
    `51 = năm mươi mốt | 54 = năm mươi tư | 44 = bốn mươi tư | 85 = tám mươi lăm | 82 = tám mươi hai | 80 = tám mươi | 300 = ba trăm
    305 = ba trăm linh năm | 103 = một trăm linh ba | 15.725 = mười lăm nghìn bảy trăm hai mươi lăm | 623.000 = sáu trăm hai mươi ba nghìn
    4065 = bốn nghìn không trăm sáu mươi lăm | 6.000 = sáu nghìn | 1000024 = một triệu không trăm hai mươi tư
    23010000 = hai mươi ba triệu không trăm mười nghìn | 2030000305 = hai tỷ không trăm ba mươi triệu ba trăm linh năm
    123.456 = một trăm hai mươi ba nghìn bốn trăm năm mươi sáu | 304,23 = ba trăm linh bốn phẩy hai mươi ba
    -3,804 = âm ba phẩy tám trăm linh bốn | -0,00001 = âm không phẩy không không không không một
    -123.456,789 = âm một trăm hai mươi ba nghìn bốn trăm năm mươi sáu phẩy bảy trăm tám mươi chín
    0,1 = không phẩy một | 0,24 = không phẩy hai mươi tư | 0,309 = không phẩy ba trăm linh chín | 0,0007 = không phẩy không không không bảy
    0,12345 = không phẩy một hai ba bốn năm`,
  ),
  group(
    'Toán 5, “Hàng của số thập phân. Đọc, viết số thập phân” (loigiaihay.com, vungoi.vn, tracnghiem.vn)',
    `5,8 = năm phẩy tám | 37,42 = ba mươi bảy phẩy bốn mươi hai | 502,467 = năm trăm linh hai phẩy bốn trăm sáu mươi bảy
    375,406 = ba trăm bảy mươi lăm phẩy bốn trăm linh sáu | 0,1985 = không phẩy một nghìn chín trăm tám mươi lăm
    286,703 = hai trăm tám mươi sáu phẩy bảy trăm linh ba | 0,1972 = không phẩy một nghìn chín trăm bảy mươi hai
    73,108 = bảy mươi ba phẩy một trăm linh tám | 5,1 = năm phẩy một | 2,35 = hai phẩy ba mươi lăm
    1942,54 = một nghìn chín trăm bốn mươi hai phẩy năm mươi tư | 0,032 = không phẩy không trăm ba mươi hai
    39,108 = ba mươi chín phẩy một trăm linh tám | 0,001 = không phẩy không không một`,
  ),
  group(
    'The number speller tests of an IVR (find_string “InlineData(21, hai mươi mốt”), number_to_vietnamese_words, TextToNumber (READMEs)',
    `99 = chín mươi chín | 120 = một trăm hai mươi | 121 = một trăm hai mươi mốt | 999 = chín trăm chín mươi chín
    2001 = hai nghìn không trăm linh một | -55 = âm năm mươi lăm | 2023 = hai nghìn không trăm hai mươi ba | 10000000 = mười triệu
    1000000001 = một tỷ không trăm linh một
    35.217.347.809 = ba mươi lăm tỷ hai trăm mười bảy triệu ba trăm bốn mươi bảy nghìn tám trăm linh chín`,
  ),
  group(
    'rinleit/Vicleaners and vietnormalizer, READMEs: dates, units, ranges (đồng for việt nam đồng)',
    `18/09 = mười tám tháng chín | 19/09/2018 = mười chín tháng chín năm hai nghìn không trăm mười tám
    1m = 100cm => một mét bằng một trăm xen ti mét | 5,3 tỷ = năm phẩy ba tỷ | 5.000.000 VND = năm triệu đồng | 123 = một trăm hai mươi ba
    25-26/12 = hai mươi lăm đến hai mươi sáu tháng mười hai`,
  ),
  group(
    'The same rules on the turns of the number system: Toán 4, “Triệu và lớp triệu”, “Dãy số tự nhiên”',
    `12 = mười hai | 17 = mười bảy | 18 = mười tám | 30 = ba mươi | 34 = ba mươi tư | 35 = ba mươi lăm | 41 = bốn mươi mốt
    45 = bốn mươi lăm | 61 = sáu mươi mốt | 64 = sáu mươi tư | 71 = bảy mươi mốt | 74 = bảy mươi tư | 81 = tám mươi mốt | 84 = tám mươi tư
    91 = chín mươi mốt | 94 = chín mươi tư | 95 = chín mươi lăm | 104 = một trăm linh bốn | 111 = một trăm mười một
    124 = một trăm hai mươi tư | 205 = hai trăm linh năm | 1010 = một nghìn không trăm mười | 1.001 = một nghìn không trăm linh một
    1.015 = một nghìn không trăm mười lăm | 10.050 = mười nghìn không trăm năm mươi | 21.021 = hai mươi mốt nghìn không trăm hai mươi mốt
    70.000.000 = bảy mươi triệu | 36.000.000 = ba mươi sáu triệu | 900.000.000 = chín trăm triệu
    342.157.413 = ba trăm bốn mươi hai triệu một trăm năm mươi bảy nghìn bốn trăm mười ba
    1.000.001 = một triệu không trăm linh một | 1.000.000.000.000 = một nghìn tỷ | 5.000.000.000 = năm tỷ`,
  ),
];
