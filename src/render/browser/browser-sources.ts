import {browserVersion} from './browser-version';
import {hasBundledShell, unpackBundledShell} from './bundled-shell';
import type {BrowserSource, OnNote, SourceAnswer} from './found-browser';
import {downloadRemotionBrowser, presentRemotionBrowser} from './remotion-browser';
import {systemBrowsers} from './system-browsers';
import {tryBrowser} from './try-browser';

/** All that a source may use. */
export type SourceContext = {
  readonly env: NodeJS.ProcessEnv;
  readonly onNote: OnNote;
  readonly signal: AbortSignal | undefined;
  readonly allowDownload: boolean;
};

type Source = (context: SourceContext) => Promise<SourceAnswer>;

export const BROWSER_VARIABLE = 'PHUONG_CLIP_BROWSER';

const failedOnce = (source: BrowserSource, target: string, reason: string): SourceAnswer => ({
  found: null,
  attempts: [{source, target, reason}],
});

async function tryInTurn(
  executables: readonly string[],
  source: BrowserSource,
  signal: AbortSignal | undefined,
): Promise<SourceAnswer> {
  const attempts = [];
  for (const target of executables) {
    const trial = await tryBrowser(target, source, signal);
    if (trial.found !== null) return {found: trial.found};
    attempts.push({source, target, reason: trial.reason});
  }
  return {found: null, attempts};
}

const fromEnvironment: Source = async ({env, signal}) => {
  const executable = env[BROWSER_VARIABLE];
  return executable === undefined || executable === ''
    ? {found: null, attempts: []}
    : tryInTurn([executable], 'environment', signal);
};

const fromBundle: Source = async ({onNote, signal}) => {
  if (!hasBundledShell())
    return failedOnce('bundled', '', 'dự án chỉ kèm trình duyệt cho Linux trên máy x64');
  try {
    const {shell, launcher} = await unpackBundledShell(signal);
    const linked = (await browserVersion(shell)).version !== null;
    if (!linked)
      onNote('Máy thiếu thư viện của trình duyệt (libnss3…); dùng thư viện kèm theo dự án.');
    return await tryInTurn(linked ? [shell, launcher] : [launcher], 'bundled', signal);
  } catch (error) {
    signal?.throwIfAborted();
    return failedOnce('bundled', '', `không giải nén được: ${String(error)}`);
  }
};

const fromRemotion: Source = async ({allowDownload, onNote, signal}) => {
  const present = await presentRemotionBrowser(onNote, signal);
  if (present.status === 'present') return tryInTurn([present.executable], 'remotion', signal);
  if (!allowDownload)
    return failedOnce('remotion', '', 'chưa được tải về, và lần chạy này không tải');
  onNote('Máy chưa có trình duyệt để vẽ khung hình; đang tải trình duyệt của Remotion…');
  const downloaded = await downloadRemotionBrowser(onNote, signal);
  if (downloaded.status === 'present')
    return tryInTurn([downloaded.executable], 'remotion', signal);
  const reason = downloaded.status === 'failed' ? downloaded.reason : 'không rõ vì sao';
  onNote(`Không tải được trình duyệt của Remotion (${reason}); tìm trình duyệt có sẵn trên máy.`);
  return failedOnce('remotion', '', `không tải được: ${reason}`);
};

const fromSystem: Source = async ({env, signal}) => {
  const executables = systemBrowsers(env);
  return executables.length === 0
    ? failedOnce('system', '', 'không thấy Chrome hay Chromium nào')
    : tryInTurn(executables, 'system', signal);
};

export const SOURCES: Record<BrowserSource, Source> = {
  environment: fromEnvironment,
  bundled: fromBundle,
  remotion: fromRemotion,
  system: fromSystem,
};
