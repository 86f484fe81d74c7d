import type React from 'react';
import {useMemo} from 'react';
import {useCurrentFrame} from 'remotion';
import {Canvas} from '../../kit/Canvas';
import {DuskStreet} from './DuskStreet';
import {LampGarlands} from './LampGarlands';
import {LanternStage} from './LanternStage';
import {lampGrid} from './lamp-grid';
import {MottoBanner, StageBubble} from './StageWords';
import {TeamMember} from './TeamMember';
import {teamPlaces} from './team-places';
import {roleThatFits} from '../../kit/text-height';
import {TextBox} from '../../kit/TextBox';
import {arrive, currentBeat, travel} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {SceneProps} from '../scene-props';

/** The lamp opens over this many frames, and the first member comes when it is almost open. */
const OPENING = 18;
const FIRST_AFTER = 12;
/** Frames after the motto at which every second member answers the greeting, and at which light stands behind all. */
const ANSWER_AFTER = 36;
const SHINE_AFTER = 84;
/** What the lantern's walls take of the stage at each side, px of 1080 lines. */
const WALL = 96;

/** Lamps of all groups light one by one; one opens and is the stage for the people of its team. */
export const Team: React.FC<SceneProps<'team'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const {canvas, pxBox} = useStage();
  const {heading, groups, groupsLabel, members, motto} = timed.scene;
  const grid = useMemo(() => lampGrid(groups, canvas.width), [groups, canvas.width]);
  const end = timed.durationInFrames;
  const groupsAt = timed.beats['groups'] ?? 15;
  const openAt = timed.beats[members[0]?.id ?? ''] ?? end;
  const mottoAt = timed.beats['motto'] ?? end;
  const opened = travel(frame, openAt, OPENING);
  const arrivals = members.map(({id}, index) =>
    Math.max(timed.beats[id] ?? end, openAt + FIRST_AFTER + 4 * index),
  );
  const turn = frame >= mottoAt ? -1 : currentBeat(frame, arrivals);
  const places = useMemo(
    () =>
      teamPlaces(
        members.map(({title}) => title),
        WALL,
        canvas.width - 2 * WALL,
      ),
    [members, canvas.width],
  );
  const openIndex = Math.floor((groups.length - 1) / 2);
  const opening = grid.spots[openIndex];
  const shine = arrive(frame, mottoAt + SHINE_AFTER, 12);
  const current = members[turn];
  const spot = places[turn];
  return (
    <>
      {opened < 1 && (
        <LampGarlands
          grid={grid}
          names={groups}
          from={groupsAt}
          to={openAt}
          opened={opened > 0 ? openIndex : -1}
          street={(lit) => <DuskStreet {...canvas} motif={motif} lit={lit} />}
        />
      )}
      {opened <= 0 && (
        <>
          <TextBox
            text={heading}
            box={pxBox({x: 96, y: 50, width: canvas.width - 192, height: 84})}
            role="title"
            color={COLORS.paper}
            align="center"
            maxLines={1}
          />
          <TextBox
            text={groupsLabel}
            box={pxBox({x: 96, y: 134, width: canvas.width - 192, height: 62})}
            role="strong"
            color={COLORS.lamp}
            align="center"
            maxLines={1}
            progress={arrive(frame, groupsAt, 12)}
          />
        </>
      )}
      <Canvas>
        {opened >= 1 && <DuskStreet {...canvas} motif={motif} lit={1} />}
        {opening && (
          <LanternStage
            {...canvas}
            from={opening}
            opened={opened}
            floorTop={(places[0]?.floor ?? 640) - 10}
          />
        )}
      </Canvas>
      <TextBox
        text={heading}
        box={pxBox({x: 200, y: 42, width: canvas.width - 400, height: 84})}
        role={roleThatFits(['title', 'heading'], {
          text: heading,
          width: canvas.width - 400,
          maxLines: 1,
        })}
        color={COLORS.ink}
        align="center"
        valign="middle"
        maxLines={1}
        progress={arrive(frame, openAt + FIRST_AFTER, 12)}
      />
      {members.map((member, index) => {
        const place = places[index];
        return (
          place && (
            <TeamMember
              key={member.id}
              member={member}
              index={index}
              place={place}
              arrived={arrive(frame, arrivals[index] ?? end, 12)}
              turn={index === turn}
              greets={frame >= mottoAt + (index % 2) * ANSWER_AFTER}
              glow={index === turn ? 1 : shine}
            />
          )
        );
      })}
      {current?.detail && spot && (
        <StageBubble
          text={current.detail}
          pointX={spot.x + spot.width / 2}
          pointY={spot.floor - spot.figure * 1.06}
          shown={arrive(frame, arrivals[turn] ?? end, 12)}
        />
      )}
      <MottoBanner text={motto} shown={arrive(frame, mottoAt, 14)} />
    </>
  );
};
