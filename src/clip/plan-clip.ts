import {readdir, stat} from 'node:fs/promises';
import type {Profile} from '../dossier/dossier';
import {blocks, type Finding} from '../findings/finding';
import {fault} from '../findings/reading-fault';
import {type Evidence, evidenceOf} from '../report/evidence';
import type {Judging} from '../rules/judge';
import type {Script} from '../script/script';
import {writeScript} from '../script/write-script';
import type {SoundTarget} from '../sound/mix/mix-sound';
import {findTakes} from '../sound/voice/find-takes';
import {lexiconWith} from '../text/lexicon';
import {type Fit, fitDuration} from '../timeline/fit-duration';
import {planTimeline} from '../timeline/plan-timeline';
import type {Timeline} from '../timeline/timeline';
import {takesBySpoken, type VoiceTake} from '../timeline/voice-take';
import {withMusic} from '../timeline/with-music';
import {judgePlan} from './judge-plan';
import {loadDossier} from './load-dossier';

export type PlanRequest = {
  readonly dataDir: string;
  /** Folder of the files that `dataDir` lacks, for dossiers that share them. */
  readonly sharedDir?: string | undefined;
  /** Folder of fonts, photos, films, music and voice. */
  readonly publicDir: string;
  /** Folder for what earlier runs have found out or made; safe to delete. */
  readonly cacheDir: string;
  /** Whether layouts and drawn pictures of earlier runs may be used, and those of this run be kept. */
  readonly reuse: boolean;
  /** A profile of `profiles/` in place of the one that `clip.json` names. */
  readonly profile?: string | undefined;
  /** Final: what is only tolerable in a draft blocks. */
  readonly final: boolean;
  /** Only this scene. */
  readonly scene?: string | undefined;
  /** Has the speech engine say lines that have no voice yet; without it their length is only estimated. */
  readonly synthesize: boolean;
  readonly signal: AbortSignal;
};

/** A clip that may be rendered. */
export type ReadyPlan = {
  readonly kind: 'ready';
  /** None of them blocks. */
  readonly findings: readonly Finding[];
  /** With its music named; see `withMusic`. */
  readonly timeline: Timeline;
  /** The ledger of the timeline's figures. */
  readonly evidence: Evidence;
  /** What the profile asks of the sound. */
  readonly sound: SoundTarget;
  /** Every line that has a voice. */
  readonly takes: readonly VoiceTake[];
  /** How the finished files are to be judged. */
  readonly judging: Judging;
};

export type PlanResult =
  | ReadyPlan
  /** A folder, a file, a value or a name is wrong: the dossier must be mended before it can be judged whole. */
  | {readonly kind: 'wrong-input'; readonly findings: readonly Finding[]}
  /** A rule blocks. */
  | {readonly kind: 'blocked'; readonly findings: readonly Finding[]};

/** The data, source and timeline stages; no browser. */
export async function planClip(request: PlanRequest): Promise<PlanResult> {
  const {dataDir, sharedDir, publicDir, profile, final, scene, signal} = request;
  const missing = await missingFolder(dataDir);
  if (missing) return {kind: 'wrong-input', findings: [missing]};

  const read = await loadDossier({dataDir, publicDir, profile, sharedDir, final});
  const {dossier, places, hide, findings: ofData} = read;
  if (!dossier) return {kind: 'wrong-input', findings: ofData};

  const whole = writeScript(dossier);
  const script = scene === undefined ? whole : cutToScene(whole, scene);
  if (!script) {
    return {kind: 'wrong-input', findings: [...ofData, unknownScene(scene ?? '', whole)]};
  }

  signal.throwIfAborted();
  const voices = await findTakes({
    lines: script.scenes.flatMap(({lines}) => lines),
    slug: whole.slug,
    publicDir,
    synthesize: request.synthesize,
    lexicon: lexiconWith(whole.lexicon),
    signal,
  });

  const fit = planFit({
    script,
    profile: dossier.profile,
    takes: voices.takes,
    isWhole: scene === undefined,
  });
  const {timeline} = fit;

  signal.throwIfAborted();
  const ofPlan = await judgePlan({
    dossier,
    places,
    voices,
    fit,
    isWhole: scene === undefined,
    final,
    hide,
    folders: request,
    signal,
  });
  const findings = [...ofData, ...ofPlan];
  if (voices.brokenLists.length > 0) return {kind: 'wrong-input', findings};
  if (findings.some(blocks)) return {kind: 'blocked', findings};
  return {
    kind: 'ready',
    findings,
    timeline,
    evidence: evidenceOf(timeline, dossier, places),
    sound: soundTarget(dossier.profile),
    takes: voices.takes,
    judging: {final, date: dossier.clip.date, hide},
  };
}

/** The script of one scene, under a slug of its name; undefined where there is no such scene. */
function cutToScene(script: Script, scene: string): Script | undefined {
  const scenes = script.scenes.filter(({id}) => id === scene);
  return scenes.length === 0 ? undefined : {...script, slug: `${script.slug}-${scene}`, scenes};
}

/** The timeline with its music; only a whole clip is made as long as its profile asks. */
function planFit({
  script,
  profile: {picture, duration},
  takes,
  isWhole,
}: {
  readonly script: Script;
  readonly profile: Profile;
  readonly takes: readonly VoiceTake[];
  readonly isWhole: boolean;
}): Fit {
  const spoken = takesBySpoken(takes);
  const fit = isWhole
    ? fitDuration({script, format: picture, takes: spoken, limits: duration})
    : {timeline: planTimeline(script, picture, {takes: spoken}), adjustments: []};
  return {...fit, timeline: withMusic(fit.timeline)};
}

/** Music is aimed at 20 dB under the voice (WCAG 2.2, 1.4.7); what is measured may be this near. */
const VOICE_OVER_MUSIC_LU = 18;

const soundTarget = ({sound: {loudnessLufs, truePeakDb}}: Profile): SoundTarget => ({
  lufs: loudnessLufs,
  truePeakDb,
  voiceOverMusicLu: VOICE_OVER_MUSIC_LU,
});

async function missingFolder(dataDir: string): Promise<Finding | undefined> {
  const isFolder = await stat(dataDir).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (isFolder && (await readdir(dataDir)).length > 0) return undefined;
  return fault({
    ruleId: 'INPUT.FILE_MISSING',
    message: `Không tìm thấy thư mục dữ liệu, hoặc thư mục trống: ${dataDir}. Hãy xem lại đường dẫn sau --data.`,
    file: dataDir,
  });
}

const unknownScene = (scene: string, {scenes}: Script): Finding =>
  fault({
    ruleId: 'INPUT.REFERENCE',
    message: `Không có cảnh “${scene}”; hãy chọn một cảnh trong danh sách.`,
    measured: scene,
    expected: scenes.map(({id}) => id).join(', '),
    file: 'clip.json',
  });
