import {writeFile} from 'node:fs/promises';
import {writeSrt, writeVtt} from '../timeline/write-captions';
import type {ReadyPlan} from './plan-clip';
import type {Workspace} from './workspace';

const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes captions, timeline and evidence of a plan beside its clip. */
export async function writeDocuments(
  {timeline, evidence}: ReadyPlan,
  {fileAt}: Workspace,
): Promise<void> {
  await writeFile(fileAt('clip.srt'), writeSrt(timeline));
  await writeFile(fileAt('clip.vtt'), writeVtt(timeline));
  await writeFile(fileAt('timeline.json'), jsonOf(timeline));
  await writeFile(fileAt('evidence.json'), jsonOf(evidence));
}
