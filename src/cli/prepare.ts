import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {figuresOf} from '../dossier/figures';
import type {Finding} from '../dossier/finding';
import {findText} from '../dossier/find-text';
import {loadDossier} from '../dossier/load-dossier';
import {blocks} from '../dossier/read-dossier';
import {checkLayout} from '../render/check-layout';
import {PROJECT_FOLDER} from '../render/browser/project-folder';
import {writeScript} from '../script/write-script';
import {checkTimeline} from '../timeline/check-timeline';
import {planTimeline} from '../timeline/plan-timeline';
import type {Timeline} from '../timeline/timeline';
import {withMusic} from '../timeline/with-music';
import {EXIT, type ExitCode} from './exit-codes';
import {sampleFindings} from './sample-findings';

export const PUBLIC_DIR = join(PROJECT_FOLDER, 'public');
export const DATA_DIR = join(PROJECT_FOLDER, 'data');

export type PrepareRequest = {
  readonly dataDir: string;
  readonly profile?: string;
  /** Final: what is only tolerable in a draft blocks. */
  readonly final: boolean;
  /** Only this scene. */
  readonly scene?: string;
};

export type Prepared = {
  readonly exitCode: ExitCode;
  readonly findings: readonly Finding[];
  /** Absent when anything blocks. */
  readonly timeline?: Timeline;
};

/** The data and timeline stages: dossier, script, timeline, and what they are judged by; no browser. */
export async function prepare({dataDir, profile, final, scene}: PrepareRequest): Promise<Prepared> {
  const missing = await missingFolder(dataDir);
  if (missing) return {exitCode: EXIT.inputWrong, findings: [missing]};
  const read = await loadDossier(dataDir, PUBLIC_DIR, profile);
  const {dossier, places} = read;
  if (!dossier) return {exitCode: EXIT.inputWrong, findings: read.findings};

  const script = writeScript(dossier);
  const wanted = scene === undefined ? script.scenes : script.scenes.filter(({id}) => id === scene);
  if (wanted.length === 0) {
    const names = script.scenes.map(({id}) => id).join(', ');
    return {
      exitCode: EXIT.inputWrong,
      findings: [...read.findings, unknownScene(scene ?? '', names)],
    };
  }
  const slug = scene === undefined ? script.slug : `${script.slug}-${scene}`;
  const timeline = withMusic(
    planTimeline({...script, slug, scenes: wanted}, dossier.profile.picture),
  );
  const figures = figuresOf(dossier);
  const findings = [
    ...read.findings,
    ...sampleFindings(dossier, timeline, final),
    ...(scene === undefined ? checkTimeline(timeline, dossier.profile) : []),
    ...checkLayout(timeline, (text) => findText(places, text, figures)),
  ];
  return findings.some(blocks)
    ? {exitCode: EXIT.ruleBlocks, findings}
    : {exitCode: EXIT.done, findings, timeline};
}

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
