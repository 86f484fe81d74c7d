// Loaded into a child of `bench`: writes what the process has used, when it ends.
import {appendFileSync} from 'node:fs';

const file = process.env.PHUONG_CLIP_MEASURE;
if (file !== undefined) {
  process.on('exit', () => {
    const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
    const used = {pid: process.pid, maxRSS, cpu: userCPUTime + systemCPUTime};
    appendFileSync(file, `${JSON.stringify(used)}\n`);
  });
}
