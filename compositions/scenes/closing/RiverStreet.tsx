import type React from 'react';
import {Lamp} from '../../kit/Lamp';
import {Backdrop, type Motif} from '../../kit/land/Backdrop';
import {House} from '../../kit/land/House';
import {Person} from '../../kit/person/Person';
import {tenth, thousandth} from '../../theme/motion';
import {COLORS} from '../../theme/theme';

type RiverStreetProps = {
  readonly width: number;
  readonly height: number;
  readonly motif: Motif;
  /** Light of each lamp along the street, 0 … 1. */
  readonly lamps: readonly number[];
  /** Share of the houses whose windows are lit, 0 … 1. */
  readonly windows: number;
};

/** Where the quay ends and the river begins, from the foot of the picture. */
const QUAY = 62;
/** Height of the street's pavement above the river. */
const PAVEMENT = 26;
/** The cord of lamps: its height above the quay and how far it sags. */
const CORD = {above: 318, sag: 22} as const;

const HOUSES = [
  ['shop', 138],
  ['gable', 142],
  ['tube', 102],
  ['gable', 140],
  ['shop', 134],
  ['tube', 98],
  ['gable', 144],
  ['shop', 136],
  ['gable', 138],
  ['tube', 100],
  ['gable', 142],
  ['shop', 132],
  ['gable', 140],
] as const;
const WALLS = ['#24406F', '#2B3F6B', '#203A63', '#333F6E'] as const;
const ROOFS = ['#3A4A7E', '#4A4470', '#31507F'] as const;
/** Order in which the houses light, so that the light does not run along the street like a row of switches. */
const ORDER = [3, 9, 0, 6, 12, 2, 8, 5, 11, 1, 7, 4, 10] as const;

/** The street by the river in the evening, a lamp for each group on one cord along it. */
export const RiverStreet: React.FC<RiverStreetProps> = (props) => {
  const {width, height, motif, lamps, windows} = props;
  const quay = height - QUAY;
  const pitch = width / HOUSES.length;
  const lampX = lamps.map((_, index) => tenth((width * (index + 0.5)) / lamps.length));
  const size = Math.min(78, (width / Math.max(1, lamps.length)) * 0.62);
  const cordY = (x: number) =>
    quay - CORD.above + CORD.sag * 4 * (x / width) * (1 - x / width) + size * 0.7;
  return (
    <g>
      <Backdrop
        motif={motif}
        width={width}
        horizon={quay - 92}
        bottom={quay}
        time="night"
        glints={false}
      />
      <rect y={quay} width={width} height={QUAY} fill="#0F315A" />
      {HOUSES.map(([kind, houseWidth], index) => (
        <House
          key={index}
          kind={kind}
          x={tenth(index * pitch + (pitch - houseWidth) / 2)}
          y={quay - PAVEMENT}
          width={houseWidth}
          wall={WALLS[index % WALLS.length] ?? COLORS.inkRaised}
          roof={ROOFS[index % ROOFS.length] ?? COLORS.inkRaised}
          night
          light={(ORDER[index] ?? 0) / HOUSES.length < windows ? 1 : 0}
        />
      ))}
      <rect y={quay - PAVEMENT} width={width} height={PAVEMENT} fill="#1B3358" />
      <rect y={quay - PAVEMENT} width={width} height={5} fill="#2F4E7F" />
      <Neighbours width={width} foot={quay - 6} />
      <path
        d={`M-10 ${quay - CORD.above} Q${width / 2} ${quay - CORD.above + 2 * CORD.sag} ${width + 10} ${quay - CORD.above}`}
        stroke="#6C7A9C"
        strokeWidth={3}
        fill="none"
      />
      {lamps.map((light, index) => {
        const x = lampX[index] ?? 0;
        return (
          <g key={index}>
            {light > 0 && (
              <path
                d={`M${x - size * 0.3} ${quay + 10} h${size * 0.6} M${x - size * 0.2} ${quay + 24} h${size * 0.4} M${x - size * 0.25} ${quay + 38} h${size * 0.5} M${x - size * 0.1} ${quay + 52} h${size * 0.2}`}
                stroke={COLORS.lamp}
                strokeWidth={5}
                strokeLinecap="round"
                opacity={thousandth(light * 0.62)}
              />
            )}
            <Lamp x={x} y={tenth(cordY(x))} size={size} light={light} />
          </g>
        );
      })}
    </g>
  );
};

/** Neighbours on the quay: one shows another how it is done. */
const Neighbours: React.FC<{readonly width: number; readonly foot: number}> = ({width, foot}) => (
  <g>
    <Person
      x={width * 0.075}
      y={foot}
      height={132}
      shirt={COLORS.river}
      hair="grey"
      pose="phone"
      trousers="#5A6B86"
    />
    <Person
      x={width * 0.11}
      y={foot}
      height={124}
      shirt="#B4476B"
      hair="bun"
      pose="stand"
      trousers="#6A5A78"
      flip
    />
    <Person
      x={width * 0.9}
      y={foot}
      height={128}
      shirt={COLORS.teal}
      hair="long"
      pose="give"
      trousers="#5A6B86"
    />
    <Person
      x={width * 0.945}
      y={foot}
      height={134}
      shirt="#C7A566"
      hair="cap"
      pose="stand"
      trousers="#5A6B86"
      flip
    />
  </g>
);
