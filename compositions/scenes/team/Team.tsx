import type React from 'react';
import {useMemo} from 'react';
import {useCurrentFrame} from 'remotion';
import type {TimedScene} from '../../../src/timeline/timeline';
import {Canvas} from '../../kit/Canvas';
import {roleThatFits} from '../../kit/text-height';
import {TextBox} from '../../kit/TextBox';
import {arrive, currentBeat, travel} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {SceneProps} from '../scene-definition';
import {DuskStreet} from './DuskStreet';
import {lampGrid} from './lamp-grid';
import {LampGarlands} from './LampGarlands';
import {type TeamLayout, teamLayout} from './layout';
import {OpenLantern} from './OpenLantern';
import {type Place, teamPlaces} from './team-places';
import {TeamMember} from './TeamMember';
import {MemberBubble, MottoBanner} from './TeamWords';

/** The lamp opens over this many frames, and the first member comes when it is almost open. */
const OPENING = 18;
const FIRST_AFTER = 12;
/** Frames after the motto at which every second member answers the greeting, and at which light comes up behind all. */
const ANSWER_AFTER = 36;
const SHINE_AFTER = 84;

/** Lamps of all groups light one by one; one opens, and in it stand the people of its team. */
export const Team: React.FC<SceneProps<'team'>> = ({timed, motif}) => {
  const frame = useCurrentFrame();
  const stage = useStage();
  const {canvas, pxBox} = stage;
  const {heading, groups, members, motto} = timed.scene;
  const {grid, places, ...layout} = useMemo(() => {
    const areas = teamLayout(stage);
    const titles = members.map(({title}) => title);
    return {
      ...areas,
      grid: lampGrid(groups, areas.lamps),
      places: teamPlaces(titles, areas.members),
    };
  }, [stage, groups, members]);
  const {groupsAt, openAt, mottoAt} = beatsOf(timed);
  const opening = travel(frame, openAt, OPENING);
  const openIndex = Math.floor((groups.length - 1) / 2);
  const openLamp = grid.spots[openIndex];
  return (
    <>
      {opening < 1 && (
        <LampGarlands
          grid={grid}
          names={groups}
          from={groupsAt}
          to={openAt}
          openIndex={opening > 0 ? openIndex : -1}
          street={(lit) => <DuskStreet {...canvas} motif={motif} litShare={lit} />}
        />
      )}
      {opening <= 0 && <GroupWords timed={timed} layout={layout} />}
      <Canvas>
        {opening >= 1 && <DuskStreet {...canvas} motif={motif} litShare={1} />}
        {openLamp && (
          <OpenLantern
            {...canvas}
            from={openLamp}
            opening={opening}
            floorTop={(places[0]?.floor ?? 640) - 10}
          />
        )}
      </Canvas>
      <TextBox
        text={heading}
        box={pxBox(layout.lanternHeading)}
        role={roleThatFits(['title', 'heading'], {
          text: heading,
          width: layout.lanternHeading.width,
          maxLines: 1,
        })}
        color={COLORS.ink}
        align="center"
        valign="middle"
        maxLines={1}
        progress={arrive(frame, openAt + FIRST_AFTER, 12)}
      />
      <Members timed={timed} places={places} bubble={layout.bubble} />
      <MottoBanner text={motto} place={layout.motto} progress={arrive(frame, mottoAt, 14)} />
    </>
  );
};

/** When the first lamp lights, when one opens, and when all say the motto; frames of the scene. */
function beatsOf({scene, beats, durationInFrames}: TimedScene<'team'>) {
  return {
    groupsAt: beats['groups'] ?? 15,
    openAt: beats[scene.members[0]?.id ?? ''] ?? durationInFrames,
    mottoAt: beats['motto'] ?? durationInFrames,
  };
}

type GroupWordsProps = {
  readonly timed: TimedScene<'team'>;
  readonly layout: Pick<TeamLayout, 'heading' | 'groupsLabel'>;
};

/** The heading and the number of groups over the lamps. */
const GroupWords: React.FC<GroupWordsProps> = ({timed, layout}) => {
  const frame = useCurrentFrame();
  const {pxBox} = useStage();
  return (
    <>
      <TextBox
        text={timed.scene.heading}
        box={pxBox(layout.heading)}
        role="title"
        color={COLORS.paper}
        align="center"
        maxLines={1}
      />
      <TextBox
        text={timed.scene.groupsLabel}
        box={pxBox(layout.groupsLabel)}
        role="strong"
        color={COLORS.lamp}
        align="center"
        maxLines={1}
        progress={arrive(frame, beatsOf(timed).groupsAt, 12)}
      />
    </>
  );
};

type MembersProps = {
  readonly timed: TimedScene<'team'>;
  readonly places: readonly Place[];
  readonly bubble: TeamLayout['bubble'];
};

/** The team in the open lantern: each comes on a beat and says what he or she does. */
const Members: React.FC<MembersProps> = ({timed, places, bubble}) => {
  const frame = useCurrentFrame();
  const {members} = timed.scene;
  const end = timed.durationInFrames;
  const {openAt, mottoAt} = beatsOf(timed);
  const arrivals = members.map(({id}, index) =>
    Math.max(timed.beats[id] ?? end, openAt + FIRST_AFTER + 4 * index),
  );
  const turn = frame >= mottoAt ? -1 : currentBeat(frame, arrivals);
  const shine = arrive(frame, mottoAt + SHINE_AFTER, 12);
  const [speaker, spot] = [members[turn], places[turn]];
  return (
    <>
      {members.map((member, index) => {
        const place = places[index];
        return (
          place && (
            <TeamMember
              key={member.id}
              member={member}
              index={index}
              place={place}
              progress={arrive(frame, arrivals[index] ?? end, 12)}
              turn={index === turn}
              greeting={frame >= mottoAt + (index % 2) * ANSWER_AFTER}
              glow={index === turn ? 1 : shine}
            />
          )
        );
      })}
      {speaker?.detail && spot && (
        <MemberBubble
          text={speaker.detail}
          area={bubble}
          pointX={spot.x + spot.width / 2}
          pointY={spot.floor - spot.figure * 1.06}
          progress={arrive(frame, arrivals[turn] ?? end, 12)}
        />
      )}
    </>
  );
};
