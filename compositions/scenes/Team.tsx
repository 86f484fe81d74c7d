import type React from 'react';
import {useMemo} from 'react';
import {useCurrentFrame} from 'remotion';
import {Canvas, useCanvas} from '../parts/Canvas';
import {DuskStreet} from '../parts/DuskStreet';
import {LampGarlands} from '../parts/LampGarlands';
import {LanternStage} from '../parts/LanternStage';
import {lampGrid} from '../parts/lamp-grid';
import {MottoBanner, StageBubble} from '../parts/StageWords';
import {TeamMember} from '../parts/TeamMember';
import {TextBox} from '../parts/TextBox';
import {arrive, currentBeat, travel} from '../theme/motion';
import {COLORS} from '../theme/theme';
import type {SceneProps} from './scene-props';

/** The lamp opens over this many frames, and the first member comes when it is almost open. */
const OPENING = 18;
const FIRST_AFTER = 12;
/** Widest strip of the stage for one member, and what the lantern's walls take at each side. */
const WIDEST = 330;
const WALL = 96;

/** Lamps of all groups light one by one; one opens and is the stage for the people of its team. */
export const Team: React.FC<SceneProps<'team'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const {wide, high, box} = useCanvas();
  const {heading, groups, groupsLabel, members, motto} = timed.scene;
  const grid = useMemo(() => lampGrid(groups, wide), [groups, wide]);
  const end = timed.durationInFrames;
  const groupsAt = timed.beats['groups'] ?? 15;
  const openAt = timed.beats[members[0]?.id ?? ''] ?? end;
  const mottoAt = timed.beats['motto'] ?? end;
  const opened = travel(frame, openAt, OPENING);
  const arrivals = members.map(({id}, index) =>
    Math.max(timed.beats[id] ?? end, openAt + FIRST_AFTER + 4 * index),
  );
  const turn = frame >= mottoAt ? -1 : currentBeat(frame, arrivals);
  const slot = Math.min(WIDEST, (wide - 2 * WALL) / members.length);
  const left = (wide - slot * members.length) / 2;
  const opening = grid.spots[Math.floor((groups.length - 1) / 2)];
  const current = members[turn];
  return (
    <>
      {opened < 1 && (
        <LampGarlands
          grid={grid}
          names={groups}
          from={groupsAt}
          to={openAt}
          street={(lit) => <DuskStreet wide={wide} high={high} motif={motif} lit={lit} />}
        />
      )}
      {opened <= 0 && (
        <>
          <TextBox
            text={heading}
            box={box(96, 50, wide - 192, 84)}
            role="title"
            color={COLORS.paper}
            align="center"
            maxLines={1}
          />
          <TextBox
            text={groupsLabel}
            box={box(96, 134, wide - 192, 62)}
            role="strong"
            color={COLORS.lamp}
            align="center"
            maxLines={1}
            progress={arrive(frame, groupsAt, 12)}
          />
        </>
      )}
      <Canvas>
        {opened >= 1 && <rect width={wide} height={high} fill="#16224A" />}
        {opening && <LanternStage wide={wide} high={high} from={opening} opened={opened} />}
      </Canvas>
      <TextBox
        text={heading}
        box={box(330, 42, wide - 660, 84)}
        role="title"
        color={COLORS.ink}
        align="center"
        valign="middle"
        maxLines={1}
        progress={arrive(frame, openAt + FIRST_AFTER, 12)}
      />
      {members.map((member, index) => (
        <TeamMember
          key={member.id}
          member={member}
          index={index}
          x={left + index * slot}
          width={slot}
          arrived={arrive(frame, arrivals[index] ?? end, 12)}
          turn={index === turn}
          greets={frame >= mottoAt}
        />
      ))}
      {current?.detail && (
        <StageBubble
          text={current.detail}
          pointX={left + (turn + 0.5) * slot}
          shown={arrive(frame, arrivals[turn] ?? end, 12)}
        />
      )}
      <MottoBanner text={motto} shown={arrive(frame, mottoAt, 14)} />
    </>
  );
};
