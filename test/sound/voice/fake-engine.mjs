// A speech engine for tests: `node fake-engine.mjs OUT TEXT`, or the text on standard input. It hums a syllable of 0.24 s
// for each word; the words “hỏng”, “rỗng” and “lâu” make it fail, write nothing, and take for ever.
import {readFileSync, writeFileSync} from 'node:fs';

const [out, argument] = process.argv.slice(2);
const text = argument ?? readFileSync(0, 'utf8');
const words = text
  .split(/\s+/)
  .filter(Boolean)
  .map((word) => word.replace(/[.,;:?!]+$/, ''));
if (words.includes('lâu')) await new Promise((resolve) => setTimeout(resolve, 60_000));
if (words.includes('hỏng')) {
  process.stderr.write('model not found\n');
  process.exit(7);
}
if (!words.includes('rỗng')) {
  const rate = 16000;
  const samples = Math.round((words.length * 0.24 + 0.4) * rate);
  const bytes = Buffer.alloc(44 + samples * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples * 2, 40);
  for (let i = 0; i < samples; i++) {
    const at = i / rate - 0.2;
    const within = at % 0.24;
    const speaks = at >= 0 && at < words.length * 0.24 && within < 0.2;
    const hump = speaks ? Math.sin((Math.PI * within) / 0.2) : 0;
    bytes.writeInt16LE(Math.round(8000 * hump * Math.sin(2 * Math.PI * 200 * at)), 44 + i * 2);
  }
  writeFileSync(out, bytes);
}
