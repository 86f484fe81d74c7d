import {wordSet} from './context';

/** Units and signs as they are said after a number; case matters only where two differ by it. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': 'phần trăm',
    '‰': 'phần nghìn',
    '°': 'độ',
    '°C': 'độ xê',
    '°F': 'độ ép',
    km: 'ki lô mét',
    hm: 'héc tô mét',
    dam: 'đề ca mét',
    m: 'mét',
    dm: 'đề xi mét',
    cm: 'xăng ti mét',
    mm: 'mi li mét',
    km2: 'ki lô mét vuông',
    m2: 'mét vuông',
    dm2: 'đề xi mét vuông',
    cm2: 'xăng ti mét vuông',
    mm2: 'mi li mét vuông',
    m3: 'mét khối',
    dm3: 'đề xi mét khối',
    cm3: 'xăng ti mét khối',
    ha: 'héc ta',
    kg: 'ki lô gam',
    g: 'gam',
    mg: 'mi li gam',
    t: 'tấn',
    l: 'lít',
    L: 'lít',
    ml: 'mi li lít',
    W: 'oát',
    kW: 'ki lô oát',
    MW: 'mê ga oát',
    kWh: 'ki lô oát giờ',
    V: 'vôn',
    kV: 'ki lô vôn',
    Hz: 'héc',
    kHz: 'ki lô héc',
    MHz: 'mê ga héc',
    GHz: 'ghi ga héc',
    dB: 'đề xi ben',
    kB: 'ki lô bai',
    KB: 'ki lô bai',
    MB: 'mê ga bai',
    GB: 'ghi ga bai',
    TB: 'tê ra bai',
    kbps: 'ki lô bít trên giây',
    Mbps: 'mê ga bít trên giây',
    Gbps: 'ghi ga bít trên giây',
    fps: 'hình trên giây',
    px: 'điểm ảnh',
    h: 'giờ',
    p: 'phút',
    ph: 'phút',
    "'": 'phút',
    s: 'giây',
    đ: 'đồng',
    '₫': 'đồng',
    đồng: 'đồng',
    vnđ: 'đồng',
    vnd: 'đồng',
    usd: 'đô la mỹ',
    $: 'đô la',
    eur: 'ơ rô',
    '€': 'ơ rô',
    '£': 'bảng',
    k: 'nghìn',
    K: 'nghìn',
    tr: 'triệu',
    triệu: 'triệu',
    tỷ: 'tỷ',
    tỉ: 'tỷ',
    nghìn: 'nghìn',
    ngàn: 'ngàn',
    tấn: 'tấn',
    tạ: 'tạ',
    giờ: 'giờ',
    phút: 'phút',
  }),
);

/** The same in small letters, for “220v”, “KG” and “Km”; a single capital stays what it is: “5 M”. */
const FOLDED: ReadonlyMap<string, string> = new Map(
  [...UNITS].flatMap(([unit, words]) =>
    unit.length > 1 || /[VW]/.test(unit) ? [[unit.toLowerCase(), words] as const] : [],
  ),
);

/** Units of more than a letter that are one also without a number: “diện tích tính bằng ha”. */
const ALONE = wordSet('km cm mm km2 m2 m3 ha kg mg ml kWh GB MB TB Mbps Gbps vnđ vnd usd % ‰ °C');

/** What is counted singly: “ba lần/tuần”, “5 triệu đồng/tháng”. */
const SHARES = wordSet('năm quý tháng tuần ngày giờ phút người hộ lần lượt vụ suất kg chiếc cái');

const plain = (unit: string): string =>
  unit.replace('²', '2').replace('³', '3').replace('º', '°').replace('’', "'");

/** How a unit is said after a number; in any case of its letters: “KG”, “Km”. */
export function unitReading(written: string): string | undefined {
  const unit = plain(written);
  const [first = '', second, ...more] = unit.split('/');
  if (second !== undefined && more.length < 2) return ratio(first, [second, ...more]);
  return UNITS.get(unit) ?? FOLDED.get(unit.toLowerCase());
}

/** The same for a unit without a number before it. */
export const loneUnitReading = (written: string): string | undefined =>
  ALONE.has(plain(written)) ||
  ALONE.has(plain(written).toLowerCase()) ||
  /\/(?:km2|m2|m3|ha)$/.test(plain(written))
    ? unitReading(written)
    : undefined;

/** “km/h”, by a physical unit; “đồng/tháng”, by what is counted. */
function ratio(first: string, seconds: readonly string[]): string | undefined {
  const top =
    first === ''
      ? ''
      : (UNITS.get(first) ?? (/^\p{L}+$/u.test(first) ? first.toLowerCase() : undefined));
  if (top === undefined) return undefined;
  const parts = seconds.map((second) => {
    if (/^(?:kg|g|l|tấn|tạ)$/.test(second) && /đồng$/.test(top)) return `một ${UNITS.get(second)}`;
    if (SHARES.has(second)) return `một ${UNITS.get(second) ?? second}`;
    const unit = UNITS.get(second);
    return unit === undefined ? undefined : `trên ${unit}`;
  });
  return parts.includes(undefined) ? undefined : [top, ...parts].filter(Boolean).join(' ');
}
