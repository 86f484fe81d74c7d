import {next, previous, type Context, type Rule} from './context';
import {readNumber} from './numbers';

/** Names of units. @see NĐ 86/2012/NĐ-CP on units of measurement; Thông tư 01/VBHN-BKHCN spells them mét, kilôgam. */
const UNITS: ReadonlyMap<string, string> = new Map(
  `km ki lô mét|m mét|dm đề xi mét|cm xen ti mét|mm mi li mét|m2 mét vuông|m² mét vuông|m3 mét khối|m³ mét khối|km2 ki lô mét vuông|km² ki lô mét vuông|cm2 xen ti mét vuông|cm² xen ti mét vuông|cm3 xen ti mét khối|cm³ xen ti mét khối|ha héc ta|kg ki lô gam|g gam|mg mi li gam|l lít|ml mi li lít|h giờ|s giây|ph phút|p phút
đ đồng|₫ đồng|VND đồng|VNĐ đồng|$ đô la|USD đô la mỹ|€ ơ rô|% phần trăm|‰ phần nghìn|°C độ xê|ºC độ xê|°F độ ép|° độ|KB ki lô bai|MB mê ga bai|GB gi ga bai|TB tê ra bai|Kbps ki lô bít trên giây|Mbps mê ga bít trên giây|Gbps gi ga bít trên giây|W oát|kW ki lô oát|MW mê ga oát|kWh ki lô oát giờ|V vôn|kV ki lô vôn|Hz héc|MHz mê ga héc|GHz gi ga héc|tr triệu|k nghìn|K nghìn`
    .split(/[|\n]/)
    .map((pair) => {
      const space = pair.indexOf(' ');
      return [pair.slice(0, space), pair.slice(space + 1)] as const;
    }),
);
/** These are letters, abbreviations or words as well: units only behind a number. */
const NEEDS_NUMBER = new Set('m g l h s p ph đ V W K k TB VND VNĐ ha tr $ °'.split(' '));
/** Words that a price or a speed is counted in: “đồng/tháng” → “đồng trên tháng”. */
const MEASURES = /^(?:đồng|tấn|tạ|lít|người|lượt|hồ sơ|triệu|tỷ|nghìn|giao dịch)$/;

const AMOUNT = /^[+\-−]?\d[\d.,]*$|^(?:nghìn|triệu|tỷ|mươi|chục)$/;

export const readUnit: Rule = (piece, context) => {
  const amount = AMOUNT.test(previous(context));
  return unitName(piece, amount) ?? (amount || MEASURES.test(piece) ? perUnit(piece) : undefined);
};

const unitName = (piece: string, amount: boolean): string | undefined =>
  amount || !NEEDS_NUMBER.has(piece) ? UNITS.get(piece) : undefined;

/** km/h → “ki lô mét trên giờ”, đồng/m² → “đồng trên mét vuông”. */
function perUnit(piece: string): string | undefined {
  const [, unit = '', per = ''] = /^([^/\d][^/]*)\/([^/\d][^/]*)$/.exec(piece) ?? [];
  const first = UNITS.get(unit) ?? (MEASURES.test(unit) ? unit : undefined);
  return first === undefined ? undefined : `${first} trên ${UNITS.get(per) ?? per}`;
}

/** A number with its unit glued to it: “5km”, “100m²”, “20.000đ/kg”, “30°C”. */
export const readAmount: Rule = (piece, context) => {
  const [, number, unit] = /^([+\-−]?\d[\d.,]*)([^\d.,\s][^\s]*)$/.exec(piece) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  const amount: Context = {before: [number], after: [next(context)]};
  const name = readUnit(unit, amount);
  const spoken = name === undefined ? undefined : readNumber(number, context);
  return spoken === undefined ? undefined : `${spoken} ${name}`;
};
