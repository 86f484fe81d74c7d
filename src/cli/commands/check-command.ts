import {resolve} from 'node:path';
import {CACHE_DIR, PUBLIC_DIR} from '../../base/folders';
import {planClips} from '../../clip/plan-batch';
import {planClip, type PlanRequest, type PlanResult} from '../../clip/plan-clip';
import {formatNumber} from '../../text/format-number';
import {EXIT_OF, noDossiersIn} from '../clip-outcome';
import {command} from '../command';
import {EXIT, worstOf} from '../exit-codes';
import {DATA_OPTION, PROFILE_OPTION} from '../options';
import type {Outcome} from '../outcome';
import type {Output} from '../output';

type CheckFlags = {
  readonly data: string;
  readonly all?: string;
  readonly profile?: string;
  readonly final?: boolean;
  readonly cache: boolean;
};

/** `check`: rules of data, sources and timeline, no browser. */
export const checkCommand = command<CheckFlags>({
  name: 'check',
  description: 'kiểm tra dữ liệu và kịch bản, không cần trình duyệt',
  options: [
    DATA_OPTION,
    {
      flags: '--all <thư mục>',
      about: 'mọi hồ sơ trong thư mục; tệp chung để ngay trong thư mục ấy',
    },
    PROFILE_OPTION,
    {flags: '--final', about: 'kiểm tra như bản chính thức'},
    {flags: '--no-cache', about: 'xếp chữ lại mọi cảnh, không dùng kết quả đã giữ'},
  ],
  run: ({data, all, profile, final = false, cache}, {output, signal}) => {
    const request: PlanRequest = {
      dataDir: resolve(data),
      publicDir: PUBLIC_DIR,
      cacheDir: CACHE_DIR,
      reuse: cache,
      profile,
      final,
      synthesize: false,
      signal,
    };
    return all === undefined
      ? checkDossier(request, output)
      : checkFolder(resolve(all), request, output);
  },
});

async function checkDossier(request: PlanRequest, output: Output): Promise<Outcome> {
  const plan = await planClip(request);
  showPlan(plan, output);
  const {kind, findings} = plan;
  const evidence = kind === 'ready' ? plan.evidence : undefined;
  return {exitCode: EXIT_OF[kind], findings, evidence};
}

/** Checks a folder of dossiers, as `render --all` renders it: one dossier's trouble does not stop the others. */
async function checkFolder(parent: string, request: PlanRequest, output: Output): Promise<Outcome> {
  const planned = await planClips(parent, request, {
    onStart: (dossier) => output.say(`${dossier}:`),
    onPlan: (plan) => showPlan(plan, output),
  });
  if (planned.length === 0) {
    output.say(noDossiersIn(parent));
    return {exitCode: EXIT.inputWrong, clips: []};
  }
  const clips = planned.map(({dossier, plan: {kind, findings}}) => ({
    dossier,
    exitCode: EXIT_OF[kind],
    findings,
  }));
  const wrong = clips.filter(({exitCode}) => exitCode !== EXIT.done).map(({dossier}) => dossier);
  output.say(summaryOf(clips.length, wrong));
  return {exitCode: worstOf(clips.map(({exitCode}) => exitCode)), clips};
}

const summaryOf = (dossiers: number, wrong: readonly string[]): string =>
  wrong.length === 0
    ? `\nCả ${dossiers} hồ sơ đều dùng được.`
    : `\n${dossiers - wrong.length} trên ${dossiers} hồ sơ dùng được; còn phải sửa: ${wrong.join(', ')}.`;

function showPlan(plan: PlanResult, output: Output): void {
  output.findings(plan.findings);
  if (plan.kind !== 'ready') return;
  const {durationInFrames, fps, scenes, cues} = plan.timeline;
  output.say(
    `Dữ liệu dùng được: ${scenes.length} cảnh, ${formatNumber(durationInFrames / fps, 1)} giây, ${cues.length} phụ đề.`,
  );
}
