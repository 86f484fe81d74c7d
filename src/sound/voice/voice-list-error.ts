import type {Finding} from '../../findings/finding';

/** A list of this program's own, in the folder of voices, is broken: a person has to look. */
export class VoiceListError extends Error {
  override readonly name = 'VoiceListError';
  readonly finding: Finding;

  /** @param file path inside `public/`. @param mend Vietnamese: what to do. */
  constructor(file: string, mend: string) {
    const message = `Tệp này hỏng, không đọc được; ${mend}`;
    super(`public/${file}: ${message}`);
    this.finding = {
      ruleId: 'VOICE.LIST',
      stage: 'data',
      result: 'fail',
      severity: 'block',
      message,
      file: `public/${file}`,
    };
  }
}
