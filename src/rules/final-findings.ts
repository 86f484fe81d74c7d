import type {Finding} from '../findings/finding';

/** What a draft may show with a warning, and a final clip must not: it is guessed, made up, or not allowed yet. */
const BLOCKS_FINAL: ReadonlySet<string> = new Set([
  'RIGHT.ASSET',
  'RIGHT.MUSIC',
  'RIGHT.EXPIRED',
  'RIGHT.USE',
  'RIGHT.UNREGISTERED',
  'CONS.PERSON',
  'CONS.CHILD',
  'FORM.AI',
  'FORM.DRONE',
  'SYM.MAP',
  'SYM.EMBLEM',
  'MEDIA.UNREADABLE',
]);

/** A finding as a final render takes it. What is only told (`inform`) stays so. */
export const asFinal = (finding: Finding): Finding =>
  BLOCKS_FINAL.has(finding.ruleId) && finding.severity === 'warn'
    ? {...finding, result: 'fail', severity: 'block'}
    : finding;
