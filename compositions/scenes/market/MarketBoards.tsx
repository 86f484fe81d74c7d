import type React from 'react';
import type {IconName} from '../../../src/dossier/icon-names';
import {Icon} from '../../kit/Icon';
import {TextBox} from '../../kit/TextBox';
import {hundredth, tenth} from '../../theme/motion';
import {type Box, useStage} from '../../theme/stage';
import {COLORS, RADIUS} from '../../theme/theme';

/** A stall's board on its posts, without its words; px of 1080 lines. */
export const SignBoard: React.FC<{
  /** Middle of the stall, and the board from there. */
  readonly x: number;
  readonly board: Box;
  readonly icon: IconName;
  readonly progress: number;
}> = ({x, board, icon, progress}) => {
  if (progress <= 0) return null;
  const {width, height} = board;
  return (
    <g
      transform={`translate(${x + board.x} ${tenth(board.y + (1 - progress) * 90)})`}
      opacity={hundredth(progress)}
    >
      <path
        d={`M260 ${height} v90 M${width - 260} ${height} v90`}
        stroke={COLORS.wood}
        strokeWidth={24}
      />
      <rect
        y={14}
        width={width}
        height={height}
        rx={RADIUS.large}
        fill={COLORS.ink}
        opacity={0.14}
      />
      <rect width={width} height={height} rx={RADIUS.large} fill={COLORS.card} />
      <path
        d={`M${RADIUS.large} 0 H190 V${height} H${RADIUS.large} Q0 ${height} 0 ${height - RADIUS.large} V${RADIUS.large} Q0 0 ${RADIUS.large} 0 Z`}
        fill={COLORS.lamp}
      />
      <Icon name={icon} x={95} y={height / 2} size={112} color={COLORS.ink} strokeWidth={2} />
    </g>
  );
};

type BoardWordsProps = {
  readonly title: string;
  readonly detail?: string | undefined;
  /** The board on the screen, px. */
  readonly board: Box;
  readonly progress: number;
};

/** A station's words beside its icon. */
export const BoardWords: React.FC<BoardWordsProps> = ({title, detail, board, progress}) => {
  const {px} = useStage();
  const words = {
    x: board.x + px(214),
    y: board.y + px(20),
    width: board.width - px(254),
    height: board.height - px(40),
  };
  const half = Math.round(words.height * (detail ? 0.51 : 1));
  return (
    <>
      <TextBox
        text={title}
        box={{...words, height: half}}
        role="heading"
        size={84}
        color={COLORS.ink}
        valign={detail ? 'bottom' : 'middle'}
        progress={progress}
      />
      {detail && (
        <TextBox
          text={detail}
          box={{...words, y: words.y + half, height: words.height - half}}
          role="body"
          size={54}
          color={COLORS.inkSoft}
          progress={progress}
        />
      )}
    </>
  );
};

/** The pledge on its card, under the seal. */
export const PledgeWords: React.FC<{
  readonly card: Box;
  readonly title: string;
  readonly text: string;
  readonly progress: number;
}> = ({card, title, text, progress}) => {
  const {px} = useStage();
  const words = {x: card.x + px(60), width: card.width - px(120)};
  return (
    <>
      <TextBox
        text={title}
        box={{...words, y: card.y + px(132), height: px(150)}}
        role="title"
        size={96}
        color={COLORS.teal}
        align="center"
        valign="middle"
        progress={progress}
      />
      <TextBox
        text={text}
        box={{...words, y: card.y + px(288), height: px(142)}}
        role="heading"
        size={54}
        color={COLORS.ink}
        align="center"
        valign="middle"
        progress={progress}
      />
    </>
  );
};
