import type React from 'react';
import {Icon} from '../../kit/Icon';
import {Person} from '../../kit/person/Person';
import {QrStand} from '../../kit/QrStand';
import {COLORS} from '../../theme/theme';

type LifeProps = {
  /** Line on which people stand, px of 1080 lines. */
  readonly floor: number;
};

const TALL = 262;

/** How it was: neighbours with papers in one long queue before a desk of files; `piles` 0 … 1 grows the paper. */
export const QueueLife: React.FC<LifeProps & {readonly piles: number}> = ({floor, piles}) => (
  <g>
    <Person x={150} y={floor} height={TALL} shirt="#8794A6" trousers="#4A5260" hair="cap" />
    <Person x={262} y={floor + 8} height={TALL} shirt="#A89C93" trousers="#565B66" hair="long" />
    <Person x={372} y={floor} height={TALL - 22} shirt="#7F8C99" trousers="#4D5664" hair="grey" />
    <Person x={482} y={floor + 8} height={TALL} shirt="#9C938F" trousers="#484F5C" mark="hat" />
    <Person x={592} y={floor} height={TALL - 8} shirt="#8B8AA0" trousers="#555A66" hair="bun" />
    <Person x={704} y={floor + 8} height={TALL + 6} shirt="#7D8C88" trousers="#454C58" />
    {[198, 310, 420, 530, 640, 752].map((x, i) => (
      <path
        key={x}
        d={`M${x - 12} ${floor - 108 + (i % 2) * 8} l26 -5 l5 36 l-26 5 Z`}
        fill="#F3F4F6"
        stroke="#9AA3AF"
        strokeWidth={2}
      />
    ))}
    <Person
      x={992}
      y={floor - 24}
      height={TALL - 6}
      shirt="#8E97A6"
      hair="short"
      mark="badge"
      flip
    />
    <rect x={832} y={floor - 112} width={250} height={112} rx={8} fill="#84756A" />
    <rect x={818} y={floor - 126} width={278} height={20} rx={8} fill="#9A8A7D" />
    <PaperPile x={842} y={floor - 126} sheets={5 + Math.round(4 * piles)} />
    <PaperPile x={1026} y={floor - 126} sheets={3 + Math.round(7 * piles)} />
    <PaperPile x={1118} y={floor + 4} sheets={6 + Math.round(8 * piles)} />
  </g>
);

/** Sheets lying a little askew on one another; foot at (x, y). */
const PaperPile: React.FC<{x: number; y: number; sheets: number}> = ({x, y, sheets}) => (
  <g>
    {Array.from({length: sheets}, (_, i) => (
      <rect
        key={i}
        x={x + ((i * 7) % 5) - 2}
        y={y - 10 * (i + 1)}
        width={58}
        height={9}
        rx={2}
        fill={i % 3 === 1 ? '#E3E1D8' : '#F4F5F6'}
        stroke="#A4ABB5"
        strokeWidth={1.6}
      />
    ))}
  </g>
);

/** How it is: the shop has a payment stand, neighbours help one another with a phone; `joy` 0 … 1 lights their ticks. */
export const PhoneLife: React.FC<LifeProps & {readonly joy: readonly number[]}> = ({
  floor,
  joy,
}) => (
  <g>
    <Bunting y={floor - 330} />
    <Person x={96} y={floor} height={TALL} shirt={COLORS.teal} hair="long" pose="wave" />
    <Person x={300} y={floor + 6} height={TALL} shirt={COLORS.river} mark="badge" pose="phone" />
    <Person x={424} y={floor} height={TALL - 22} shirt="#B58BC2" hair="grey" flip pose="phone" />
    <Person
      x={640}
      y={floor + 8}
      height={TALL - 74}
      shirt={COLORS.lamp}
      trousers={COLORS.river}
      pose="walk"
    />
    <Person x={860} y={floor + 2} height={TALL} shirt={COLORS.leaf} mark="hat" pose="phone" />
    <Person
      x={1180}
      y={floor - 18}
      height={TALL - 4}
      shirt={COLORS.brick}
      hair="bun"
      mark="apron"
    />
    <Counter x={1082} y={floor} />
    <QrStand x={1306} y={floor - 104} height={118} />
    <Person x={1438} y={floor + 6} height={TALL} shirt={COLORS.river} pose="phone" flip />
    <Person x={1622} y={floor} height={TALL} shirt="#2F7FD0" mark="scarf" pose="phone" />
    <Person
      x={1744}
      y={floor + 6}
      height={TALL - 20}
      shirt="#B58BC2"
      hair="grey"
      pose="phone"
      flip
    />
    <Person
      x={1866}
      y={floor + 2}
      height={TALL - 84}
      shirt={COLORS.lamp}
      trousers={COLORS.teal}
      pose="wave"
      flip
    />
    {TICKS.map(([x, rise], i) => (
      <Tick key={x} x={x} y={floor - rise} progress={joy[i] ?? 0} />
    ))}
  </g>
);

/** Where ticks rise over the heads, in the order in which they come: first those that the seam leaves in sight. */
const TICKS: readonly (readonly [number, number])[] = [
  [1400, 304],
  [1684, 308],
  [1180, 306],
  [362, 308],
  [896, 308],
  [1866, 236],
  [96, 308],
];
export const TICK_COUNT = TICKS.length;

/** Produce on the counter of the corner shop. */
const Counter: React.FC<{x: number; y: number}> = ({x, y}) => (
  <g>
    <rect x={x} y={y - 92} width={264} height={92} rx={8} fill={COLORS.wood} />
    <rect x={x - 10} y={y - 106} width={284} height={18} rx={8} fill="#B98558" />
    {[0, 1, 2, 3, 4].map((i) => (
      <circle
        key={i}
        cx={x + 30 + i * 30}
        cy={y - 118 - (i % 2) * 12}
        r={19}
        fill={PRODUCE[i % 3]}
      />
    ))}
  </g>
);
const PRODUCE = ['#F08A3C', COLORS.leaf, COLORS.brick];

const FLAG_COLORS = [COLORS.lamp, COLORS.teal, '#F08A3C', COLORS.river];

/** A string of coloured pennants over the street: a festive line, no nation's flag. */
const Bunting: React.FC<{y: number}> = ({y}) => (
  <g>
    {[0, 640, 1280].map((x) => (
      <g key={x}>
        <path
          d={`M${x} ${y} Q${x + 320} ${y + 96} ${x + 640} ${y}`}
          fill="none"
          stroke={COLORS.ink}
          strokeWidth={3}
          opacity={0.5}
        />
        {Array.from({length: 9}, (_, i) => {
          const t = (i + 1) / 10;
          const [px, py] = [x + 640 * t, y + 192 * t * (1 - t)];
          return (
            <path key={i} d={`M${px - 17} ${py - 2} h34 l-17 36 Z`} fill={FLAG_COLORS[i % 4]} />
          );
        })}
      </g>
    ))}
  </g>
);

/** A speech bubble with a tick: it worked. */
const Tick: React.FC<{x: number; y: number; progress: number}> = ({x, y, progress}) =>
  progress > 0 ? (
    <g transform={`translate(${x} ${y}) scale(${0.84 * progress})`}>
      <path
        d="M-34 -34 h68 q14 0 14 14 v34 q0 14 -14 14 h-22 l-12 20 l-12 -20 h-22 q-14 0 -14 -14 v-34 q0 -14 14 -14 Z"
        fill={COLORS.teal}
      />
      <Icon name="check" x={0} y={-3} size={46} color={COLORS.card} strokeWidth={3.4} />
    </g>
  ) : null;
