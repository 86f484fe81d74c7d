const LENGTH = 2048;

/** One period of a wave, with its first sample again at the end. */
export type WaveTable = Float32Array;

/** A period from the levels of its partials, the lowest first; phases are spread, so that it has no sharp peak. */
export function waveTable(levels: readonly number[]): WaveTable {
  const table = new Float32Array(LENGTH + 1);
  for (let i = 0; i <= LENGTH; i++) {
    levels.forEach((level, index) => {
      const partial = index + 1;
      const angle = (2 * Math.PI * partial * (i % LENGTH)) / LENGTH + partial * partial * 0.7;
      table[i] = (table[i] as number) + level * Math.sin(angle);
    });
  }
  return table;
}

/** The wave at a phase, 0 up to 1. */
export function waveAt(table: WaveTable, phase: number): number {
  const place = phase * LENGTH;
  const whole = place | 0;
  const a = table[whole] as number;
  return a + (place - whole) * ((table[whole + 1] as number) - a);
}
