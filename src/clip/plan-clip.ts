import {readdir, stat} from 'node:fs/promises';
import {CACHE_DIR, PUBLIC_DIR} from '../base/folders';
import {EXIT, type ExitCode} from '../cli/exit-codes';
import type {Profile} from '../dossier/dossier';
import {figuresOf} from '../dossier/figures';
import {blocks, type Finding} from '../findings/finding';
import {type Evidence, evidenceOf} from '../report/evidence';
import {sampleFigures} from '../rules/timeline/sample-figures';
import {judge} from '../rules/judge';
import {SOURCES_RULES} from '../rules/sources';
import {SCENE_RULES, TIMELINE_RULES} from '../rules/timeline';
import {findText, placeOfLine} from '../script/texts/find-text';
import {writeScript} from '../script/write-script';
import type {SoundTarget} from '../sound/mix/mix-sound';
import {findTakes} from '../sound/voice/find-takes';
import {lexiconWith} from '../text/lexicon';
import {fitDuration} from '../timeline/fit-duration';
import {planTimeline} from '../timeline/plan-timeline';
import type {Timeline} from '../timeline/timeline';
import {takesBySpoken, type VoiceTake} from '../timeline/voice-take';
import {withMusic} from '../timeline/with-music';
import {loadDossier} from './load-dossier';
import {lookAtPictures} from './look-at-pictures';
import {measureLayout} from './measure-layout';

export type PrepareRequest = {
  readonly dataDir: string;
  /** Folder of the files that `dataDir` lacks, for dossiers that share them. */
  readonly sharedDir?: string;
  readonly profile?: string;
  /** Final: what is only tolerable in a draft blocks. */
  readonly final: boolean;
  /** Only this scene. */
  readonly scene?: string;
  /** Has the speech engine say lines that nobody has said; without it they are only estimated. */
  readonly synthesize?: boolean;
  /** Where the layouts of unchanged scenes are kept; without it every scene is laid out. */
  readonly keepIn?: string;
  readonly signal?: AbortSignal;
};

export type Prepared = {
  readonly exitCode: ExitCode;
  readonly findings: readonly Finding[];
  /** Absent when anything blocks. */
  readonly timeline?: Timeline;
  /** The ledger of the timeline's figures; there when the timeline is. */
  readonly evidence?: Evidence;
  /** Every line that somebody, or the speech engine, has said. */
  readonly takes: readonly VoiceTake[];
  /** Hides personal data in findings of later stages; there when the timeline is. */
  readonly hide?: (finding: Finding) => Finding;
  /** What the profile asks of the sound; there when the timeline is. */
  readonly sound?: SoundTarget;
};

/** The data and timeline stages: dossier, script, voice, timeline, and what they are judged by; no browser. */
export async function prepare({
  dataDir,
  sharedDir,
  profile,
  final,
  scene,
  synthesize,
  keepIn,
  signal,
}: PrepareRequest): Promise<Prepared> {
  const missing = await missingFolder(dataDir);
  if (missing) return {exitCode: EXIT.inputWrong, findings: [missing], takes: []};
  const read = await loadDossier({dataDir, publicDir: PUBLIC_DIR, profile, sharedDir, final});
  const {dossier, places} = read;
  if (!dossier) return {exitCode: EXIT.inputWrong, findings: read.findings, takes: []};

  const script = writeScript(dossier);
  const wanted = scene === undefined ? script.scenes : script.scenes.filter(({id}) => id === scene);
  if (wanted.length === 0) {
    const names = script.scenes.map(({id}) => id).join(', ');
    return {
      exitCode: EXIT.inputWrong,
      findings: [...read.findings, unknownScene(scene ?? '', names)],
      takes: [],
    };
  }
  const slug = scene === undefined ? script.slug : `${script.slug}-${scene}`;
  const {picture, duration, sound} = dossier.profile;
  const found = await findTakes({
    lines: wanted.flatMap(({lines}) => lines),
    slug: script.slug,
    publicDir: PUBLIC_DIR,
    synthesize: synthesize ?? false,
    lexicon: lexiconWith(script.lexicon),
    ...(signal ? {signal} : {}),
  });
  const takes = takesBySpoken(found.takes);
  const asked = {...script, slug, scenes: wanted};
  const fit =
    scene === undefined
      ? fitDuration({script: asked, format: picture, takes, limits: duration})
      : {timeline: planTimeline(asked, picture, {takes}), adjustments: []};
  const timeline = withMusic(fit.timeline);
  const figures = figuresOf(dossier);
  const {hide} = read;
  const locate = (lineId: string) => placeOfLine(dossier, places, lineId);
  const judging = {final, date: dossier.clip.date, hide};
  const findings = [
    ...read.findings,
    ...judge([sampleFigures], {dossier, timeline}, judging),
    ...judge(
      SOURCES_RULES,
      {
        places,
        pictures: await lookAtPictures(dossier, {
          publicDir: PUBLIC_DIR,
          cacheDir: CACHE_DIR,
          signal,
        }),
        voices: found,
        synthesizedAllowed: sound.synthesizedVoice === 'allowed',
        locate,
      },
      judging,
    ),
    ...judge(
      scene === undefined ? TIMELINE_RULES : SCENE_RULES,
      {
        timeline,
        fit,
        profile: dossier.profile,
        overflows: await measureLayout(timeline, keepIn),
        locate: (text: string) => findText(places, text, figures),
      },
      judging,
    ),
  ];
  return findings.some(blocks)
    ? {exitCode: EXIT.ruleBlocks, findings, takes: found.takes}
    : {
        exitCode: EXIT.done,
        findings,
        takes: found.takes,
        hide,
        timeline,
        evidence: evidenceOf(timeline, dossier, places),
        sound: targetOf(sound),
      };
}

/** Music is aimed at 20 dB under the voice (WCAG 2.2, 1.4.7); what is measured may be this near. */
const VOICE_OVER_MUSIC_LU = 18;

const targetOf = ({loudnessLufs, truePeakDb}: Profile['sound']): SoundTarget => ({
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
  return {
    ruleId: 'INPUT.FILE_MISSING',
    stage: 'input',
    result: 'fail',
    severity: 'block',
    message: `Không tìm thấy thư mục dữ liệu, hoặc thư mục trống: ${dataDir}. Hãy xem lại đường dẫn sau --data.`,
    file: dataDir,
  };
}

const unknownScene = (scene: string, names: string): Finding => ({
  ruleId: 'INPUT.REFERENCE',
  stage: 'input',
  result: 'fail',
  severity: 'block',
  message: `Không có cảnh “${scene}”; hãy chọn một cảnh trong danh sách.`,
  measured: scene,
  expected: names,
  file: 'clip.json',
});
