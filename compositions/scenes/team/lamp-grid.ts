import type {TeamLayout} from './layout';

/** Where one lamp hangs and how tall its body is, px of 1080 lines. */
type LampSpot = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

export type LampGrid = {
  readonly spots: readonly LampSpot[];
  /** The cords that the lamps hang from: height at the picture's edge and how far they sag. */
  readonly cords: readonly {readonly y: number; readonly sag: number}[];
  /** Width and height of a name, and its distance below the middle of its lamp. */
  readonly name: {
    readonly width: number;
    readonly height: number;
    readonly below: number;
    readonly lines: number;
  };
};

const SAG = 26;
const NAME_LINE = 47;
/** Names longer than this take two lines. */
const LONG_NAME = 19;
/** Names longer than this need wider strips, as long as there are few lamps. */
const WIDE_NAME = 22;
const FEW = 9;
/** From cord to tassel a lamp takes this much of the height of its body. */
const LAMP_TALL = 1.43;
const MAX_SIZE = 150;

/** Hangs a lamp for each name on cords across the picture. */
export function lampGrid(names: readonly string[], area: TeamLayout['lamps']): LampGrid {
  const {width, top: areaTop, bottom} = area;
  const longest = Math.max(...names.map(({length}) => length));
  const wideStrips = longest > WIDE_NAME && names.length <= FEW;
  const perRow = Math.min(wideStrips ? area.perRowOfLongNames : area.perRow, names.length);
  const rowCount = Math.ceil(names.length / perRow);
  const lines = longest > LONG_NAME ? 2 : 1;
  const nameHeight = lines * NAME_LINE;
  const pitch = Math.min(280, (bottom - areaTop) / rowCount);
  const size = Math.min(MAX_SIZE, (pitch - nameHeight - 4) / LAMP_TALL);
  const top = (areaTop + bottom - pitch * rowCount) / 2;
  const sagAt = (x: number) => SAG * 4 * (x / width) * (1 - x / width);
  const spots = names.map((_, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, names.length - row * perRow);
    const x = (width * ((index % perRow) + 0.5)) / inRow;
    return {x, y: top + row * pitch - SAG + sagAt(x) + size * 0.7, size};
  });
  return {
    spots,
    cords: Array.from({length: rowCount}, (_, row) => ({y: top + row * pitch - SAG, sag: SAG})),
    name: {
      width: Math.min(width / perRow - 24, 560),
      height: nameHeight,
      below: size * 0.74,
      lines,
    },
  };
}
