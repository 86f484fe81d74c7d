import type {Dossier} from '../dossier/dossier';
import {figuresOf} from '../dossier/figures';
import type {Finding} from '../findings/finding';
import type {Places} from '../findings/places';
import {judge} from '../rules/judge';
import {SOURCES_RULES} from '../rules/sources/index';
import {SCENE_RULES, TIMELINE_RULES} from '../rules/timeline/index';
import {sampleFigures} from '../rules/timeline/sample-figures';
import {findText, placeOfLine} from '../script/texts/find-text';
import type {FoundVoices} from '../sound/voice/line-voice';
import type {Fit} from '../timeline/fit-duration';
import {lookAtPictures} from './look-at-pictures';
import {measureLayout} from './measure-layout';

export type PlanCase = {
  readonly dossier: Dossier;
  readonly places: Places;
  readonly voices: FoundVoices;
  readonly fit: Fit;
  /** False where the clip was cut to one scene: then its length and contents are not judged. */
  readonly isWhole: boolean;
  readonly final: boolean;
  /** Hides personal data in a finding. */
  readonly hide: (finding: Finding) => Finding;
  readonly folders: {
    readonly publicDir: string;
    readonly cacheDir: string;
    readonly reuse: boolean;
  };
  readonly signal: AbortSignal;
};

/** Looks at what the rules of sources and timeline need, and asks them. */
export async function judgePlan(plan: PlanCase): Promise<readonly Finding[]> {
  const {dossier, places, voices, fit, isWhole, final, hide, signal} = plan;
  const {publicDir, cacheDir, reuse} = plan.folders;
  const {profile} = dossier;
  const {timeline} = fit;
  const judging = {final, date: dossier.clip.date, hide};
  const figures = figuresOf(dossier);

  const pictures = await lookAtPictures(dossier, {publicDir, cacheDir, signal});
  const overflows = await measureLayout(timeline, reuse ? cacheDir : undefined);

  const sources = {
    places,
    pictures,
    voices,
    synthesizedAllowed: profile.sound.synthesizedVoice === 'allowed',
    locate: (lineId: string) => placeOfLine(dossier, places, lineId),
  };
  const planned = {
    timeline,
    fit,
    profile,
    overflows,
    locate: (text: string) => findText(places, text, figures),
  };
  return [
    ...judge([sampleFigures], {dossier, timeline}, judging),
    ...judge(SOURCES_RULES, sources, judging),
    ...judge(isWhole ? TIMELINE_RULES : SCENE_RULES, planned, judging),
  ];
}
