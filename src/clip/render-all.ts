import {join} from 'node:path';
import type {Finding} from '../findings/finding';
import type {DrawingTools} from '../render/drawing-browser';
import {formatNumber} from '../text/format-number';
import {dossiersIn} from './dossiers-in';
import {EXIT, type ExitCode} from '../cli/exit-codes';
import {Interrupted} from '../cli/interruption';
import {duration, type Output} from '../cli/output';
import {isReady, makeReady, renderReady, type RenderedOne, type RenderOne} from './render-one';
import {explainTrouble} from '../cli/trouble';

export type RenderedClip = RenderedOne & {
  /** Name of the dossier's folder. */
  readonly dossier: string;
};

/**
 * Renders a folder of dossiers one after the other with one browser and one bundle. What a dossier has no file for is
 * taken from the folder itself, so that the tổ dân phố of a ward share all but their own. One clip's trouble does not
 * stop the others; an interruption stops all.
 */
export async function renderAll(
  parent: string,
  request: Omit<RenderOne, 'dataDir' | 'shards'>,
  tools: DrawingTools,
  output: Output,
): Promise<readonly RenderedClip[]> {
  const clips: RenderedClip[] = [];
  const dossiers = await dossiersIn(parent);
  for (const [at, dossier] of dossiers.entries()) {
    output.say(`\n${at + 1}/${dossiers.length} ${dossier}`);
    const taken = new Map(clips.flatMap((clip) => (clip.slug ? [[clip.slug, clip.dossier]] : [])));
    const one = {...request, dataDir: join(parent, dossier), sharedDir: parent, shards: []};
    const rendered = await renderNext(one, tools, output, taken).catch((error: unknown) => {
      if (request.signal.aborted || error instanceof Interrupted) throw error;
      return nothing(explainTrouble(error));
    });
    clips.push({dossier, ...rendered});
  }
  return clips;
}

const nothing = (exitCode: ExitCode, findings: readonly Finding[] = []): RenderedOne => ({
  ...{exitCode, findings, outputs: {}, timings: {}},
});

/** @param taken names of clips that exist already, and whose they are. */
async function renderNext(
  request: RenderOne,
  tools: DrawingTools,
  output: Output,
  taken: ReadonlyMap<string, string>,
): Promise<RenderedOne> {
  const ready = await makeReady(request, output);
  if (!isReady(ready)) return ready;
  const {slug} = ready.timeline;
  const other = taken.get(slug);
  if (other === undefined) return renderReady(ready, request, tools, output);
  const finding = doubledSlug(slug, other);
  output.findings([finding]);
  return nothing(EXIT.inputWrong, [...ready.findings, finding]);
}

const doubledSlug = (slug: string, other: string): Finding => ({
  ruleId: 'INPUT.REFERENCE',
  stage: 'input',
  result: 'fail',
  severity: 'block',
  message: `Hồ sơ “${other}” đã dùng slug này; hai clip sẽ ghi đè lên nhau. Hãy đặt slug khác trong clip.json.`,
  measured: slug,
  expected: 'mỗi hồ sơ một slug riêng',
  file: 'clip.json',
  path: 'slug',
});

const OUTCOMES: Readonly<Record<ExitCode, string>> = {
  [EXIT.done]: 'xong',
  [EXIT.ruleBlocks]: 'không đạt',
  [EXIT.inputWrong]: 'dữ liệu sai',
  [EXIT.notPossibleHere]: 'không dựng được',
  [EXIT.interrupted]: 'đã dừng',
};

/** A table for people, a line for each clip. */
export function summaryOf(clips: readonly RenderedClip[]): readonly string[] {
  const rows = clips.map(({dossier, exitCode, clipSeconds, timings, drawn}) => [
    dossier,
    OUTCOMES[exitCode],
    clipSeconds === undefined ? '' : duration(clipSeconds),
    timings['all'] === undefined ? '' : duration(timings['all']),
    drawn ? `${formatNumber(drawn.drawnFrames)}/${formatNumber(drawn.frames)}` : '',
  ]);
  const table = [['Hồ sơ', 'Kết quả', 'Độ dài', 'Thời gian dựng', 'Hình phải vẽ'], ...rows];
  const widths = table.reduce(
    (most, row) => row.map((cell, at) => Math.max(cell.length, most[at] ?? 0)),
    [] as number[],
  );
  return table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
