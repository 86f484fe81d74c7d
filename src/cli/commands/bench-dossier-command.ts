import {DATA_DIR} from '../../base/folders';
import {withScratch} from '../../base/scratch';
import {benchDossier} from '../../bench/bench-dossier';
import {formatNumber} from '../../text/format-number';
import {command} from '../command';
import {EXIT} from '../exit-codes';

/** `bench dossier`: how long `check` takes, from the start of the process to its end. Measures only. */
export const benchDossierCommand = command({
  name: 'dossier',
  description: 'đo lệnh check trên hồ sơ mặc định và trên một hồ sơ lớn',
  run: async (_, {output, signal}) => {
    const bench = await withScratch((scratch) => benchDossier(DATA_DIR, scratch, signal));
    for (const {name, targetSeconds, run} of bench.measured) {
      const parts = [
        `${formatNumber(run.seconds, 2).padStart(6)} giây (mục tiêu ${targetSeconds})`,
        `${formatNumber(run.cpuSeconds, 2)} giây CPU`,
        `${formatNumber(run.peakMegabytes)} MB (mục tiêu ${bench.targets.peakMegabytes})`,
        `mã thoát ${run.exitCode ?? 'không có'}`,
        name,
      ];
      output.say(parts.join(' · '));
    }
    return {exitCode: EXIT.done, bench};
  },
});
