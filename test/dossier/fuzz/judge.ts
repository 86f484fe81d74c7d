import type {DossierTexts} from '../../../src/dossier/read-dossier';
import type {Finding} from '../../../src/findings/finding';
import {blocks} from '../../../src/findings/finding';
import {judgeDossier} from '../../../src/rules/data/judge-dossier';

/** Longest time that a broken dossier may take, ms of the processor: a busy machine must not fail the test. */
const MOST_MS = 2000;

/** What is wrong with the reading of a broken dossier; nothing, when it is as it must be. */
export function faultsOf(texts: DossierTexts, publicFiles: ReadonlySet<string>): readonly string[] {
  const start = process.cpuUsage();
  let read;
  try {
    read = judgeDossier(texts, {publicFiles});
  } catch (error) {
    return [`threw ${error instanceof Error ? error.stack : String(error)}`];
  }
  const {user, system} = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  const blocking = read.findings.filter(blocks);
  return [
    ...(ms > MOST_MS ? [`took ${ms.toFixed(0)} ms`] : []),
    ...(read.dossier === undefined && blocking.length === 0 ? ['was refused without a word'] : []),
    ...(read.dossier !== undefined && blocking.length > 0 ? ['was read in spite of a block'] : []),
    ...blocking.flatMap((finding) => faultOfPlace(finding, texts)),
    ...read.findings.filter(({message}) => message.trim() === '').map(() => 'has no message'),
  ];
}

/** A finding that blocks has a file, and a line and column in it, unless the file is missing. */
function faultOfPlace(finding: Finding, texts: DossierTexts): readonly string[] {
  const {ruleId, file, line, column} = finding;
  const shown = `${ruleId} ${file}:${line}:${column} ${finding.message.slice(0, 100)}`;
  if (file === undefined) return [`no file: ${shown}`];
  const text = texts[file];
  if (text === undefined)
    return ruleId === 'INPUT.FILE_MISSING' ? [] : [`file not there: ${shown}`];
  if (line === undefined || column === undefined) return [`no place: ${shown}`];
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const length = lines[line - 1]?.length;
  const isInside = length !== undefined && column >= 1 && column <= length + 1;
  return isInside ? [] : [`outside: ${shown}`];
}
