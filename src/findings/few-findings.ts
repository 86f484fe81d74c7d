import type {Finding} from './finding';
import {capped} from './capped';

/** Findings of one kind in one file that are worth telling; the others are counted in the last of them. */
const MOST_OF_A_KIND = 50;

/** A wrong column of ten thousand rows is one fault: its first findings are listed, the others counted. */
export function fewFindings(findings: readonly Finding[]): readonly Finding[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = [finding.ruleId, finding.result, finding.file].join(' ');
    const same = kinds.get(kind);
    if (same) same.push(finding);
    else kinds.set(kind, [finding]);
  }
  if ([...kinds.values()].every(({length}) => length <= MOST_OF_A_KIND)) return findings;
  return [...kinds.values()].flatMap((same) => capped(same, MOST_OF_A_KIND));
}
